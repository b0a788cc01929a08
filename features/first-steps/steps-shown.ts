import type { FirstStep } from '@/db/enums'

/** What a newcomer still has before them: the interview is done by its being there. Pure. */
export const stepsShown = (left: readonly FirstStep[], hasNothing: boolean): FirstStep[] =>
  left.filter(step => step !== 'interview' || hasNothing)
