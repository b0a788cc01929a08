import { endedStages, type Stage } from '@/db/enums'
import { weekOf } from '@/features/reminders/weekly'
import { addDays, type LocalDate } from '@/lib/time'
import { latest, type SearchCounts } from './pace'
import type { Targets } from './targets'

// How a week and the pace are counted, process by process. A page has the database add it up (search-counts.ts), which
// its test holds to this.

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

const ended: readonly Stage[] = endedStages
const isLive = ({ stage }: ProcessFacts) => stage !== 'quiet' && !ended.includes(stage)
const isApplication = ({ enteredAs }: ProcessFacts) => enteredAs === 'applied'

/** What all these come to, on this day. */
export function countProcesses(processes: readonly ProcessFacts[], today: LocalDate): SearchCounts {
  const live = processes.filter(isLive)
  return {
    live: live.length,
    pastFirst: live.filter(process => process.conversationsOn.length > 0).length,
    firstOn: latest(processes.flatMap(({ conversationsOn }) => conversationsOn.slice(0, 1))),
    appliedOn: latest(processes.filter(isApplication).map(({ enteredOn }) => enteredOn)),
    most: mostSteps(processes, addDays(today, -28)),
    week: countWeek(processes, weekOf(today)),
  }
}

function mostSteps(processes: readonly ProcessFacts[], since: LocalDate): SearchCounts['most'] {
  const steps = new Map<string, number>()
  for (const { company, conversationsOn, sentOn, enteredOn } of processes) {
    const count = [...conversationsOn, ...sentOn, enteredOn].filter(day => day >= since).length
    if (count > 0) steps.set(company, (steps.get(company) ?? 0) + count)
  }
  const all = [...steps.values()].reduce((sum, count) => sum + count, 0)
  const [first] = [...steps].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first ? { company: first[0], steps: first[1], all } : null
}

function countWeek(processes: readonly ProcessFacts[], monday: LocalDate): Targets {
  const within = (day: LocalDate) => day >= monday && day < addDays(monday, 7)
  return {
    applications: processes.filter(process => isApplication(process) && within(process.enteredOn)).length,
    conversations: processes.flatMap(({ conversationsOn }) => conversationsOn.filter(within)).length,
    followUps: processes.flatMap(({ sentOn }) => sentOn.filter(within)).length,
  }
}
