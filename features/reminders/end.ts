import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { EndReason } from '@/db/enums'
import { reminders } from '@/db/schema/reminders'
import { keepOwnDay } from '@/features/next-steps/mutations'

type EndAction = { do: 'done'; endReason?: EndReason } | { do: 'snooze'; until: Date; snoozes?: number }

type EndResult =
  | { ok: true; until?: Date }
  | { ok: false; reason: 'gone' | 'ended' | 'already_snoozed' | 'too_late'; until?: Date }

/**
 * Done ends a reminder for good, twice is once. A snooze plans it again, as something the person asked for;
 * `snoozes` is how often it had been snoozed when the mail left, so that a second tap changes nothing.
 */
export async function endReminder(
  tx: Tx,
  userId: string,
  reminderId: string,
  action: EndAction,
  now: Date,
): Promise<EndResult> {
  const mine = and(eq(reminders.userId, userId), eq(reminders.id, reminderId))
  const [row] = await tx.select().from(reminders).where(mine).for('update')
  if (!row) return { ok: false, reason: 'gone' }
  const isOpen = ['planned', 'leaving', 'sent'].includes(row.state)
  if (action.do === 'done') {
    if (!isOpen) return row.state === 'done' ? { ok: true } : { ok: false, reason: 'ended' }
    await tx
      .update(reminders)
      .set({
        state: 'done',
        endReason: action.endReason ?? 'marked_done',
        outcome: null,
        endedAt: now,
        updatedAt: now,
      })
      .where(and(mine, inArray(reminders.state, ['planned', 'leaving', 'sent'])))
    if (row.kind === 'own_call' && row.interviewId && (action.endReason ?? 'marked_done') === 'marked_done')
      await keepOwnDay(tx, row.interviewId, now, now)
    return { ok: true }
  }
  if (action.snoozes !== undefined && row.snoozes > action.snoozes)
    return { ok: false, reason: 'already_snoozed', until: row.lookAt }
  if (!isOpen) return { ok: false, reason: 'ended' }
  if (row.notAfter && action.until >= row.notAfter) return { ok: false, reason: 'too_late' }
  await tx
    .update(reminders)
    .set({
      state: 'planned',
      dueAt: action.until,
      lookAt: action.until,
      bundle: null, // it comes back on its own
      asked: true,
      snoozes: row.snoozes + 1,
      outcome: null,
      endReason: null,
      endedAt: null,
      deliveryId: null,
      updatedAt: now,
    })
    .where(mine)
  return { ok: true, until: action.until }
}
