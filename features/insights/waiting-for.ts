import { daysBetween, localDate } from '@/lib/time'
import type { WaitingFor } from './components/waiting-room'
import { isWaiting, waitsOf } from './outcomes'
import type { Insights } from './queries'
import { waitingWeather } from './waiting'

/** So many are drawn; who waits for more sees the longest. */
const shown = 8

/** The processes one waits for, each with its place in the usual wait of its country; longest first. */
export function waitingFor(
  { own, processes }: Insights,
  now: Date,
): { waiting: WaitingFor[]; left: number; ownWaits: number[] } {
  const today = localDate(now, own.zone)
  const since = (at: Date | null) => (at ? daysBetween(localDate(at, own.zone), today) : undefined)
  const ownWaits = waitsOf(processes.map(({ lastEnd, answeredAt }) => ({ lastEndsAt: lastEnd, answeredAt })))
  const all = processes
    .filter(({ stage, lastEnd, nextStart }) => isWaiting(stage, lastEnd, nextStart))
    .toSorted((a, b) => +(a.lastEnd ?? 0) - +(b.lastEnd ?? 0))
  const waiting = all
    .slice(0, shown)
    .map(({ id, company, country, stages, createdAt, firstStart, lastEnd }) => ({
      id,
      company,
      weather: waitingWeather({
        country: country ?? own.country,
        ownWaits,
        since: {
          application: stages[0] === 'applied' ? since(createdAt) : undefined,
          first_interview: since(firstStart),
          last_interview: since(lastEnd),
        },
      }),
    }))
  return { waiting, left: all.length - waiting.length, ownWaits }
}
