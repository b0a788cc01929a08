import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { recordAudit } from '@/features/account/audit'
import type { ProcessFacts } from './facts'
import { canHaveBeenSent, sentCheckOf } from './sent-checks'

/**
 * A letter that was mailed to the person, asked after twice and not answered for: from here on it counts as probably
 * sent, so that the waiting goes on. A column, which one tap puts right.
 */
export async function settleProbablySent(
  tx: Tx,
  process: ProcessFacts,
  { userId, now }: { userId: string; now: Date },
): Promise<void> {
  if (process.pipeline.deletedAt) return
  for (const draft of process.existing) {
    const since = sentCheckOf(draft, process, null, now)?.probablySince
    if (!since || !canHaveBeenSent(draft)) continue
    const settled = { state: 'probably_sent', probablySentAt: since, updatedAt: now } as const
    const isOpen = and(eq(drafts.id, draft.id), eq(drafts.state, 'open'))
    await tx.update(drafts).set(settled).where(isOpen)
    await recordAudit(tx, { userId, action: 'draft.probably_sent', entityId: draft.id, by: 'system', now })
    Object.assign(draft, settled)
  }
}
