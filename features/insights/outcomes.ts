import { endedStages, type Stage, stages } from '@/db/enums'

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

const ended: readonly Stage[] = endedStages
/** In these one still waits for what follows a conversation. */
export const waitingStages = stages.filter(stage => !ended.includes(stage) && stage !== 'offer')
