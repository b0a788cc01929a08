import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { pipelines } from '@/db/schema/pipelines'
import { moveStage } from '@/features/pipelines/move-stage'
import { localDate } from '@/lib/time'
import type { PlanContext } from './plan-context'
import { employerOf } from './wanted'
import { quietOn } from './wanted-nudge'

/** A pipeline whose closing note was taken, or offered ten business days ago, is quiet now (practice b.3). */
export async function settleQuiet(tx: Tx, userId: string, context: PlanContext, now: Date): Promise<boolean> {
  const { pipeline } = context
  const day = quietOn(context)
  if (!day || localDate(now, employerOf(context).zone) < day) return false
  const why = 'Two questions and a closing note, and no word since. Quiet is not a no.'
  await moveStage(tx, { userId, pipelineId: pipeline.id, to: 'quiet', now, why, automatic: true })
  pipeline.stage = 'quiet'
  return true
}

/**
 * They said something: the waiting starts again, and a quiet pipeline is back where it was. The caller plans its drafts
 * afterwards.
 */
export async function recordReply(tx: Tx, userId: string, pipelineId: string, now: Date): Promise<void> {
  await tx.update(pipelines).set({ lastHeardAt: now, updatedAt: now }).where(eq(pipelines.id, pipelineId))
  await returnFromQuiet(tx, userId, pipelineId, 'They answered.', now)
}

export async function returnFromQuiet(
  tx: Tx,
  userId: string,
  pipelineId: string,
  why: string,
  now: Date,
): Promise<void> {
  const [pipeline] = await tx
    .select({ before: pipelines.stageBeforeQuiet })
    .from(pipelines)
    .where(and(eq(pipelines.id, pipelineId), eq(pipelines.stage, 'quiet')))
  if (!pipeline) return
  await moveStage(tx, {
    userId,
    pipelineId,
    to: pipeline.before ?? 'interviewing',
    now,
    why,
    automatic: true,
  })
}
