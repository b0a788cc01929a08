import type { EndReason } from '@/db/enums'

/** What became of a reminder, as its page and the list of mails say it. `looked`: its own last look says it (outcome). */
export const endWords: Record<EndReason, string> = {
  marked_done: 'You marked it done.',
  put_off: 'You put it off, and it will come back once.',
  sent: 'You sent it.',
  replied: 'They replied.',
  not_yet: 'You said it hadn’t gone out yet.',
  probably_sent: 'You probably sent it.',
  asked_on_today: 'No email went out that day, so we asked on Today.',
  left_out: 'You skipped it.',
  went_quiet: 'Emails are quiet until you’re back.',
  kept_on: 'You asked us to keep on.',
  came_back: 'You came back.',
  not_held: 'You said it didn’t take place.',
  minute_taken: 'You did the reflection.',
  company_seen: 'You filled in the scorecard.',
  week_planned: 'You planned the week.',
  week_reviewed: 'You reviewed the week.',
  interview_off: 'The interview isn’t taking place.',
  moved: 'The date has changed.',
  no_longer_needed: 'No longer needed.',
  offer_answered: 'You have answered this offer.',
  search_over: 'You accepted an offer.',
  link_ended: 'You ended the link.',
  forgotten: 'The person was removed.',
  looked: '',
}

/** In words, or null while nothing has ended it. A mail that had left already went all the same. */
export function whatEnded({
  endReason,
  outcome,
  deliveryId,
  state,
}: {
  endReason: EndReason | null
  outcome: string | null
  deliveryId: string | null
  state: string
}): string | null {
  if (!endReason || endReason === 'looked') return outcome
  const words = endWords[endReason]
  return deliveryId && (state === 'leaving' || state === 'sent')
    ? `${words} It was already on its way.`
    : words
}
