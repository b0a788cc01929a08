import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Tx } from '@/db/doors'
import { stages } from '@/db/enums'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { seedInterview } from '@/e2e/support/seed-interview'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { openPromise } from '@/features/pipelines/standing'
import { isEnded, isLive, lastDayCounts, offerStands } from '@/features/vocabulary/stages'
import { addDays, localDate } from '@/lib/time'
import { shownWaiting } from './live-processes'
import { loadToday } from './queries'

useTestDatabase()
const now = new Date('2026-12-04T15:00:00Z')
const zone = 'America/New_York'
const today = localDate(now, zone)
const before = (hours: number) => new Date(+now - hours * 3_600_000)

/** A round by how many hours ago it began, and the day that was named in it, in days from today. */
const anyRound = fc.record({
  ago: fc.integer({ min: -20 * 24, max: 40 * 24 }),
  state: fc.constantFrom('scheduled' as const, 'scheduled' as const, 'cancelled' as const),
  deleted: fc.integer({ min: 0, max: 5 }).map(n => n === 0),
  named: fc.option(fc.integer({ min: -20, max: 25 })),
  kept: fc.integer({ min: 0, max: 4 }).map(n => n === 0),
  own: fc.integer({ min: 0, max: 4 }).map(n => n === 0),
})
const anyProcess = fc.record({
  stage: fc.constantFrom('interviewing' as const, 'applied' as const, 'rejected' as const, ...stages),
  ended: fc.integer({ min: 1, max: 100 }),
  deleted: fc.integer({ min: 0, max: 9 }).map(n => n === 0),
  heard: fc.option(fc.integer({ min: 1, max: 900 })),
  offer: fc.option(fc.record({ answerBy: fc.option(fc.integer({ min: -3, max: 20 })) }), { freq: 6 }),
  call: fc.option(fc.integer({ min: -40, max: 40 }), { freq: 6 }),
  rounds: fc.uniqueArray(anyRound, { maxLength: 3, selector: ({ ago }) => ago }),
})
type AnyProcess = typeof anyProcess extends fc.Arbitrary<infer T> ? T : never
const endedAt = ({ stage, ended }: AnyProcess) => (isEnded(stage) ? before(ended) : null)

async function write(tx: Tx, userId: string, processes: readonly AnyProcess[]): Promise<string[]> {
  const ids: string[] = []
  for (const process of processes) {
    const { stage, heard, offer, call, rounds } = process
    const [row] = await tx
      .insert(pipelines)
      .values({
        ...{ userId, company: 'Halden', role: 'Analyst', stage, endedAt: endedAt(process) },
        deletedAt: process.deleted ? now : null,
        lastHeardAt: heard === null ? null : before(heard),
      })
      .returning()
    const of = { userId, pipelineId: row?.id ?? '' }
    ids.push(of.pipelineId)
    if (offer)
      await tx.insert(offers).values({
        ...of,
        receivedOn: today,
        answerBy: offer.answerBy === null ? null : addDays(today, offer.answerBy),
      })
    if (call !== null)
      await tx.insert(reminders).values({
        ...{ ...of, kind: 'own_call' as const, planKey: `call:${of.pipelineId}`, why: 'You said you would' },
        ...{ dueAt: before(call), lookAt: before(call), notAfter: before(call - 30) },
      })
    for (const { ago, state, deleted, named, kept, own } of rounds) {
      const [round] = await tx
        .insert(interviews)
        .values({
          ...{
            ...of,
            state,
            deletedAt: deleted ? now : null,
            startsAt: before(ago),
            endsAt: before(ago - 1),
          },
          ...{ startWall: '2026-11-10T10:00', zone, tzdbVersion: 'test' },
        })
        .returning()
      const about = { userId, interviewId: round?.id ?? '', state: 'answered' as const }
      if (named !== null)
        await tx.insert(nextSteps).values({
          ...{ ...about, fact: 'decision_date' as const, answerDate: addDays(today, named) },
          keptOn: kept ? today : null,
        })
      if (own) await tx.insert(nextSteps).values({ ...about, fact: 'who_contacts', answerWho: 'me' })
    }
  }
  return ids
}

/** What the pure rules say of one process. */
function known(process: AnyProcess, id: string) {
  const { stage, rounds, offer, call, heard } = process
  const here = rounds.filter(round => !round.deleted).toSorted((a, b) => b.ago - a.ago)
  const standing = here.filter(({ state }) => state === 'scheduled')
  const lastEnd = standing.filter(({ ago }) => ago >= 1).at(-1)
  const promised = openPromise({
    promises: here.flatMap(({ named, kept, own, ago }) =>
      named === null
        ? []
        : [
            {
              ...{ id, interviewId: id, fact: 'decision_date' as const, text: null, saidBy: null },
              ...{
                date: addDays(today, named),
                keptOn: kept ? today : null,
                isOwn: own,
                startsAt: before(ago),
              },
            },
          ],
    ),
    rounds: standing.map(({ ago }) => ({
      state: 'scheduled',
      startsAt: before(ago),
      endsAt: before(ago - 1),
    })),
    ...{ zone, now },
  } as never)
  const hasOffer = offer !== null && offerStands(stage)
  const answerBy = hasOffer && lastDayCounts(stage) ? (offer.answerBy ?? null) : null
  return {
    ...{ id, stage, promised, hasOffer, endedAt: endedAt(process) },
    since: Math.max(lastEnd ? +before(lastEnd.ago - 1) : 0, heard === null ? 0 : +before(heard)),
    isWaited:
      isLive(stage) &&
      stage !== 'offer' &&
      !!lastEnd &&
      standing.every(({ ago }) => ago >= 0) &&
      answerBy === null,
    hasCall: call !== null && call >= -24 && call - 30 < 0,
    isInStrip:
      !isEnded(stage) &&
      promised !== null &&
      promised >= addDays(today, -1) &&
      promised <= addDays(today, 15),
  }
}

it('of however many processes those are loaded that have something to show', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyProcess, { minLength: 4, maxLength: 22 }), async all => {
      const my = await seedInterview([], { mine: { zone } })
      const { ids, live } = await my.as(async tx => {
        await tx.delete(pipelines)
        const made = await write(tx, my.userId, all)
        return { ids: made, live: (await loadToday(tx, now)).live }
      })
      const looked = all
        .map((process, n) => ({ ...known(process, ids[n] ?? ''), deleted: process.deleted }))
        .filter(({ deleted, endedAt: at }) => !deleted && (!at || at > before(48)))
      const waited = looked
        .filter(({ isWaited }) => isWaited)
        .toSorted(
          (a, b) =>
            (a.promised ?? '9').localeCompare(b.promised ?? '9') ||
            b.since - a.since ||
            (a.id < b.id ? -1 : 1),
        )
      const [lastNo] = looked
        .filter(({ stage }) => stage === 'rejected')
        .toSorted((a, b) => Number(b.endedAt) - Number(a.endedAt) || (a.id < b.id ? -1 : 1))
      const first = waited.slice(0, shownWaiting)
      const shown = looked.filter(
        one => one.hasOffer || one.hasCall || one.isInStrip || first.includes(one) || one === lastNo,
      )
      const told = ({ id, promised }: { id: string; promised: string | null }) => [id, promised].join()
      expect(live.map(told).toSorted()).toEqual(shown.map(told).toSorted())
      for (const row of live) expect(row.waitingCount).toBe(waited.length)
    }),
    { numRuns: 25 },
  )
})
