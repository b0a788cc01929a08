import type { ReminderState } from '@/db/enums'
import { whatEnded } from '@/features/reminders/end-words'
import { formatWhen } from '@/lib/time'
import type { LogRow } from './log'

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
  const { state, dueAt, lookAt, sentAt, deliveredAt, bouncedAt, endedAt, attempts } = row
  const outcome = whatEnded(row)
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
