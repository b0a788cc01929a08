import type { EndReason, ReminderState } from '@/db/enums'
import { messageTitle } from '@/features/letters/message-title'
import { whatEnded } from '@/features/reminders/end-words'
import { reminderRules } from '@/features/reminders/reminder-rules'
import { formatWhen } from '@/lib/time'
import type { LogRow } from './log'

/**
 * What a reminder is about, by one rule: a message as every list calls it; a mail that left by its subject, as it stands
 * in the mailbox; else by its kind. What came as a line of another mail keeps its own name.
 */
export function logTitle({ kind, draftKind, to, subject, mailKind }: LogRow): string {
  if (draftKind) return messageTitle(draftKind, to)
  return subject && mailKind === kind ? subject : reminderRules[kind].label
}

/** The mail it came in, where its own title does not say so. */
export const mailOf = (row: LogRow): string | null =>
  row.subject && row.subject !== logTitle(row) ? `In the email “${row.subject}”.` : null

export const stateWords: Record<ReminderState, string> = {
  planned: 'Planned',
  leaving: 'Sending',
  sent: 'Sent',
  skipped: 'Skipped',
  cancelled: 'Cancelled',
  done: 'Done',
  failed: 'Failed',
  parked: 'Held back',
}

/** What it was for was done without it: nobody cancelled anything. */
const needless: readonly (EndReason | null)[] = [
  ...(['marked_done', 'sent', 'replied', 'probably_sent', 'minute_taken', 'company_seen'] as const),
  ...(['week_planned', 'week_reviewed', 'offer_answered', 'search_over', 'no_longer_needed'] as const),
]

/** Its state in a word or two, beside what became of it. */
export const stateOf = ({ state, endReason }: LogRow): string =>
  state === 'cancelled' && needless.includes(endReason) ? 'Not needed' : stateWords[state]

/** What became of one reminder, when and why, in a sentence or two. */
export function whatBecame(row: LogRow, zone: string): string {
  const { state, dueAt, lookAt, sentAt, deliveredAt, bouncedAt, endedAt, attempts } = row
  const outcome = whatEnded(row)
  const at = (instant: Date) => formatWhen(instant, zone)
  if (state === 'planned') {
    const moved = lookAt.getTime() !== dueAt.getTime()
    return moved
      ? `Planned for ${at(dueAt)}, goes out ${at(lookAt)}. ${outcome ?? ''}`.trim()
      : `Planned for ${at(dueAt)}.`
  }
  if (state === 'leaving')
    return attempts && attempts > 1
      ? `On its way. Tried ${attempts} times so far; you’ll still only get one email.`
      : 'On its way.'
  const sent =
    sentAt &&
    `Sent ${at(sentAt)}${bouncedAt ? ', and refused by your mailbox' : deliveredAt ? ', and delivered' : ''}.`
  if (sent) return [sent, outcome].filter(Boolean).join(' ')
  return [outcome, endedAt && `${at(endedAt)}.`].filter(Boolean).join(' ')
}
