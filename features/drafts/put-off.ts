import 'server-only'
import { and, eq, isNull, lt } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { endReminder } from '@/features/reminders/end'
import { snoozeUntil } from '@/features/reminders/snooze'
import { formatDay, localDate } from '@/lib/time'
import type { UndoPutOffInput } from './schema'

/**
 * "Later": until the next working day it is not among what is to do now, and a mail about it that has not left waits
 * until then as well. Answers the day in words and what takes it back; null when there is nothing to put off.
 */
export async function putOffDraft(
  tx: Tx,
  userId: string,
  draftId: string,
  now: Date,
): Promise<{ day: string; mails: UndoPutOffInput['mails'] } | null> {
  const [own] = await tx.select().from(settings).where(eq(settings.userId, userId))
  const until = own && snoozeUntil('tomorrow', now, own, own)
  if (!until) return null
  const [row] = await tx
    .update(drafts)
    .set({ putOffUntil: until, updatedAt: now })
    .where(and(eq(drafts.id, draftId), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
    .returning({ id: drafts.id })
  if (!row) return null
  const waiting = await tx
    .select({ id: reminders.id, dueAt: reminders.dueAt })
    .from(reminders)
    .where(
      and(
        eq(reminders.userId, userId),
        eq(reminders.draftId, draftId),
        eq(reminders.state, 'planned'),
        lt(reminders.lookAt, until),
      ),
    )
  const mails: UndoPutOffInput['mails'] = []
  for (const { id, dueAt } of waiting) {
    const put = await endReminder(tx, userId, id, { do: 'snooze', until }, now)
    if (put.ok) mails.push({ id, dueAt: dueAt.toISOString() })
  }
  return { day: formatDay(localDate(until, own.zone), localDate(now, own.zone)), mails }
}

/** It is for now again, and so are its mails. */
export async function takePutOffBack(
  tx: Tx,
  userId: string,
  { id: draftId, mails }: UndoPutOffInput,
  now: Date,
): Promise<boolean> {
  const [row] = await tx
    .update(drafts)
    .set({ putOffUntil: null, updatedAt: now })
    .where(and(eq(drafts.id, draftId), isNull(drafts.deletedAt)))
    .returning({ id: drafts.id })
  if (!row) return false
  for (const { id, dueAt } of mails) {
    const at = new Date(dueAt)
    await tx
      .update(reminders)
      .set({ dueAt: at, lookAt: at, asked: false, snoozes: 0, updatedAt: now })
      .where(
        and(
          eq(reminders.userId, userId),
          eq(reminders.id, id),
          eq(reminders.draftId, draftId),
          eq(reminders.state, 'planned'),
        ),
      )
  }
  return true
}
