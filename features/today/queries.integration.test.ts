import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { loadFeed } from '@/features/calendar-feed/queries'
import { moveStage } from '@/features/stages/move-stage'
import { arrangeToday } from './arrange-today'
import { nextDays } from './next-days'
import { loadToday } from './queries'

useTestDatabase()
const now = new Date('2026-11-25T10:00:00Z')
const [day, hour] = [24 * 3_600_000, 3_600_000]

/** A process with one interview, so many days from now, and what else is known of it. */
async function process(days: number, known: { promised?: string; answerBy?: string } = {}) {
  const my = await seedInterview([])
  const { userId, pipelineId, interviewId } = my
  const at = (ms: number) => new Date(now.getTime() + ms)
  return my.as(async tx => {
    await tx
      .update(interviews)
      .set({ startsAt: at(days * day), endsAt: at(days * day + hour) })
      .where(eq(interviews.id, interviewId))
    await tx.update(pipelines).set({ stage: 'interviewing' }).where(eq(pipelines.id, pipelineId))
    const { promised, answerBy } = known
    const fact = { userId, interviewId, fact: 'decision_date' as const, state: 'answered' as const }
    if (promised) await tx.insert(nextSteps).values({ ...fact, answerDate: promised })
    if (answerBy) await tx.insert(offers).values({ userId, pipelineId, receivedOn: '2026-11-24', answerBy })
    const loaded = await loadToday(tx, now)
    const today = arrangeToday(loaded, now)
    const marks = nextDays(loaded, today, now).flatMap(({ date, marks }) =>
      marks.map(({ kind }) => `${kind} ${date}`),
    )
    return { ...today, marks, looked: loaded.live.length }
  })
}

it('a process that has nothing to show is not loaded, and yet it is there', async () => {
  const { looked, isEmpty, waitingCount } = await process(30)
  expect({ looked, isEmpty, waitingCount }).toEqual({ looked: 0, isEmpty: false, waitingCount: 0 })
})

it.each([
  ['a day they named is marked', 20, { promised: '2026-12-03' }, ['promise 2026-12-03']],
  ['the first of the days', 20, { promised: '2026-11-25' }, ['promise 2026-11-25']],
  ['the last of the days', 20, { promised: '2026-12-08' }, ['promise 2026-12-08']],
  ['the day of an offer', 20, { answerBy: '2026-12-01' }, ['answer 2026-12-01']],
])('%s', async (_, days, known, marks) => {
  expect((await process(days, known)).marks).toEqual(marks)
})

it('who owes an answer is waited for, whatever day they named', async () => {
  for (const known of [{}, { promised: '2027-03-01' }]) {
    const { waiting, waitingCount } = await process(-6, known)
    expect([waiting.length, waitingCount]).toEqual([1, 1])
  }
})

it('counts no last day of an offer that one moved to a no, though its letter is still to come', async () => {
  const my = await seedInterview([])
  const { userId, pipelineId } = my
  const { marks, offers: todo } = await my.as(async tx => {
    await tx.insert(offers).values({ userId, pipelineId, receivedOn: '2026-11-24', answerBy: '2026-12-01' })
    await moveStage(tx, { userId, pipelineId, to: 'declined', now, cause: 'by_hand' })
    const loaded = await loadToday(tx, now)
    const today = arrangeToday(loaded, now)
    const days = nextDays(loaded, today, now).flatMap(one => one.marks.map(({ kind }) => kind))
    return { marks: days, offers: today.now.filter(({ kind }) => kind === 'offer') }
  })
  expect(marks).not.toContain('answer')
  expect(todo).toMatchObject([{ answerBy: null }])
})

