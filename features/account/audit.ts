import 'server-only'
import type { Tx } from '@/db/doors'
import { auditLog } from '@/db/schema/audit-log'

/** One row for one change, in the change's own transaction. `action` reads like 'interview.rescheduled'. */
export async function recordAudit(
  tx: Tx,
  entry: {
    userId: string
    action: string
    entityId?: string | null
    by?: 'user' | 'token' | 'system'
    now: Date
  },
): Promise<void> {
  await tx.insert(auditLog).values({
    userId: entry.userId,
    action: entry.action,
    entity: entry.action.split('.')[0] ?? entry.action,
    entityId: entry.entityId ?? null,
    by: entry.by ?? 'user',
    at: entry.now,
  })
}
