import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import { stages } from '@/db/enums'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { stageChanges } from '@/db/schema/stage-changes'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { countSearch as countForWeek } from '@/features/weeks/search-counts'
import { countProcesses } from '@/features/weeks/search-counts.reference'
import { localDate } from '@/lib/time'
import { weeksOf } from './progress'
import { countSearch } from './search-counts'
import { answersOf, isWaiting, middleOf, standingsOf, waitsOf } from './search-counts.reference'

useTestDatabase()
const now = new Date('2026-12-04T15:00:00Z')
const before = (hours: number) => new Date(+now - hours * 3_600_000)
const hours = fc.integer({ min: -60 * 24, max: 200 * 24 })
const recentHours = fc.integer({ min: -5 * 24, max: 45 * 24 })

const anyProcess = fc.record({
  company: fc.constantFrom('Halden', 'Brix', 'halden', 'Östra'),
  stage: fc.constantFrom(...stages),
  deleted: fc.integer({ max: 9, min: 0 }).map(n => n === 0),
  created: fc.oneof(hours, recentHours),
  // Each at an hour of its own: two at the same moment have no order.
  moves: fc.uniqueArray(fc.record({ to: fc.constantFrom(...stages), ago: hours }), {
    maxLength: 4,
    selector: ({ ago }) => ago,
  }),
  rounds: fc.array(
    fc.record({
      ago: fc.oneof(hours, recentHours),
      state: fc.constantFrom('scheduled' as const, 'scheduled' as const, 'cancelled' as const),
      deleted: fc.integer({ max: 5, min: 0 }).map(n => n === 0),
    }),
    { maxLength: 4 },
  ),
  sent: fc.array(recentHours, { maxLength: 3 }),
})
type AnyProcess = typeof anyProcess extends fc.Arbitrary<infer T> ? T : never

async function write(tx: Tx, userId: string, processes: readonly AnyProcess[]) {
  const gone = (deleted: boolean) => (deleted ? now : null)
  for (const { company, stage, deleted, created, moves, rounds, sent } of processes) {
    const facts = { company, stage, createdAt: before(created), deletedAt: gone(deleted) }
    const [row] = await tx
      .insert(pipelines)
      .values({ userId, role: 'Analyst', ...facts })
      .returning()
    const of = { userId, pipelineId: row?.id ?? '' }
    if (moves.length)
      await tx
        .insert(stageChanges)
        .values(moves.map(({ to, ago }) => ({ ...of, toStage: to, at: before(ago) })))
    if (rounds.length)
      await tx.insert(interviews).values(
        rounds.map(({ ago, state, deleted: isGone }) => ({
          ...{ ...of, state, deletedAt: gone(isGone), startsAt: before(ago), endsAt: before(ago - 1) },
          ...{ startWall: '2026-11-10T10:00', zone: 'America/New_York', tzdbVersion: 'test' },
        })),
      )
    if (sent.length)
      await tx.insert(drafts).values(
        sent.map(ago => ({
          ...of,
          kind: 'nudge_dated' as const,
          state: 'sent' as const,
          sentAt: before(ago),
        })),
      )
  }
}

/** The same, process by process: what the pure rules are given. */
function oneByOne(all: readonly AnyProcess[], zone: string) {
  const day = (ago: number) => localDate(before(ago), zone)
  const earliestFirst = (agos: readonly number[]) => agos.toSorted((a, b) => b - a)
  return all
    .filter(({ deleted }) => !deleted)
    .map(({ company, stage, created, moves, rounds, sent }) => {
      const way = moves.toSorted((a, b) => b.ago - a.ago).map(({ to }) => to)
      const answers = moves.filter(({ to }) => to === 'offer' || to === 'rejected').map(({ ago }) => ago)
      const standing = rounds.filter(round => round.state === 'scheduled' && !round.deleted)
      const held = earliestFirst(standing.filter(({ ago }) => ago >= 1).map(({ ago }) => ago))
      const [answered] = earliestFirst(answers)
      const last = held.at(-1)
      const next = standing.find(({ ago }) => ago < 0)
      return {
        ...{ company, stage, createdAt: before(created) },
        stages: way.at(-1) === stage ? way : [...way, stage],
        interviews: held.length,
        firstStart: held[0] === undefined ? null : before(held[0]),
        lastEndsAt: last === undefined ? null : before(last - 1),
        nextStartsAt: next ? before(next.ago) : null,
        answeredAt: answered === undefined ? null : before(answered),
        enteredAs: way[0] ?? stage,
        enteredOn: day(created),
        conversationsOn: held.map(day),
        sentOn: sent.map(day),
      }
    })
}

const searches = fc.array(anyProcess, { maxLength: 14 })
const zones = fc.constantFrom('America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu')

it('is added up as the rules say, process by process', async () => {
  await fc.assert(
    fc.asyncProperty(searches, zones, async (all, zone) => {
      const my = await seedInterview([], { mine: { zone } })
      await my.as(async tx => {
        await tx.delete(pipelines)
        await write(tx, my.userId, all)
      })
      const [insights, week] = await my.as(async tx => [
        await countSearch(tx, now),
        await countForWeek(tx, zone, now),
      ])
      const processes = oneByOne(all, zone)
      const today = localDate(now, zone)
      expect(week).toEqual(countProcesses(processes, today))
      expect(new Set(insights.standings)).toEqual(new Set(standingsOf(processes)))
      expect(insights.ownWaits).toEqual(middleOf(waitsOf(processes)))
      const weeks = (answers: typeof insights.answers) => weeksOf({ interviews: [], answers }, today)
      expect(weeks(insights.answers)).toEqual(weeks(answersOf(processes, zone)))
      const waiting = processes
        .filter(({ stage, lastEndsAt, nextStartsAt }) => isWaiting(stage, lastEndsAt, nextStartsAt))
        .toSorted((a, b) => +(a.lastEndsAt ?? 0) - +(b.lastEndsAt ?? 0) || +a.createdAt - +b.createdAt)
      expect(insights.allWaiting).toBe(waiting.length)
      expect(insights.waiting.map(({ lastEnd }) => lastEnd)).toEqual(
        waiting.slice(0, 8).map(({ lastEndsAt }) => lastEndsAt),
      )
      for (const { id: _, country, lastEnd, ...row } of insights.waiting)
        expect(
          waiting.map(one => ({
            ...{ company: one.company, createdAt: one.createdAt, firstStart: one.firstStart },
            asApplication: one.stages[0] === 'applied',
          })),
        ).toContainEqual(row)
    }),
    { numRuns: 25 },
  )
})
