import { endedStages, type Stage } from '@/db/enums'

interface RoundInProcess {
  startsAt: Date
  /** Start of the next round of the same process; null when this is its last. */
  nextStartsAt: Date | null
  stage: Stage
  /** The process was at "offer" at some time. */
  hadOffer: boolean
}

/**
 * Did a next step come of this round? True: another round, or an offer. False: it was the last one before a no. Null:
 * nobody knows yet, or the person ended it themselves.
 */
export function advancedOf({ nextStartsAt, stage, hadOffer }: RoundInProcess): boolean | null {
  if (nextStartsAt || hadOffer || stage === 'offer' || stage === 'accepted') return true
  if (stage === 'rejected') return false
  return null
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

const ended: readonly Stage[] = endedStages
/** Processes one still waits for. */
export const isWaiting = (stage: Stage, lastEndsAt: Date | null, nextStartsAt: Date | null): boolean =>
  lastEndsAt !== null && nextStartsAt === null && !ended.includes(stage) && stage !== 'offer'
