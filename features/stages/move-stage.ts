import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { Stage, StageCause } from '@/db/enums'
import { pipelines } from '@/db/schema/pipelines'
import { stageChanges } from '@/db/schema/stage-changes'
import { isEnded } from '@/features/vocabulary/stages'

interface Move {
  userId: string
  pipelineId: string
  to: Stage
  now: Date
  cause: StageCause
  /** The offer or draft behind it. */
  causeId?: string | null
  /** Where somebody asks for it: not of one that is deleted. */
  unlessDeleted?: boolean
}

/** Moves a pipeline and keeps the step in its history; false when it is already there or unknown. */
export async function moveStage(
  tx: Tx,
  { userId, pipelineId, to, now, cause, causeId, unlessDeleted }: Move,
): Promise<boolean> {
  const [before] = await tx
    .select({ stage: pipelines.stage })
    .from(pipelines)
    .where(and(eq(pipelines.id, pipelineId), unlessDeleted ? isNull(pipelines.deletedAt) : undefined))
    .for('update')
  if (!before || before.stage === to) return false
  await tx
    .update(pipelines)
    .set({
      stage: to,
      stageBeforeQuiet: to === 'quiet' ? before.stage : null,
      stageChangedAt: now,
      endedAt: isEnded(to) ? now : null,
    })
    .where(eq(pipelines.id, pipelineId))
  await tx
    .insert(stageChanges)
    .values({ userId, pipelineId, fromStage: before.stage, toStage: to, cause, causeId, at: now })
  return true
}

/** The last step of its history; null when there is none. */
export async function lastMove(tx: Tx, pipelineId: string) {
  const [last] = await tx
    .select()
    .from(stageChanges)
    .where(eq(stageChanges.pipelineId, pipelineId))
    .orderBy(desc(stageChanges.at), desc(stageChanges.id))
    .limit(1)
  return last ?? null
}

/** A quiet process is back where it stood before. */
export async function returnFromQuiet(
  tx: Tx,
  userId: string,
  pipelineId: string,
  cause: StageCause,
  now: Date,
): Promise<void> {
  const [pipeline] = await tx
    .select({ before: pipelines.stageBeforeQuiet })
    .from(pipelines)
    .where(and(eq(pipelines.id, pipelineId), eq(pipelines.stage, 'quiet')))
  if (!pipeline) return
  await moveStage(tx, { userId, pipelineId, to: pipeline.before ?? 'interviewing', now, cause })
}
