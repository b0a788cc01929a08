import { and, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { setContactDeleted } from '@/features/contacts/mutations'
import { markDraftSent, reopenDraft, skipDraft } from '@/features/drafts/mutations'
import { moveStage } from '@/features/stages/move-stage'
import { requestDraft } from './request-draft'

useTestDatabase()
const monday = new Date('2026-11-30T15:00:00Z')
const days = (n: number) => new Date(+monday + n * 86_400_000)

type My = Awaited<ReturnType<typeof seedInterview>>
const draftsOf = (my: My, origin: 'recruiter_update' | 'linkedin' | 'in_touch') =>
  my.as(tx => tx.select().from(drafts).where(eq(drafts.origin, origin)))
const mailsOf = async (my: My, draftId: string) =>
  (await my.as(tx => tx.select().from(reminders).where(eq(reminders.draftId, draftId)))).map(
    ({ state, endReason }) => [state, endReason],
  )

describe('an update to a recruiter', () => {
  async function moved() {
    const my = await seedInterview([], { pipeline: { source: 'agency' } })
    const { userId, pipelineId } = my
    await my.as(async tx => {
      const [priya] = await tx
        .insert(contacts)
        .values({ userId, name: 'Priya Nair', kind: 'agency_recruiter', email: 'priya@agency.example' })
        .returning()
      await tx.update(pipelines).set({ recruiterId: priya?.id })
    })
    const move = (to: 'final' | 'interviewing', at: Date) =>
      my.change(at, tx => moveStage(tx, { userId, pipelineId, to, now: at, cause: 'by_hand' }))
    await move('final', monday)
    const [update] = await draftsOf(my, 'recruiter_update')
    return { my, move, id: update?.id ?? '', userId }
  }

  it('that was left out stays so, and its mail does not come', async () => {
    const { my, id, userId } = await moved()
    expect(await mailsOf(my, id)).toEqual([['planned', null]])
    await my.change(days(0.1), tx => skipDraft(tx, userId, id, days(0.1)))
    expect(await draftsOf(my, 'recruiter_update')).toMatchObject([{ id, state: 'skipped' }])
    expect(await mailsOf(my, id)).toEqual([['cancelled', 'left_out']])
  })

  it('that was left out is made again once more has moved', async () => {
    const { my, move, id, userId } = await moved()
    await my.change(days(0.1), tx => skipDraft(tx, userId, id, days(0.1)))
    await move('interviewing', days(2))
    const all = await draftsOf(my, 'recruiter_update')
    expect(all.map(({ state }) => state).toSorted()).toEqual(['open', 'skipped'])
    await my.change(days(3), tx => reopenDraft(tx, userId, id, days(3)))
    const open = (await draftsOf(my, 'recruiter_update')).filter(
      draft => draft.state === 'open' && !draft.deletedAt,
    )
    expect(open.map(draft => draft.id)).toEqual([id])
  })

  it('that was sent takes its mail with it', async () => {
    const { my, id, userId } = await moved()
    await my.change(days(0.1), tx => markDraftSent(tx, userId, id, days(0.1)))
    expect(await mailsOf(my, id)).toEqual([['cancelled', 'sent']])
  })
})

it('a line to somebody that was sent takes its mail with it', async () => {
  const my = await seedInterview([{ name: 'Ana Osei', email: 'ana@northlight.example' }])
  const request = { origin: 'in_touch', kind: 'stay_in_touch', step: 'day_90', since: monday } as const
  const place = { contactId: my.id('Ana Osei'), pipelineId: null, interviewId: null }
  const id = await my.change(monday, tx => requestDraft(tx, my.userId, { ...request, ...place }, monday))
  expect(await mailsOf(my, id)).toEqual([['planned', null]])
  await my.change(days(1), tx => markDraftSent(tx, my.userId, id, days(1)))
  expect(await mailsOf(my, id)).toEqual([['cancelled', 'sent']])
})

describe('a request on LinkedIn', () => {
  /** Ana was met and thanked in two processes. */
  async function thankedTwice() {
    const one = await seedInterview([{ name: 'Ana Osei', email: 'ana@northlight.example' }])
    const { userId } = one
    const two = await seedInterview([], { userId, pipeline: { company: 'Halden' } })
    const anaId = one.id('Ana Osei')
    const { interviewId } = two
    await one.as(tx => tx.insert(interviewPeople).values({ userId, interviewId, contactId: anaId }))
    const soon = new Date('2026-11-24T17:00:00Z')
    await one.change(soon, async () => {})
    await one.change(soon, async tx => {
      for (const { id } of await tx.select().from(drafts).where(eq(drafts.origin, 'thank_you')))
        await markDraftSent(tx, userId, id, soon)
    })
    return { one, two, anaId }
  }
  const live = async (my: My) => (await draftsOf(my, 'linkedin')).filter(draft => !draft.deletedAt)

  it('is one for each person, when two processes ask for it at once', async () => {
    const { one, anaId } = await thankedTwice()
    expect(await live(one)).toEqual([])
    await one.change(monday, tx => tx.update(contacts).set({ kind: 'in_house_recruiter' }))
    expect(await live(one)).toMatchObject([{ contactId: anaId, state: 'open' }])
    const [{ id } = { id: '' }] = await live(one)
    for (const deletedAt of [days(1), null])
      await one.change(days(1), tx => setContactDeleted(tx, anaId, deletedAt, days(1)))
    expect(await live(one)).toMatchObject([{ id, state: 'open' }])
  })

  it('goes over to the other process when its own is deleted', async () => {
    const { one, two } = await thankedTwice()
    await one.change(monday, tx => tx.update(contacts).set({ kind: 'in_house_recruiter' }))
    const [{ id, pipelineId } = { id: '', pipelineId: '' }] = await live(one)
    const other = [one.pipelineId, two.pipelineId].find(one => one !== pipelineId)
    const mine = and(eq(pipelines.id, pipelineId ?? ''))
    await one.change(days(1), tx =>
      tx
        .update(pipelines)
        .set({ deletedAt: days(1) })
        .where(mine),
    )
    expect(await live(one)).toEqual([])
    await one.change(days(1), tx => tx.update(contacts).set({ name: 'Ana Osei-Marsh' }))
    expect(await live(one)).toMatchObject([{ id, pipelineId: other, state: 'open' }])
    expect(await mailsOf(one, id)).toContainEqual(['planned', null])
    await one.change(days(2), tx => tx.update(pipelines).set({ deletedAt: null }).where(mine))
    expect(await live(one)).toHaveLength(1)
  })
})
