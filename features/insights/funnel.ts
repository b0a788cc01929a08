import type { Stage } from '@/db/enums'
import { type Benchmark, funnelBenchmarks } from './benchmarks'

const funnelSteps = ['application_to_interview', 'interview_to_offer', 'offer_to_yes'] as const
export type FunnelStep = (typeof funnelSteps)[number]

/** Own figures replace the ranges from this many that have moved on or ended (practice §h). */
const funnelMinimum = 10

/** How many processes came equally far and stand alike: all that a funnel asks of each. */
export interface Standing {
  /** It began with an application. */
  asApplication: boolean
  /** 0 applied, 1 talked to, 2 offered, 3 a yes. */
  furthest: number
  /** Somebody's answer is still awaited, the person's own or theirs. */
  isOpen: boolean
  processes: number
  /** The conversations in these. */
  interviews: number
}

export type FunnelStepResult = {
  step: FunnelStep
  /** Those for which the step is decided, one way or the other. */
  decided: number
  passed: number
  /** Still open at this step: they say nothing yet. */
  waiting: number
  /** 0 to 1; null while fewer than `funnelMinimum` are decided. */
  share: number | null
  range: { low: number; high: number; sources: readonly Benchmark[] }
}

/** How far a stage is; one that is not here says nothing of how far it came. */
export const stageRank: Partial<Record<Stage, number>> = {
  applied: 0,
  screening: 1,
  interviewing: 1,
  final: 1,
  offer: 2,
  accepted: 3,
  declined: 2,
}
export const openStages: readonly Stage[] = ['applied', 'screening', 'interviewing', 'final', 'offer']

/** How many processes there are that stand so. */
export const countOf = (standings: readonly Standing[], isSo: (standing: Standing) => boolean): number =>
  standings.reduce((sum, standing) => sum + (isSo(standing) ? standing.processes : 0), 0)

function stepResult(step: FunnelStep, level: number, standings: readonly Standing[]): FunnelStepResult {
  // One that was entered only when it had got as far as an interview would make every application look lucky.
  const seen = level === 0 ? standings.filter(({ asApplication }) => asApplication) : standings
  const passed = countOf(seen, ({ furthest }) => furthest > level)
  const waiting = countOf(seen, ({ furthest, isOpen }) => furthest === level && isOpen)
  const decided = countOf(seen, ({ furthest }) => furthest >= level) - waiting
  const sources = funnelBenchmarks[step]
  return {
    step,
    decided,
    passed,
    waiting,
    share: decided >= funnelMinimum ? passed / decided : null,
    range: {
      low: Math.min(...sources.map(source => source.low)),
      high: Math.max(...sources.map(source => source.high)),
      sources,
    },
  }
}

/** The three steps of the search, each with the person's own share or, while there is little, the range of others. */
export function funnelOf(standings: readonly Standing[]): FunnelStepResult[] {
  return funnelSteps.map((step, level) => stepResult(step, level, standings))
}

/** The line under a step: honest about how much it rests on. */
export function funnelLine({ decided, passed, share }: FunnelStepResult): string {
  if (share === null) {
    return decided === 0
      ? 'Nothing of your own to count yet; the range shows what others found.'
      : `${passed} of ${decided} so far: too few to read anything into.`
  }
  return `${passed} of ${decided} of your own.`
}
