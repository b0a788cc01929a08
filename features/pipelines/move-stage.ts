import 'server-only'
import { desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { Stage } from '@/db/enums'
import { pipelines } from '@/db/schema/pipelines'
import { stageChanges } from '@/db/schema/stage-changes'
import { isEnded } from '@/features/vocabulary/stages'
import { planWeekly } from '@/features/weeks/plan-weekly'
import { unhearWord } from './their-word'

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
    .select({ stage: pipelines.stage, heardBefore: pipelines.lastHeardAt })
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
  const { stage: fromStage, heardBefore } = before
  await tx
    .insert(stageChanges)
    .values({ userId, pipelineId, fromStage, toStage: to, why, automatic, heardBefore, at: now })
  if (isEnded(before.stage) && !isEnded(to)) await planWeekly(tx, userId, now)
  return true
}

/** Takes the last move back, and the word from them that came with it; false when there is none to take back. */
export async function undoLastMove(tx: Tx, { userId, pipelineId, now }: Omit<Move, 'to'>): Promise<boolean> {
  const [last, ...earlier] = await tx
    .select()
    .from(stageChanges)
    .where(eq(stageChanges.pipelineId, pipelineId))
    .orderBy(desc(stageChanges.at))
  if (!last?.fromStage) return false
  await unhearWord(tx, pipelineId, last.at, now)
  const moved = await moveStage(tx, { userId, pipelineId, to: last.fromStage, now, why: 'Taken back' })
  const stageBeforeQuiet = earlier.find(({ toStage }) => toStage === 'quiet')?.fromStage
  if (moved && last.fromStage === 'quiet' && stageBeforeQuiet)
    await tx.update(pipelines).set({ stageBeforeQuiet }).where(eq(pipelines.id, pipelineId))
  return moved
}
