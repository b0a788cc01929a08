import 'server-only'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { DraftKind } from '@/db/enums'
import { draftTemplates } from '@/db/schema/draft-templates'
import { drafts } from '@/db/schema/drafts'
import { planPipelineDrafts } from './plan-drafts'

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
  await follow(tx, userId, kind, now)
}

/** Back to the house's version. */
export async function dropTemplate(tx: Tx, userId: string, kind: DraftKind, now: Date): Promise<void> {
  await tx.delete(draftTemplates).where(eq(draftTemplates.kind, kind))
  await follow(tx, userId, kind, now)
}

async function follow(tx: Tx, userId: string, kind: DraftKind, now: Date): Promise<void> {
  const touched = await tx
    .selectDistinct({ pipelineId: drafts.pipelineId })
    .from(drafts)
    .where(
      and(
        eq(drafts.kind, kind),
        eq(drafts.state, 'open'),
        eq(drafts.edited, false),
        isNull(drafts.deletedAt),
        isNotNull(drafts.pipelineId),
      ),
    )
  for (const { pipelineId } of touched) if (pipelineId) await planPipelineDrafts(tx, userId, pipelineId, now)
}
