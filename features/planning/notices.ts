import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, inArray, type SQL } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { EndReason } from '@/db/enums'
import { reminders } from '@/db/schema/reminders'
import { diffReminders } from './diff-reminders'
import type { PlanItem } from './plan-item'
import { writeReminders } from './write-plan'

/** Something that happened, and is mailed about once: a shared page was opened, a test was asked for. */
export async function planNotice(
  tx: Tx,
  userId: string,
  items: readonly PlanItem[],
  now: Date,
): Promise<void> {
  const existing = await tx
    .select()
    .from(reminders)
    .where(
      and(
        eq(reminders.userId, userId),
        inArray(
          reminders.planKey,
          items.map(item => item.planKey),
        ),
      ),
    )
    .for('update')
  await writeReminders(
    tx,
    diffReminders(existing, items, { userId, now, newId: randomUUID, endOf: () => null }),
  )
}

/** What was to be mailed about and is no news any more; a mail that is already leaving is not tried again. */
export async function withdrawNotices(
  tx: Tx,
  which: SQL | undefined,
  endReason: EndReason,
  now: Date,
): Promise<void> {
  const existing = await tx
    .select()
    .from(reminders)
    .where(and(which, inArray(reminders.state, ['planned', 'leaving'])))
    .for('update')
  const userId = existing[0]?.userId ?? ''
  await writeReminders(
    tx,
    diffReminders(existing, [], { userId, now, newId: randomUUID, endOf: () => endReason }),
  )
}
