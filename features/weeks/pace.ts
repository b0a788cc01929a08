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
  /** The days of its conversations that took place, oldest first. */
  conversationsOn: readonly LocalDate[]
  /** The days on which something was sent to it. */
  sentOn: readonly LocalDate[]
}

export interface Pace {
  live: number
  /** Of those, past a first conversation. */
  pastFirst: number
  /** The last day on which a process had its first conversation or was applied for; null when never. */
  lastStartOn: LocalDate | null
  daysSinceStart: number | null
  /** The employer that took most of the last four weeks, and how much of them, 0 to 1; null below four steps. */
  most: { company: string; share: number } | null
  line: string | null
}

const ended: readonly Stage[] = endedStages
const isLive = ({ stage }: ProcessFacts) => stage !== 'quiet' && !ended.includes(stage)
/** Two steps with one employer are no pattern yet. */
const stepsForShare = 4

/** Where the search stands (practice §h): kept moving, or resting on little. */
export function paceOf(
  processes: readonly ProcessFacts[],
  today: LocalDate,
  pausedUntil: LocalDate | null,
): Pace {
  const live = processes.filter(isLive)
  const starts = processes.flatMap(({ conversationsOn, enteredOn, enteredAs }) => [
    ...conversationsOn.slice(0, 1),
    ...(enteredAs === 'applied' ? [enteredOn] : []),
  ])
  const lastStartOn = starts.toSorted().at(-1) ?? null
  const most = largestShare(processes, addDays(today, -28))
  const line = footOnTheGas(
    { liveProcesses: live.length, lastStartOn, largestShare: most?.share ?? 0, pausedUntil },
    today,
  )
  return {
    live: live.length,
    pastFirst: live.filter(process => process.conversationsOn.length > 0).length,
    lastStartOn,
    daysSinceStart: lastStartOn === null ? null : daysBetween(lastStartOn, today),
    most,
    line,
  }
}

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
