import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { DraftKind } from '@/db/enums'
import { draftTemplates } from '@/db/schema/draft-templates'

/** The person's own version of one kind; untouched drafts of it follow. */
export async function saveTemplate(
  tx: Tx,
  userId: string,
  { kind, subject, body }: { kind: DraftKind; subject: string; body: string },
  now: Date,
): Promise<void> {
  await tx
    .insert(draftTemplates)
    .values({ userId, kind, subject, body, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: [draftTemplates.userId, draftTemplates.kind, draftTemplates.language],
      set: { subject, body, updatedAt: now },
    })
}

/** Back to the house's version; answers the person's own, or null when there was none. */
export async function dropTemplate(
  tx: Tx,
  kind: DraftKind,
): Promise<{ subject: string; body: string } | null> {
  const [own] = await tx
    .delete(draftTemplates)
    .where(eq(draftTemplates.kind, kind))
    .returning({ subject: draftTemplates.subject, body: draftTemplates.body })
  return own ?? null
}
