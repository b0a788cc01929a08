import { daysBetween, type LocalDate } from '@/lib/time'

interface SearchPace {
  liveProcesses: number
  /** The last new first conversation or application. */
  lastStartOn: LocalDate | null
  /** Share of the last four weeks' activity that went to one employer, 0 to 1. */
  largestShare: number
  /** Paused, on holiday: nothing is said. */
  pausedUntil?: LocalDate | null
}

/**
 * One line in Monday's plan when the search rests on little: one live process, seven days without a new start, or
 * more than 60 % of the effort on one employer. Null when all is well or paused
 * (practice §h, §11.1 row 24).
 */
export function footOnTheGas(pace: SearchPace, today: LocalDate): string | null {
  const { liveProcesses, lastStartOn, largestShare, pausedUntil } = pace
  if (pausedUntil && today < pausedUntil) return null
  if (liveProcesses === 0)
    return 'Nothing is under way right now; one first conversation this week would be a good start.'
  if (liveProcesses === 1) return 'Only one process is under way; a second one makes the waiting easier.'
  if (!lastStartOn || daysBetween(lastStartOn, today) >= 7) {
    return 'A week without anything new; one new start is enough to keep things moving.'
  }
  if (largestShare > 0.6) return 'Most of your effort goes to one employer; give one hour to another.'
  return null
}
