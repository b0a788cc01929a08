import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { type DraftKind, nudgeKinds } from '@/db/enums'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { stageChanges } from '@/db/schema/stage-changes'
import { moveStage } from '@/features/pipelines/move-stage'
import type { DraftRow } from './plan-context'
import { redateAfterReply } from './plan-ending'
import { planRecruiterUpdates } from './plan-recruiter-updates'
import { isOpenStage } from './wanted-drafts'

const why = 'You sent the note.'
/** What a recruiter may have been told or asked with. */
const toRecruiter: readonly DraftKind[] = ['debrief', 'recruiter_update', ...nudgeKinds]

/**
 * What sending makes certain: stepping back ends the process; a reply to a no dates what comes after it; a word to a
 * recruiter, the next one.
 */
export async function followSending(tx: Tx, userId: string, draft: DraftRow, now: Date): Promise<void> {
  if (toRecruiter.includes(draft.kind)) await planRecruiterUpdates(tx, userId, now)
  if (!draft.pipelineId) return
  if (draft.kind === 'rejection_reply') await redateAfterReply(tx, userId, draft.pipelineId, now)
  if (draft.kind !== 'decline') return
  const [pipeline] = await tx.select().from(pipelines).where(eq(pipelines.id, draft.pipelineId))
  if (!pipeline || !(isOpenStage(pipeline.stage) || pipeline.stage === 'quiet')) return
  const declined = await tx
    .update(offers)
    .set({ state: 'declined', endedAt: now, updatedAt: now })
    .where(and(eq(offers.pipelineId, pipeline.id), eq(offers.state, 'open'), isNull(offers.deletedAt)))
    .returning({ id: offers.id })
  const to = declined.length > 0 ? 'declined' : 'withdrawn'
  await moveStage(tx, { userId, pipelineId: pipeline.id, to, now, why, automatic: true })
}

/** The other way round, when the sending is taken back: only if nothing else moved it since. */
export async function unfollowSending(tx: Tx, userId: string, draft: DraftRow, now: Date): Promise<void> {
  if (draft.kind !== 'decline' || !draft.pipelineId || !draft.sentAt) return
  const [pipeline] = await tx.select().from(pipelines).where(eq(pipelines.id, draft.pipelineId))
  const [moved] = await tx
    .select()
    .from(stageChanges)
    .where(
      and(
        eq(stageChanges.pipelineId, draft.pipelineId),
        eq(stageChanges.at, draft.sentAt),
        eq(stageChanges.why, why),
      ),
    )
  if (!pipeline || !moved?.fromStage || pipeline.stage !== moved.toStage) return
  await tx
    .update(offers)
    .set({ state: 'open', endedAt: null, updatedAt: now })
    .where(and(eq(offers.pipelineId, pipeline.id), eq(offers.endedAt, draft.sentAt)))
  const back = { userId, pipelineId: pipeline.id, to: moved.fromStage, now, automatic: true }
  await moveStage(tx, { ...back, why: 'The note was taken back.' })
}
