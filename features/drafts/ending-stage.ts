import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { nudgeKinds } from '@/db/enums'
import type { drafts } from '@/db/schema/drafts'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { keepOwnDay, takeOwnDayBack } from '@/features/next-steps/mutations'
import { lastMove, moveStage } from '@/features/stages/move-stage'
import { isEnded } from '@/features/vocabulary/stages'

type Draft = typeof drafts.$inferSelect

const isNudge = ({ kind }: Draft) => nudgeKinds.some(nudge => nudge === kind)

/**
 * What sending makes certain: stepping back ends the process, and the offer that was declined; by a nudge one got in
 * touch as one had said.
 */
export async function followSending(tx: Tx, userId: string, draft: Draft, now: Date): Promise<void> {
  const { id: draftId, kind, pipelineId } = draft
  if (isNudge(draft) && draft.interviewId) await keepOwnDay(tx, draft.interviewId, draft.sentAt ?? now, now)
  if (kind !== 'decline' || !pipelineId) return
  const [pipeline] = await tx.select().from(pipelines).where(eq(pipelines.id, pipelineId))
  if (!pipeline || isEnded(pipeline.stage)) return
  const declined = await tx
    .update(offers)
    .set({ state: 'declined', endedAt: now, endCauseId: draftId, updatedAt: now })
    .where(and(eq(offers.pipelineId, pipelineId), eq(offers.state, 'open'), isNull(offers.deletedAt)))
    .returning({ id: offers.id })
  const to = declined.length > 0 ? 'declined' : 'withdrawn'
  await moveStage(tx, { userId, pipelineId, to, now, cause: 'note_sent', causeId: draftId })
}

/** The other way round, when the sending is taken back: only if nothing else moved it since. */
export async function unfollowSending(tx: Tx, userId: string, draft: Draft, now: Date): Promise<void> {
  const { id: draftId, pipelineId } = draft
  if (isNudge(draft) && draft.interviewId && draft.sentAt)
    await takeOwnDayBack(tx, draft.interviewId, draft.sentAt, now)
  if (!pipelineId) return
  const move = await lastMove(tx, pipelineId)
  if (move?.cause !== 'note_sent' || move.causeId !== draftId || !move.fromStage) return
  await tx
    .update(offers)
    .set({ state: 'open', endedAt: null, endCauseId: null, updatedAt: now })
    .where(and(eq(offers.pipelineId, pipelineId), eq(offers.endCauseId, draftId)))
  await moveStage(tx, { userId, pipelineId, to: move.fromStage, now, cause: 'note_taken_back' })
}
