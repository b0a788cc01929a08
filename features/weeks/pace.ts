import { endedStages, type Stage } from '@/db/enums'
import { footOnTheGas } from '@/features/reminders/foot-on-the-gas'
import { addDays, daysBetween, type LocalDate } from '@/lib/time'
import type { Targets } from './targets'

export interface ProcessFacts {
  company: string
  stage: Stage
  /** The day it was entered, and whether that was as an application. */
  enteredOn: LocalDate
  enteredAs: Stage
  /** The days of its conversations that took place, oldest first: the first of all, and those of late. */
  conversationsOn: readonly LocalDate[]
  /** The days on which something was sent to it of late. */
  sentOn: readonly LocalDate[]
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

const ended: readonly Stage[] = endedStages
const isLive = ({ stage }: ProcessFacts) => stage !== 'quiet' && !ended.includes(stage)
/** So many processes past a first conversation carry a search, whatever the floor (practice §h). */
export const pastFirstFloor = 2
/** Two steps with one employer are no pattern yet. */
const stepsForShare = 4

/** Where the search stands (practice §h): kept moving, or resting on little. */
export function paceOf(
  processes: readonly ProcessFacts[],
  today: LocalDate,
  pausedUntil: LocalDate | null,
): Pace {
  const live = processes.filter(isLive)
  const firstOn = latest(processes.flatMap(({ conversationsOn }) => conversationsOn.slice(0, 1)))
  const appliedOn = latest(
    processes.flatMap(({ enteredAs, enteredOn }) => (enteredAs === 'applied' ? [enteredOn] : [])),
  )
  const lastStartOn = latest([firstOn, appliedOn].filter(day => day !== null))
  const since = (day: LocalDate | null) => (day === null ? null : daysBetween(day, today))
  const most = largestShare(processes, addDays(today, -28))
  const line = footOnTheGas(
    { liveProcesses: live.length, lastStartOn, largestShare: most?.share ?? 0, pausedUntil },
    today,
  )
  return {
    live: live.length,
    pastFirst: live.filter(process => process.conversationsOn.length > 0).length,
    daysSinceFirst: since(firstOn),
    daysSinceApplication: since(appliedOn),
    most,
    line,
  }
}

const latest = (days: readonly LocalDate[]) => days.toSorted().at(-1) ?? null

function largestShare(processes: readonly ProcessFacts[], since: LocalDate): Pace['most'] {
  const steps = new Map<string, number>()
  for (const { company, conversationsOn, sentOn, enteredOn } of processes) {
    const count = [...conversationsOn, ...sentOn, enteredOn].filter(day => day >= since).length
    if (count > 0) steps.set(company, (steps.get(company) ?? 0) + count)
  }
  const total = [...steps.values()].reduce((sum, count) => sum + count, 0)
  const [first] = [...steps].sort((a, b) => b[1] - a[1])
  return first && total >= stepsForShare ? { company: first[0], share: first[1] / total } : null
}

/** What a week held, counted from the pipelines. `monday` to the Sunday after it. */
export function countWeek(processes: readonly ProcessFacts[], monday: LocalDate): Targets {
  const within = (day: LocalDate) => day >= monday && day < addDays(monday, 7)
  return {
    applications: processes.filter(({ enteredAs, enteredOn }) => enteredAs === 'applied' && within(enteredOn))
      .length,
    conversations: processes.flatMap(({ conversationsOn }) => conversationsOn.filter(within)).length,
    followUps: processes.flatMap(({ sentOn }) => sentOn.filter(within)).length,
  }
}
