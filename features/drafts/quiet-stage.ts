import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { stageChanges } from '@/db/schema/stage-changes'
import { moveStage } from '@/features/pipelines/move-stage'
import { hearWord } from '@/features/pipelines/their-word'
import { instantAt, type LocalDate, localDate } from '@/lib/time'
import type { PlanContext } from './plan-context'
import { employerOf, takenAt } from './wanted'
import { quietOn, waitingFor } from './wanted-nudge'

/** A pipeline whose closing note was taken, or offered ten business days ago, is quiet now (practice §b.3). */
export async function settleQuiet(tx: Tx, userId: string, context: PlanContext, now: Date): Promise<boolean> {
  const { pipeline } = context
  const day = quietOn(context)
  if (!day || localDate(now, employerOf(context).zone) < day) return false
  if (await wasTakenBack(tx, context)) return false
  const why = 'Two questions and a closing note, and no word since. Quiet is not a no.'
  await moveStage(tx, { userId, pipelineId: pipeline.id, to: 'quiet', now, why, automatic: true })
  pipeline.stage = 'quiet'
  return true
}

/** Somebody said that it is not quiet, after the closing note they said it about: then it is not. */
async function wasTakenBack(tx: Tx, context: PlanContext): Promise<boolean> {
  const closing = waitingFor(context)?.closing
  const said = takenAt(closing) ?? closing?.sendAt
  const [last] = await tx
    .select({ from: stageChanges.fromStage, at: stageChanges.at })
    .from(stageChanges)
    .where(eq(stageChanges.pipelineId, context.pipeline.id))
    .orderBy(desc(stageChanges.at))
    .limit(1)
  return Boolean(said && last?.from === 'quiet' && last.at >= said)
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
  await returnFromQuiet(tx, userId, pipelineId, 'They answered.', now)
  await hearWord(tx, pipelineId, heardAt, await ownDay(tx, heardAt), now)
}

/** The day on the user's own calendar. */
export async function ownDay(tx: Tx, at: Date): Promise<LocalDate> {
  const [own] = await tx.select({ zone: settings.zone }).from(settings)
  return localDate(at, own?.zone ?? 'UTC')
}

/** The middle of that day there: a word of which only the day is known. */
export async function noonOf(tx: Tx, day: LocalDate): Promise<Date> {
  const [own] = await tx.select({ zone: settings.zone }).from(settings)
  return instantAt(day, '12:00', own?.zone ?? 'UTC')
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
