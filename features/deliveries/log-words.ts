import type { ReminderKind, ReminderState } from '@/db/enums'
import { formatWhen } from '@/lib/time'
import type { LogRow } from './log'

export const kindWords: Record<ReminderKind, string> = {
  brief_evening: 'Brief, the evening before',
  brief_hour: 'Brief, an hour before',
  minute: 'The minute',
  minute_again: 'The minute, once more',
  debrief: 'Debrief for the agency',
  analysis: 'Look at the company',
  draft: 'A message to send',
  offer_deadline: 'An offer’s date',
  share_viewed: 'Your page was opened',
  duty_to_inform: 'Word they may owe you',
  weekly_plan: 'Plan of the week',
  weekly_review: 'Review of the week',
  pattern_card: 'A pattern',
  digest: 'Small things',
}

export const stateWords: Record<ReminderState, string> = {
  planned: 'Planned',
  leaving: 'Leaving',
  sent: 'Sent',
  skipped: 'Skipped',
  cancelled: 'Taken back',
  done: 'Done',
  failed: 'Failed',
  parked: 'Held back',
}

/** What became of one reminder, when and why, in a sentence or two. */
export function whatBecame(row: LogRow, zone: string): string {
  const { state, outcome, dueAt, lookAt, sentAt, deliveredAt, bouncedAt, endedAt, attempts } = row
  const at = (instant: Date) => formatWhen(instant, zone)
  if (state === 'planned') {
    const moved = lookAt.getTime() !== dueAt.getTime()
    return moved
      ? `Planned for ${at(dueAt)}, leaves ${at(lookAt)}. ${outcome ?? ''}`.trim()
      : `Leaves ${at(dueAt)}.`
  }
  if (state === 'leaving')
    return attempts && attempts > 1
      ? `On its way; tried ${attempts} times so far, and it is still only one mail.`
      : 'On its way.'
  const sent =
    sentAt &&
    `Sent ${at(sentAt)}${bouncedAt ? ', and refused by your mailbox' : deliveredAt ? ', and delivered' : ''}.`
  if (sent) return [sent, outcome].filter(Boolean).join(' ')
  return [outcome, endedAt && `${at(endedAt)}.`].filter(Boolean).join(' ')
}
