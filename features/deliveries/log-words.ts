import type { ReminderState } from '@/db/enums'
import { whatEnded } from '@/features/reminders/end-words'
import { formatWhen } from '@/lib/time'
import type { LogRow } from './log'

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
