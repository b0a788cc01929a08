import 'server-only'
import { and, asc, eq, getTableColumns, gt, inArray, lte, or, type SQL } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { DraftKind } from '@/db/enums'
import { drafts } from '@/db/schema/drafts'
import { reminders } from '@/db/schema/reminders'

export type OpenReminder = typeof reminders.$inferSelect & { draftKind: DraftKind | null }

/** What is due for one person, locked until the transaction ends; a row somebody is changing is left for later. */
export function lockDueReminders(tx: Tx, userId: string, now: Date): Promise<OpenReminder[]> {
  return select(tx, userId, lte(reminders.lookAt, now)).for('update', { of: reminders, skipLocked: true })
}

/** What is planned but not due: until `until`, and whatever shares one of the bundles. */
export function listComingReminders(
  tx: Tx,
  userId: string,
  now: Date,
  { until, bundles }: { until: Date; bundles: readonly string[] },
): Promise<OpenReminder[]> {
  const soon = lte(reminders.lookAt, until)
  const which = bundles.length > 0 ? or(soon, inArray(reminders.bundle, [...bundles])) : soon
  return select(tx, userId, and(gt(reminders.lookAt, now), which)).execute()
}

function select(tx: Tx, userId: string, when: SQL | undefined) {
  return tx
    .select({ ...getTableColumns(reminders), draftKind: drafts.kind })
    .from(reminders)
    .leftJoin(drafts, and(eq(drafts.userId, reminders.userId), eq(drafts.id, reminders.draftId)))
    .where(and(eq(reminders.userId, userId), eq(reminders.state, 'planned'), when))
    .orderBy(asc(reminders.lookAt), asc(reminders.id))
    .limit(100)
}
