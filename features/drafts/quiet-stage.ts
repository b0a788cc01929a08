import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { keepPromises } from '@/features/next-steps/mutations'
import { moveStage } from '@/features/pipelines/move-stage'
import { type LocalDate, localDate } from '@/lib/time'
import type { PlanContext } from './plan-context'
import { employerOf } from './wanted'
import { quietOn } from './wanted-nudge'

/** A pipeline whose closing note was taken, or offered ten business days ago, is quiet now (practice §b.3). */
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
export async function recordReply(
  tx: Tx,
  userId: string,
  pipelineId: string,
  now: Date,
  heardAt = now,
): Promise<void> {
  await tx
    .update(pipelines)
    .set({
      lastHeardAt: sql`greatest(${pipelines.lastHeardAt}, ${heardAt.toISOString()}::timestamptz)`,
      updatedAt: now,
    })
    .where(eq(pipelines.id, pipelineId))
  await keepPromises(tx, pipelineId, await ownDay(tx, heardAt), now)
  await returnFromQuiet(tx, userId, pipelineId, 'They answered.', now)
}

/** The day on the user's own calendar. */
export async function ownDay(tx: Tx, at: Date): Promise<LocalDate> {
  const [own] = await tx.select({ zone: settings.zone }).from(settings)
  return localDate(at, own?.zone ?? 'UTC')
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
