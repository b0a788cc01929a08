import { and, eq, isNull } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { saveDraft } from '@/features/drafts/edit-draft'
import { markDraftSent } from '@/features/drafts/mutations'
import { saveFacts } from '@/features/next-steps/mutations'
import { settleFact } from '@/features/next-steps/settle-fact'
import { recordOffer, setOfferDeleted } from '@/features/offers/mutations'
import { listOtherProcesses } from '@/features/offers/queries'
import { requestWordsOfProgress } from '@/features/recruiters/mutations'
import { moveStage } from '@/features/stages/move-stage'
import { planEverything } from './plan-everything'

useTestDatabase()
const ana = { name: 'Ana Osei', email: 'ana@northlight.example' } as const
const wednesday = new Date('2026-11-25T15:00:00Z')
const at = (day: string, clock = '15:00') => new Date(`2026-${day}T${clock}:00Z`)

/** Northlight and Tidewell through Dev of an agency, each with a round on Tuesday 24 November; Corvid without. */
async function seeded(country = 'US') {
  const my = await seedInterview([ana], { pipeline: { source: 'agency', country } })
  const { userId, pipelineId, interviewId } = my
  const made = await my.as(async tx => {
    const person = { userId, name: 'Dev Rao', kind: 'agency_recruiter', email: 'dev@rao.example' } as const
    const [dev] = await tx.insert(contacts).values(person).returning()
    await tx.update(pipelines).set({ recruiterId: dev?.id })
    const begin = async (company: string, recruiterId?: string) => {
      const source = recruiterId ? ('agency' as const) : ('direct' as const)
      const row = { userId, company, role: 'Analyst', stage: 'interviewing' as const, recruiterId, source }
      const [one] = await tx
        .insert(pipelines)
        .values({ ...row, country, createdAt: at('11-01') })
        .returning()
      return one?.id ?? ''
    }
    const [tidewell, corvid] = [await begin('Tidewell', dev?.id), await begin('Corvid')]
    const [first] = await tx.select().from(interviews).where(eq(interviews.id, interviewId))
    const [round] = first
      ? await tx
          .insert(interviews)
          .values({ ...first, id: undefined, pipelineId: tidewell })
          .returning()
      : []
    return { dev: dev?.id ?? '', tidewell, corvid, second: round?.id ?? '' }
  })
  const promise = async (date: string, ...rounds: string[]) => {
    for (const id of rounds)
      await my.change(at('11-24', '20:00'), tx =>
        saveFacts(tx, userId, id, [settleFact('decision_date', { state: 'answered', date })], at('11-24')),
      )
  }
  /** What is open for Dev, of the given origins. */
  const toDev = (...origins: string[]) =>
    my.as(async tx => {
      const rows = await tx
        .select()
        .from(drafts)
        .where(and(eq(drafts.contactId, made.dev), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
      return rows.filter(({ origin }) => origins.length === 0 || origins.includes(origin))
    })
  const send = (id: string | undefined, now: Date) =>
    my.change(now, tx => markDraftSent(tx, userId, id ?? '', now))
  const plan = (now: Date) => my.change(now, tx => planEverything(tx, userId, now))
  const offer = (tx: Tx) =>
    recordOffer(
      tx,
      userId,
      {
        ...{ pipelineId: made.corvid, receivedOn: '2026-11-25', inWriting: 'yes', answerBy: '2026-12-04' },
        ...{ title: null, pay: null, terms: null, startDate: null },
      },
      wednesday,
    )
  return { ...my, ...made, pipelineId, interviewId, promise, toDev, send, plan, offer }
}

it('an offer elsewhere is one letter for all that a recruiter has, and is not told twice', async () => {
  const my = await seeded()
  const offerId = await my.change(wednesday, my.offer)
  const [note, ...more] = await my.toDev('other_offer')
  expect(more).toEqual([])
  expect(note?.body).toMatch(/whether (Northlight and Tidewell|Tidewell and Northlight) can decide by then/)
  const others = await my.as(tx => listOtherProcesses(tx, my.corvid, offerId, wednesday))
  expect(others.map(other => [other.company, other.draftId]).toSorted()).toEqual([
    ['Northlight', note?.id],
    ['Tidewell', note?.id],
  ])
  // Not sent for a day or two, it is the same letter still.
  for (const day of ['11-26', '11-28']) {
    await my.plan(at(day))
    expect((await my.toDev('other_offer')).map(({ id, body }) => [id, body])).toEqual([
      [note?.id, note?.body],
    ])
  }
  await my.send(note?.id, at('11-28'))
  await my.plan(at('11-29'))
  expect(await my.toDev('other_offer')).toEqual([])
  // It asked for both: what comes next of either is the second question, a week on.
  expect((await my.toDev('nudge')).map(({ kind }) => kind)).toEqual(['nudge_second'])
  await my.change(at('11-30'), tx => setOfferDeleted(tx, offerId ?? '', at('11-30'), at('11-30')))
  expect(await my.toDev('other_offer')).toEqual([])
})

it('news asked for on one day is one letter; sent, it asked for both, left out it asks for each', async () => {
  const my = await seeded()
  await my.promise('2026-11-30', my.interviewId, my.second)
  const [nudge, ...more] = await my.toDev('nudge', 'check_in')
  expect(more).toEqual([])
  const [own, other] =
    nudge?.pipelineId === my.pipelineId ? ['Northlight', 'Tidewell'] : ['Tidewell', 'Northlight']
  expect(nudge?.body).toContain(own)
  expect(nudge?.body).toContain(`I'd also be glad of any news from ${other}.`)
  expect(nudge?.sendAt).toEqual(at('12-02', '14:30'))
  await my.plan(at('12-04'))
  expect((await my.toDev('nudge')).map(({ id, body }) => [id, body])).toEqual([[nudge?.id, nudge?.body]])
  await my.send(nudge?.id, at('12-04'))
  const next = await my.toDev('nudge')
  expect(next.map(({ kind, sendAt }) => [kind, sendAt])).toEqual([['nudge_second', at('12-11', '14:30')]])
})

it('typed in, the letter still speaks of both, and sent it asked for both', async () => {
  const my = await seeded()
  await my.promise('2026-11-30', my.interviewId, my.second)
  const [nudge] = await my.toDev('nudge')
  if (!nudge) throw new Error('no nudge')
  const typed = {
    id: nudge.id,
    version: nudge.version,
    subject: 'News?',
    body: 'Hi Dev, any news of both?\n\nRobin',
  }
  await my.change(at('11-25'), tx => saveDraft(tx, typed, at('11-25')))
  expect(await my.toDev('nudge')).toMatchObject([
    { id: nudge.id, body: typed.body, alsoAbout: nudge.alsoAbout },
  ])
  await my.send(nudge.id, at('12-04'))
  expect((await my.toDev('nudge')).map(({ kind }) => kind)).toEqual(['nudge_second'])
})

it('a word with the agency counts as asking: the nudge moves a week on', async () => {
  const my = await seeded('DE')
  await my.change(at('11-24', '20:00'), tx =>
    saveFacts(
      tx,
      my.userId,
      my.interviewId,
      [settleFact('decision_date', { state: 'not_asked' })],
      at('11-24', '20:00'),
    ),
  )
  const all = await my.toDev('check_in', 'nudge')
  const checkIn = all.find(({ origin }) => origin === 'check_in')
  expect(checkIn?.sendAt).toEqual(at('12-01', '14:30'))
  await my.send(checkIn?.id, at('12-01', '16:00'))
  const own = (await my.toDev('check_in', 'nudge')).filter(
    ({ pipelineId }) => pipelineId === checkIn?.pipelineId,
  )
  expect(own.map(({ kind }) => kind)).toEqual(['nudge_second'])
  expect(Number(own[0]?.sendAt) - +at('12-01', '16:00')).toBeGreaterThan(6 * 86_400_000)
})

it('an update waits for the Tuesday after on a day that brings another message', async () => {
  const my = await seeded()
  await my.change(at('11-25'), tx =>
    moveStage(tx, {
      userId: my.userId,
      pipelineId: my.tidewell,
      to: 'final',
      now: at('11-25'),
      cause: 'by_hand',
    }),
  )
  const day = async () => (await my.toDev('recruiter_update')).map(({ sendAt }) => sendAt)
  expect(await day()).toEqual([at('12-01')])
  await my.promise('2026-11-27', my.interviewId)
  expect((await my.toDev('nudge')).map(({ sendAt }) => sendAt)).toContainEqual(at('12-01', '14:30'))
  await my.plan(at('11-26'))
  expect(await day()).toEqual([at('12-08')])
})

it('that I moved forward is told to a recruiter once, however many of theirs are under way', async () => {
  const my = await seeded()
  await my.change(wednesday, async tx => {
    await moveStage(tx, {
      ...{ userId: my.userId, pipelineId: my.corvid, to: 'final', now: wednesday, cause: 'by_hand' },
    })
    await requestWordsOfProgress(tx, my.userId, my.corvid, wednesday)
  })
  expect(await my.toDev('moved_forward')).toHaveLength(1)
})
