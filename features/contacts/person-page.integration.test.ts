import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { contacts } from '@/db/schema/contacts'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { nextAct } from '@/features/pipelines/next-act'
import { readAsk } from '@/features/pipelines/overview/ask'
import { listProcesses, loadOwnStages, processKey } from '@/features/pipelines/overview/list-processes'
import { listPipelineDrafts } from '@/features/pipelines/queries'
import { standingOf } from '@/features/pipelines/standing'
import { inOwnOrder } from '@/features/vocabulary/stages'
import { readPageRequest } from '@/lib/paging'
import { nextMessage } from './next-message'
import { getPerson, mostThrough } from './queries'

useTestDatabase()
const now = new Date('2026-11-25T10:00:00Z')

it('counts what goes through a recruiter, however much of it is shown', async () => {
  const my = await seedInterview([{ name: 'Priya Nair', kind: 'agency_recruiter' }])
  const { userId } = my
  const recruiterId = my.id('Priya Nair')
  const many = mostThrough + 7
  await my.as(tx =>
    tx.insert(pipelines).values(
      Array.from({ length: many + 1 }, (_, at) => ({
        ...{ userId, company: `Company ${at}`, role: 'Analyst', recruiterId },
        deletedAt: at === many ? now : null,
      })),
    ),
  )
  const page = await my.as(tx => getPerson(tx, recruiterId))
  expect(page?.through).toHaveLength(mostThrough)
  expect(page?.counts).toEqual({ meetings: 1, messages: 0, promises: 0, processes: many })
})

it('counts a message to several once', async () => {
  const my = await seedInterview([{ name: 'Ana Osei' }, { name: 'Rui Costa' }])
  const { userId, pipelineId, interviewId } = my
  await my.as(async tx => {
    const people = await tx.select().from(contacts)
    const [draft] = await tx
      .insert(drafts)
      .values({ userId, pipelineId, interviewId, kind: 'thank_you_joint' })
      .returning()
    if (!draft) throw new Error('no draft')
    for (const { id: contactId } of people)
      await tx.insert(draftRecipients).values({ userId, draftId: draft.id, contactId })
    await tx
      .update(drafts)
      .set({ contactId: my.id('Ana Osei') })
      .where(eq(drafts.id, draft.id))
  })
  const page = await my.as(tx => getPerson(tx, my.id('Ana Osei')))
  expect([page?.counts.messages, page?.messages.length]).toEqual([1, 1])
})

it('what was put off is for the day it was put off to: on the page of the person, of the process and in the list', async () => {
  const my = await seedInterview([{ name: 'Ana Osei', email: 'ana@northlight.example' }])
  const { userId } = my
  const contactId = my.id('Ana Osei')
  const pipelineId = await my.as(async tx => {
    const [row] = await tx
      .insert(pipelines)
      .values({ userId, company: 'Halden', role: 'Analyst', stage: 'screening' })
      .returning()
    const pipelineId = row?.id ?? ''
    await tx.insert(drafts).values({
      ...{ userId, pipelineId, contactId, kind: 'nudge_undated', sendAt: new Date('2026-11-25T09:00:00Z') },
    })
    return pipelineId
  })
  const asked = () =>
    my.as(async tx => {
      const page = await getPerson(tx, contactId)
      const messages = await listPipelineDrafts(tx, pipelineId)
      const about = {
        ...{ stage: 'screening' as const, rounds: [], promises: [], offer: null, recruiter: null },
        ...{ endedAt: null, zone: 'UTC', now },
      }
      const [own, clock] = [await loadOwnStages(tx), { zone: 'UTC', now }]
      const ask = readAsk({ q: 'Halden' }, 'list')
      const place = readPageRequest({}, processKey(ask))
      const { page: list } = await listProcesses(tx, ask, own, inOwnOrder(own.order), clock, place)
      return {
        person: nextMessage('Ana Osei', page?.messages ?? [], 'UTC', '2026-11-25')?.isDue,
        process: nextAct(standingOf({ ...about, drafts: messages }), { id: pipelineId, today: '2026-11-25' })
          ?.label,
        list: list.rows[0]?.wants ?? null,
      }
    })
  expect(await asked()).toEqual({ person: true, process: 'Nudge Ana', list: 'message' })
  await my.as(tx => tx.update(drafts).set({ putOffUntil: new Date('2026-11-27T09:00:00Z') }))
  expect(await asked()).toEqual({ person: false, process: 'Add an interview', list: null })
})

it('a letter to several is called by all of them, on the page of each', async () => {
  const my = await seedInterview([{ name: 'Agnes Lind' }, { name: 'Rui Costa' }])
  const { userId, pipelineId, interviewId } = my
  await my.as(async tx => {
    const sendAt = new Date('2026-11-25T09:00:00Z')
    const [draft] = await tx
      .insert(drafts)
      .values({ userId, pipelineId, interviewId, kind: 'thank_you_joint', sendAt })
      .returning()
    if (!draft) throw new Error('no draft')
    for (const name of ['Agnes Lind', 'Rui Costa'])
      await tx.insert(draftRecipients).values({ userId, draftId: draft.id, contactId: my.id(name) })
  })
  const label = (name: string) =>
    my.as(async tx => {
      const page = await getPerson(tx, my.id(name))
      return nextMessage(name, page?.messages ?? [], 'UTC', '2026-11-25')?.label
    })
  expect(await label('Agnes Lind')).toBe('Thank Agnes and Rui')
  expect(await label('Rui Costa')).toBe('Thank Rui and Agnes')
  const [message] = await my.as(tx => listPipelineDrafts(tx, pipelineId))
  expect(message?.names).toEqual(['Agnes Lind', 'Rui Costa'])
})
