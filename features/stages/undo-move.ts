import 'server-only'
import { desc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { pipelines } from '@/db/schema/pipelines'
import { stageChanges } from '@/db/schema/stage-changes'
import { isEnded } from '@/features/vocabulary/stages'
import { lastMove, moveStage } from './move-stage'
import { type Reply, takeReplyBack } from './replies'

/** Takes the last move back, and what came with it: their word, whom it made a bridge. False when there is none. */
export async function undoLastMove(
  tx: Tx,
  { userId, pipelineId, now }: { userId: string; pipelineId: string; now: Date },
): Promise<boolean> {
  const [last, ...earlier] = await tx
    .select()
    .from(stageChanges)
    .where(eq(stageChanges.pipelineId, pipelineId))
    .orderBy(desc(stageChanges.at), desc(stageChanges.id))
  if (!last?.fromStage) return false
  if (last.toStage === 'rejected') await takeReplyBack(tx, pipelineId, { cause: 'rejection' }, now)
  if (last.cause === 'offer_recorded')
    await takeReplyBack(tx, pipelineId, { cause: 'offer', causeId: last.causeId }, now)
  if (last.bridged.length > 0)
    await tx
      .update(contacts)
      .set({ isBridge: false, updatedAt: now })
      .where(inArray(contacts.id, last.bridged))
  const moved = await moveStage(tx, { userId, pipelineId, to: last.fromStage, now, cause: 'undone' })
  const stageBeforeQuiet = earlier.find(({ toStage }) => toStage === 'quiet')?.fromStage
  const since = earlier.find(({ toStage, cause }) => toStage === last.fromStage && cause !== 'undone')?.at
  const asBefore = {
    // It stands there since it first came there: what ended long ago has not ended today.
    ...(since && { stageChangedAt: since, ...(isEnded(last.fromStage) && { endedAt: since }) }),
    ...(last.fromStage === 'quiet' && stageBeforeQuiet && { stageBeforeQuiet }),
  }
  if (moved && Object.keys(asBefore).length > 0)
    await tx.update(pipelines).set(asBefore).where(eq(pipelines.id, pipelineId))
  return moved
}

/** They said nothing after all: their word is taken back, and a process that it woke is quiet again. */
export async function unsayReply(
  tx: Tx,
  userId: string,
  pipelineId: string,
  reply: Pick<Reply, 'cause' | 'causeId'>,
  now: Date,
): Promise<boolean> {
  const taken = await takeReplyBack(tx, pipelineId, reply, now)
  if (!taken) return false
  const last = await lastMove(tx, pipelineId)
  if (last?.cause === 'replied' && last.at >= taken.recordedAt)
    await undoLastMove(tx, { userId, pipelineId, now })
  return true
}
