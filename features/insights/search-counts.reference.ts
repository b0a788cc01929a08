import type { Stage } from '@/db/enums'
import { localDate } from '@/lib/time'
import { openStages, type Standing, stageRank } from './funnel'
import { waitingStages } from './outcomes'
import type { OnDay } from './progress'
import type { OwnWaits } from './waiting'

// How a search is counted, process by process. A page has the database add it up (search-counts.ts), which its test
// holds to this.

/** One process: its way through the stages and its conversations. */
export interface OneProcess {
  /** Every stage it was ever in, the present one last. */
  stages: readonly Stage[]
  interviews: number
}

/** How far it came: 0 applied, 1 talked to, 2 offered, 3 a yes. */
export const furthestOf = ({ stages, interviews }: OneProcess): number =>
  Math.max(interviews > 0 ? 1 : 0, ...stages.map(stage => stageRank[stage] ?? 0))

/** All processes by how they stand. */
export function standingsOf(processes: readonly OneProcess[]): Standing[] {
  const found = new Map<string, Standing>()
  for (const process of processes) {
    const asApplication = process.stages[0] === 'applied'
    const furthest = furthestOf(process)
    const isOpen = openStages.includes(process.stages.at(-1) ?? 'applied')
    const key = `${asApplication} ${furthest} ${isOpen}`
    const known = found.get(key) ?? { asApplication, furthest, isOpen, processes: 0, interviews: 0 }
    known.processes += 1
    known.interviews += process.interviews
    found.set(key, known)
  }
  return [...found.values()]
}

interface AnsweredProcess {
  lastEndsAt: Date | null
  /** When an offer or a no came; null while it is open. */
  answeredAt: Date | null
}

/** Whole days from the last conversation to an answer, for those that were answered (practice §b.4). */
export function waitsOf(processes: readonly AnsweredProcess[]): number[] {
  return processes.flatMap(({ lastEndsAt, answeredAt }) =>
    lastEndsAt && answeredAt && answeredAt >= lastEndsAt
      ? [Math.floor((answeredAt.getTime() - lastEndsAt.getTime()) / 86_400_000)]
      : [],
  )
}

/** How many waits there are, and the middle one. */
export function middleOf(waits: readonly number[]): OwnWaits {
  const sorted = waits.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  const median = upper === undefined || lower === undefined ? null : (upper + lower) / 2
  return { n: waits.length, median }
}

/** Processes one still waits for. */
export const isWaiting = (stage: Stage, lastEndsAt: Date | null, nextStartsAt: Date | null): boolean =>
  lastEndsAt !== null && nextStartsAt === null && waitingStages.includes(stage)

/** On which days answers came. */
export const answersOf = (processes: readonly AnsweredProcess[], zone: string): OnDay[] =>
  processes.flatMap(({ answeredAt }) => (answeredAt ? [{ day: localDate(answeredAt, zone), count: 1 }] : []))
