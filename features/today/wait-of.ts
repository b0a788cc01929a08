import { daysBetween, type LocalDate } from '@/lib/time'

interface Wait {
  since: LocalDate
  promised: LocalDate | null
  nudgeOn: LocalDate | null
}

/** A line is at least this long, so that the first days do not look like half of a wait. */
const shortest = 14

/** One wait as a line from the last word to whatever comes last on it: places in percent, whole numbers. */
export function waitOf({ since, promised, nudgeOn }: Wait, today: LocalDate) {
  const day = (date: LocalDate | null) => (date ? Math.max(0, daysBetween(since, date)) : 0)
  const end = Math.max(shortest, day(today), day(promised), day(nudgeOn))
  const at = (date: LocalDate | null) => (date ? Math.min(98, Math.round((day(date) / end) * 100)) : null)
  return { share: at(today) ?? 0, promisedAt: at(promised), nudgeAt: at(nudgeOn) }
}
