import type { Stage } from '@/db/enums'
import { type Benchmark, funnelBenchmarks } from './benchmarks'

const funnelSteps = ['application_to_interview', 'interview_to_offer', 'offer_to_yes'] as const
export type FunnelStep = (typeof funnelSteps)[number]

/** Own figures replace the ranges from this many that have moved on or ended (practice §h). */
const funnelMinimum = 10

export type FunnelPipeline = {
  /** Every stage it was ever in, the present one last. */
  stages: readonly Stage[]
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

const rank = {
  applied: 0,
  screening: 1,
  interviewing: 1,
  final: 1,
  offer: 2,
  accepted: 3,
  declined: 2,
} as const
const openStages: readonly Stage[] = ['applied', 'screening', 'interviewing', 'final', 'offer']

/** 0 applied, 1 talked to, 2 offered, 3 a yes. */
export function furthestOf({ stages, interviews }: FunnelPipeline): number {
  const reached = stages.map(stage => (stage in rank ? rank[stage as keyof typeof rank] : 0))
  return Math.max(interviews > 0 ? 1 : 0, ...reached)
}

/** Somebody's answer is still awaited, the person's own or theirs. */
export const isOpen = ({ stages }: FunnelPipeline): boolean => openStages.includes(stages.at(-1) ?? 'applied')

function stepResult(step: FunnelStep, level: number, pipelines: readonly FunnelPipeline[]): FunnelStepResult {
  // One that was entered only when it had got as far as an interview would make every application look lucky.
  const seen = level === 0 ? pipelines.filter(({ stages }) => stages[0] === 'applied') : pipelines
  const there = seen.filter(pipeline => furthestOf(pipeline) >= level)
  const passed = there.filter(pipeline => furthestOf(pipeline) > level).length
  const waiting = there.filter(pipeline => furthestOf(pipeline) === level && isOpen(pipeline)).length
  const decided = there.length - waiting
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
export function funnelOf(pipelines: readonly FunnelPipeline[]): FunnelStepResult[] {
  return funnelSteps.map((step, level) => stepResult(step, level, pipelines))
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
