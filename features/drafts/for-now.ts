import type { DraftPage } from './queries'

/** Whether a message wants one now: its day is here, or it is a thank-you to somebody one has met. Pure. */
export function isForNow({ draft, interviewEndsAt }: DraftPage, now: Date): boolean {
  const hasMet = interviewEndsAt !== null && interviewEndsAt <= now
  return !draft.sendAt || draft.sendAt <= now || (hasMet && draft.kind.startsWith('thank_you'))
}
