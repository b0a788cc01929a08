import { footOnTheGas } from '@/features/reminders/foot-on-the-gas'
import { daysBetween, type LocalDate } from '@/lib/time'
import type { Targets } from './targets'

/** What all processes come to: counted in the database (search-counts.ts), as search-counts.reference.ts says. */
export interface SearchCounts {
  live: number
  /** Of those, past a first conversation. */
  pastFirst: number
  /** The day of the last first conversation, and of the last application; null when never. */
  firstOn: LocalDate | null
  appliedOn: LocalDate | null
  /** The employer with most steps of the last four weeks, how many, and how many there were with all; null without any. */
  most: { company: string; steps: number; all: number } | null
  /** What this week held, from its Monday to its Sunday. */
  week: Targets
}

export interface Pace {
  live: number
  /** Of those, past a first conversation. */
  pastFirst: number
  /** Days since a process last had its first conversation, and since the last application; null when never. */
  daysSinceFirst: number | null
  daysSinceApplication: number | null
  /** The employer that took most of the last four weeks, and how much of them, 0 to 1; null below four steps. */
  most: { company: string; share: number } | null
  line: string | null
}

/** So many processes past a first conversation carry a search, whatever the floor (practice §h). */
export const pastFirstFloor = 2
/** Two steps with one employer are no pattern yet. */
const stepsForShare = 4

/** Where the search stands (practice §h): kept moving, or resting on little. */
export function paceOf(
  { live, pastFirst, firstOn, appliedOn, most }: SearchCounts,
  today: LocalDate,
  pausedUntil: LocalDate | null,
): Pace {
  const share =
    most && most.all >= stepsForShare ? { company: most.company, share: most.steps / most.all } : null
  const since = (day: LocalDate | null) => (day === null ? null : daysBetween(day, today))
  const line = footOnTheGas(
    {
      liveProcesses: live,
      lastStartOn: latest([firstOn, appliedOn].filter(day => day !== null)),
      largestShare: share?.share ?? 0,
      pausedUntil,
    },
    today,
  )
  return {
    live,
    pastFirst,
    daysSinceFirst: since(firstOn),
    daysSinceApplication: since(appliedOn),
    most: share,
    line,
  }
}

/** The last of these days; null without any. */
export const latest = (days: readonly LocalDate[]) => days.toSorted().at(-1) ?? null
