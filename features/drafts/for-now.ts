import type { DraftKind } from '@/db/enums'
import { isThankYou } from '@/features/letters/is-thank-you'

interface Timed {
  draft: { kind: DraftKind; sendAt: Date | null }
  interviewEndsAt: Date | null
}

/** Whether a message wants one now: its day is here, or it is a thank-you to somebody one has met. Pure. */
export function isForNow({ draft: { kind, sendAt }, interviewEndsAt }: Timed, now: Date): boolean {
  const hasMet = interviewEndsAt !== null && interviewEndsAt <= now
  return !sendAt || sendAt <= now || (hasMet && isThankYou(kind))
}

/** A thank-you or a debrief of a meeting that is still to come: what it asks for nobody can know yet. Pure. */
export function isAhead({ draft: { kind }, interviewEndsAt }: Timed, now: Date): boolean {
  return interviewEndsAt !== null && interviewEndsAt > now && (isThankYou(kind) || kind === 'debrief')
}
