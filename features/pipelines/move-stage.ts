import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { Stage } from '@/db/enums'
import { pipelines } from '@/db/schema/pipelines'
import { stageChanges } from '@/db/schema/stage-changes'
import { isEnded } from './stage-words'

interface Move {
  userId: string
  pipelineId: string
  to: Stage
  now: Date
  why?: string
  automatic?: boolean
}

/** Moves a pipeline and keeps the step in its history; false when it is already there or unknown. */
export async function moveStage(
  tx: Tx,
  { userId, pipelineId, to, now, why, automatic = false }: Move,
): Promise<boolean> {
  const [before] = await tx
    .select({ stage: pipelines.stage, earlier: pipelines.stageBeforeQuiet })
    .from(pipelines)
    .where(eq(pipelines.id, pipelineId))
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
    .values({ userId, pipelineId, fromStage: before.stage, toStage: to, why, automatic, at: now })
  return true
}

/** Takes the last move back; false when there is none to take back. */
export async function undoLastMove(tx: Tx, { userId, pipelineId, now }: Omit<Move, 'to'>): Promise<boolean> {
  const [last] = await tx
    .select()
    .from(stageChanges)
    .where(and(eq(stageChanges.pipelineId, pipelineId)))
    .orderBy(desc(stageChanges.at))
    .limit(1)
  if (!last?.fromStage) return false
  return moveStage(tx, { userId, pipelineId, to: last.fromStage, now, why: 'Taken back' })
}
