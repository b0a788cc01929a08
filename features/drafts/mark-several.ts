import 'server-only'
import { and, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { type DraftKind, nudgeKinds } from '@/db/enums'
import { drafts } from '@/db/schema/drafts'
import { followSending } from './ending-stage'
import { reopenDraft } from './mutations'

/** More follows from these than their own state: each is taken back for itself. */
const followed: DraftKind[] = ['decline', ...nudgeKinds]

/** Several that stand open were sent, or are left out: all at once. Answers which. */
export async function markSeveral(
  tx: Tx,
  userId: string,
  ids: readonly string[],
  as: 'sent' | 'skipped',
  now: Date,
): Promise<string[]> {
  const set =
    as === 'sent'
      ? { sentAt: sql`coalesce(${drafts.probablySentAt}, ${now.toISOString()})`, setAside: null }
      : { skippedAt: now, why: null }
  const changed = await tx
    .update(drafts)
    .set({ ...set, state: as, probablySentAt: null, updatedAt: now })
    .where(
      and(
        inArray(drafts.id, [...ids]),
        inArray(drafts.state, ['open', 'probably_sent']),
        isNull(drafts.deletedAt),
      ),
    )
    .returning()
  if (as === 'sent') for (const draft of changed) await followSending(tx, userId, draft, now)
  return changed.map(({ id }) => id)
}

/** Undo of the above: they wait to be sent again. Answers how many. */
export async function reopenSeveral(
  tx: Tx,
  userId: string,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  const those = and(
    inArray(drafts.id, [...ids]),
    inArray(drafts.state, ['sent', 'skipped']),
    isNull(drafts.deletedAt),
  )
  const alone = await tx
    .select({ id: drafts.id })
    .from(drafts)
    .where(and(those, inArray(drafts.kind, followed)))
  for (const { id } of alone) await reopenDraft(tx, userId, id, now)
  const back = await tx
    .update(drafts)
    .set({ state: 'open', sentAt: null, skippedAt: null, notSentAt: now, setAside: null, updatedAt: now })
    .where(and(those, notInArray(drafts.kind, followed)))
    .returning({ id: drafts.id })
  return alone.length + back.length
}
