import { daysBetween, localDate } from '@/lib/time'
import type { WaitingFor } from './components/waiting-room'
import type { Insights } from './queries'
import { waitingWeather } from './waiting'

/** The processes one waits for, each with its place in the usual wait of its country; longest first. */
export function waitingFor(
  { own, search }: Pick<Insights, 'own' | 'search'>,
  now: Date,
): { waiting: WaitingFor[]; left: number } {
  const today = localDate(now, own.zone)
  const since = (at: Date | null) => (at ? daysBetween(localDate(at, own.zone), today) : undefined)
  const waiting = search.waiting.map(
    ({ id, company, country, asApplication, createdAt, firstStart, lastEnd }) => ({
      id,
      company,
      weather: waitingWeather({
        country: country ?? own.country,
        ownWaits: search.ownWaits,
        since: {
          application: asApplication ? since(createdAt) : undefined,
          first_interview: since(firstStart),
          last_interview: since(lastEnd),
        },
      }),
    }),
  )
  return { waiting, left: search.allWaiting - waiting.length }
}
