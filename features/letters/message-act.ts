import type { DraftKind } from '@/db/enums'
import { isThankYou, type OtherKind } from './is-thank-you'
import { firstName } from './names'

const nudge = (name: string) => `Nudge ${name}`

const acts: Record<OtherKind, (name: string) => string> = {
  missing_facts: name => `Ask ${name} about next steps`,
  nudge_dated: nudge,
  nudge_undated: nudge,
  nudge_second: name => `Nudge ${name} again`,
  nudge_closing: name => `Send ${name} a closing note`,
  debrief: name => `Tell ${name} how it went`,
  recruiter_update: name => `Update ${name}`,
  other_offer: name => `Tell ${name} about your offer`,
  more_time: name => `Ask ${name} for more time`,
  reschedule: name => `Ask ${name} to reschedule`,
  rejection_reply: name => `Reply to ${name}`,
  advice: name => `Ask ${name} for advice`,
  referral_ask: name => `Ask ${name} for an introduction`,
  accept_offer: name => `Send ${name} your yes`,
  decline: name => `Send ${name} your no`,
  linkedin_request: name => `Connect with ${name}`,
  stay_in_touch: name => `Say hello to ${name}`,
}

/** What opening a message is for, on the button that does: 'Thank Agnes and Rui', 'Tell Rowan about your offer'. Pure. */
export function messageAct(kind: DraftKind, to: readonly string[]): string {
  const names = namedTogether(to)
  if (!names) return 'Open the message'
  return isThankYou(kind) ? `Thank ${names}` : acts[kind](names)
}

/** 'Agnes', 'Agnes and Rui', 'Agnes and 2 others'; nothing for nobody. Pure. */
export function namedTogether(people: readonly string[]): string {
  const [first = '', second, ...more] = people.map(firstName)
  return first + (second ? (more.length > 0 ? ` and ${more.length + 1} others` : ` and ${second}`) : '')
}