it('loads of many the five that are shown, in their order, and the no that came last', async () => {
  const my = await seedInterview([])
  const { userId, interviewId } = my
  const at = (days: number) => new Date(now.getTime() + days * day)
  const { live, waitingCount, waiting, gentle } = await my.as(async tx => {
    const [held] = await tx.select().from(interviews)
    const [going] = await tx.select().from(pipelines)
    if (!held || !going) throw new Error('nothing is seeded')
    await tx.update(interviews).set({ startsAt: at(-20), endsAt: at(-19) })
    const like = { ...going, id: undefined }
    const made = await tx
      .insert(pipelines)
      .values([
        ...[1, 2, 3, 4, 5, 6].map(n => ({ ...like, company: `Heard ${n} ago`, lastHeardAt: at(-n) })),
        ...[1, 2].map(n => ({
          ...like,
          company: `No ${n}`,
          stage: 'rejected' as const,
          endedAt: new Date(now.getTime() - n * hour),
        })),
      ])
      .returning({ id: pipelines.id })
    await tx.insert(interviews).values(
      made.map(({ id: pipelineId }) => ({
        ...held,
        id: undefined,
        pipelineId,
        startsAt: at(-20),
        endsAt: at(-19),
      })),
    )
    const fact = { userId, interviewId, fact: 'decision_date' as const, state: 'answered' as const }
    await tx.insert(nextSteps).values({ ...fact, answerDate: '2027-03-01' })
    const loaded = await loadToday(tx, now)
    return { live: loaded.live, ...arrangeToday(loaded, now) }
  })
  expect(waitingCount).toBe(7)
  expect(waiting.map(({ company, promised }) => promised ?? company)).toEqual([
    '2027-03-01',
    ...[1, 2, 3, 4].map(n => `Heard ${n} ago`),
  ])
  expect(gentle?.company).toBe('No 1')
  expect(live).toHaveLength(6)
})

it('leaves out of very many no one who named a day', async () => {
  const my = await seedInterview([])
  const { userId, interviewId } = my
  const at = (days: number) => new Date(now.getTime() + days * day)
  const { waiting } = await my.as(async tx => {
    const [held] = await tx.select().from(interviews)
    const [going] = await tx.select().from(pipelines)
    if (!held || !going) throw new Error('nothing is seeded')
    await tx.update(interviews).set({ startsAt: at(-20), endsAt: at(-19) })
    await tx.update(pipelines).set({ company: 'Named a day', lastHeardAt: at(-1) })
    const others = Array.from({ length: 102 }, (_, n) => ({
      ...{ ...going, id: undefined, company: `Heard ${n}` },
      lastHeardAt: new Date(now.getTime() - hour - n * 1000),
    }))
    const made = await tx.insert(pipelines).values(others).returning({ id: pipelines.id })
    await tx.insert(interviews).values(
      made.map(({ id: pipelineId }) => ({
        ...{ ...held, id: undefined, pipelineId },
        ...{ startsAt: at(-20), endsAt: at(-19) },
      })),
    )
    const fact = { userId, interviewId, fact: 'decision_date' as const, state: 'answered' as const }
    await tx.insert(nextSteps).values({ ...fact, answerDate: '2027-03-01' })
    return arrangeToday(await loadToday(tx, now), now)
  })
  expect(waiting.map(({ company }) => company)).toEqual([
    'Named a day',
    ...[0, 1, 2, 3].map(n => `Heard ${n}`),
  ])
})

describe('Today and the calendar agree on what takes place', () => {
  it.each([
    ...(['applied', 'screening', 'interviewing', 'final', 'offer', 'quiet'] as const).map(
      stage => [stage, true] as const,
    ),
    // With whom one said yes, one meets.
    ['accepted', true],
    ...(['declined', 'rejected', 'withdrawn', 'aside'] as const).map(stage => [stage, false] as const),
  ] as const)('where the process stands at %s', async (stage, stands) => {
    const my = await seedInterview([])
    const { userId, pipelineId, interviewId } = my
    const fact = { userId, interviewId, fact: 'decision_date' as const, state: 'answered' as const }
    await my.as(async tx => {
      const [held] = await tx.select().from(interviews)
      if (!held) throw new Error('no interview')
      const [startsAt, endsAt] = [new Date(now.getTime() + 2 * day), new Date(now.getTime() + 2 * day + hour)]
      await tx
        .insert(interviews)
        .values({ ...held, id: undefined, startWall: '2026-11-27T05:00', startsAt, endsAt })
      await tx.insert(nextSteps).values({ ...fact, answerDate: '2026-12-03' })
      if (stage !== 'interviewing')
        await moveStage(tx, { userId, pipelineId, to: stage, now, cause: 'by_hand' })
    })
    const { marks, feed } = await my.as(async tx => {
      const loaded = await loadToday(tx, now)
      const days = nextDays(loaded, arrangeToday(loaded, now), now)
      return { marks: days.flatMap(one => one.marks.map(({ kind }) => kind)), feed: await loadFeed(tx, now) }
    })
    expect(marks.includes('interview')).toBe(stands)
    // What was held before stays in the calendar, wherever it led.
    expect(feed.interviews.map(({ interview }) => interview.startWall)).toEqual(
      stands ? ['2026-11-24T10:00', '2026-11-27T05:00'] : ['2026-11-24T10:00'],
    )
    expect(marks.includes('promise')).toBe(feed.promises.length > 0)
  })
})
