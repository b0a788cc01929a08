import { endedStages, type Stage, stages } from '@/db/enums'

/** What a stage is called until the person renames it. */
export const stageWords: Record<Stage, string> = {
  applied: 'Applied',
  screening: 'Screening',
  interviewing: 'Interviewing',
  final: 'Final round',
  offer: 'Offer',
  quiet: 'Quiet',
  accepted: 'Accepted',
  declined: 'Declined',
  rejected: 'Not this time',
  withdrawn: 'Withdrawn',
  aside: 'Put aside',
}

export type StageNames = Partial<Record<Stage, string>>
export const stageName = (stage: Stage, own: StageNames = {}): string => own[stage] || stageWords[stage]
/** Out of sight by the person's own choice, without a word to anybody: nobody else reads it as an end. */
export const isAside = (stage: Stage): boolean => stage === 'aside'

export const isEnded = (stage: Stage): boolean => (endedStages as readonly Stage[]).includes(stage)

/** They took it back, or the person left: an offer still marked open asks for nothing. A yes or a no still has its letter. */
export const pastOffers: readonly Stage[] = ['rejected', 'withdrawn', 'aside']
export const offerStands = (stage: Stage): boolean => !pastOffers.includes(stage)
/** A no that was only moved to still has its letter to come, but nobody counts its days or hears of it. */
export const lastDayCounts = (stage: Stage): boolean => offerStands(stage) && stage !== 'declined'

/** A live process is one that may still lead somewhere; quiet is open, but not counted as live. */
export const isLive = (stage: Stage): boolean => !isEnded(stage) && stage !== 'quiet'

/** Far enough along to be told elsewhere (practice 11.1 row 18). */
export const isFarAlong = (stage: Stage): boolean => stage === 'final' || stage === 'offer'

/** Every stage in the person's own order; what they never placed follows in the usual one. */
export const inOwnOrder = (own: readonly Stage[] = []): Stage[] => [
  ...new Set([...own.filter(stage => stages.includes(stage)), ...stages]),
]
