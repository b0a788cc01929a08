import { isNotNull } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { stages } from '@/db/enums'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { listDeadlines } from '@/features/calendar-feed/queries'
import { listOpenOffers } from '@/features/offers/queries'
import { listPromises, listRounds } from '@/features/pipelines/queries'
import { openPromise } from '@/features/pipelines/standing'
import { loadToday } from '@/features/today/queries'
import { lastDayCounts, offerStands } from '@/features/vocabulary/stages'
import { addDays } from '@/lib/time'
import { readAsk } from './ask'
import { listProcesses, loadOwnStages } from './list-processes'

useTestDatabase()
const now = new Date('2026-11-25T10:00:00Z')
const zone = 'America/New_York'

/** What the list says of the one process. */
async function listed(my: Awaited<ReturnType<typeof seedInterview>>) {
  const { page } = await my.as(async tx =>
    listProcesses(
      tx,
      readAsk({ show: 'all' }, 'list'),
      await loadOwnStages(tx),
      stages,
      { zone, now },
      {
        after: null,
        rows: 10,
      },
    ),
  )
  return page.rows[0]
}

describe('an offer stands where the database and the pages say so', () => {
  it.each(
    stages.flatMap(stage => (['open', 'declined', 'gone'] as const).map(state => [stage, state] as const)),
  )('at %s, %s', async (stage, state) => {
    const endedAt = ['accepted', 'declined', 'rejected', 'withdrawn', 'aside'].includes(stage) ? now : null
    const my = await seedInterview([], { pipeline: { stage, endedAt } })
    const { userId, pipelineId } = my
    await my.as(tx =>
      tx.insert(offers).values({
        ...{ userId, pipelineId, receivedOn: '2026-11-24', answerBy: '2026-12-01' },
        state: state === 'gone' ? 'open' : state,
        deletedAt: state === 'gone' ? now : null,
      }),
    )
    const isOpen = state === 'open'
    const stands = isOpen && offerStands(stage)
    const [open, deadlines, today] = await my.as(async tx => [
      await listOpenOffers(tx),
      await listDeadlines(tx, isNotNull(offers.answerBy)),
      await loadToday(tx, now),
    ])
    expect((await listed(my))?.hasOffer).toBe(stands)
    expect(open.length > 0).toBe(stands)
    expect(today.live.some(({ offerId }) => offerId)).toBe(stands)
    const counts = isOpen && lastDayCounts(stage)
    expect(deadlines.length > 0).toBe(counts)
    expect(today.live.some(({ answerBy }) => answerBy)).toBe(counts)
  })
})

type Named = { met: number; date: number; kept?: true; own?: true }
/** Rounds by their day from today; for each the day that was named in it. */
const cases: [string, Named[], number | null][] = [
  ['a day that was named', [{ met: -5, date: 3 }], 3],
  ['a day that has passed', [{ met: -5, date: -1 }], -1],
  ['that was kept', [{ met: -5, date: -1, kept: true }], null],
  [
    'named before one met again, and over by then',
    [
      { met: -5, date: -3 },
      { met: -2, date: -90 },
    ],
    null,
  ],
  [
    'named before one met again, for a day after',
    [
      { met: -5, date: 2 },
      { met: -2, date: -90 },
    ],
    2,
  ],
  [
    'named for the very day one met again',
    [
      { met: -5, date: -2 },
      { met: -2, date: -90 },
    ],
    -2,
  ],
  [
    'the last one counts, and not the latest day',
    [
      { met: -5, date: 9 },
      { met: -2, date: 3 },
    ],
    3,
  ],
  ['one’s own word is none of theirs', [{ met: -5, date: 3, own: true }], null],
  [
    'one’s own word leaves theirs',
    [
      { met: -5, date: 9 },
      { met: -2, date: 3, own: true },
    ],
    9,
  ],
]

describe('the process, the list and Today know the same promise', () => {
  it.each(cases)('%s', async (_, rounds, expected) => {
    const today = '2026-11-25'
    const my = await seedInterview([], { pipeline: { stage: 'interviewing' } })
    const { userId, pipelineId } = my
    await my.as(async tx => {
      const [held] = await tx.select().from(interviews)
      if (!held) throw new Error('no interview')
      await tx.delete(interviews)
      for (const { met, date, kept, own } of rounds) {
        const day = addDays(today, met)
        const [startsAt, endsAt] = [new Date(`${day}T15:00:00Z`), new Date(`${day}T16:00:00Z`)]
        const [round] = await tx
          .insert(interviews)
          .values({ ...held, id: undefined, startsAt, endsAt })
          .returning()
        const about = { userId, interviewId: round?.id ?? '', state: 'answered' } as const
        await tx.insert(nextSteps).values([
          {
            ...{ ...about, fact: 'decision_date' as const, answerDate: addDays(today, date) },
            keptOn: kept ? today : null,
          },
          ...(own ? [{ ...about, fact: 'who_contacts' as const, answerWho: 'me' as const }] : []),
        ])
      }
    })
    const [promises, held, { live }] = await my.as(async tx => [
      await listPromises(tx, pipelineId),
      await listRounds(tx, pipelineId),
      await loadToday(tx, now),
    ])
    const day = expected === null ? null : addDays(today, expected)
    expect(openPromise({ promises, rounds: held, zone, now })).toBe(day)
    expect((await listed(my))?.promised).toBe(day)
    expect(live.map(({ promised }) => promised)).toEqual([day])
  })
})
