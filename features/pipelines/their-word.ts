import 'server-only'
import { and, desc, eq, lte, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { pipelines } from '@/db/schema/pipelines'
import { stageChanges } from '@/db/schema/stage-changes'
import { keepPromises, reopenKeptAt } from '@/features/next-steps/mutations'
import type { LocalDate } from '@/lib/time'

/** They gave word at `at`, on `day` of the user's own calendar: the waiting starts there, open promises are kept. */
export async function hearWord(
  tx: Tx,
  pipelineId: string,
  at: Date,
  day: LocalDate,
  now: Date,
): Promise<void> {
  await tx
    .update(pipelines)
    .set({
      lastHeardAt: sql`greatest(${pipelines.lastHeardAt}, ${at.toISOString()}::timestamptz)`,
      updatedAt: now,
    })
    .where(eq(pipelines.id, pipelineId))
  await keepPromises(tx, pipelineId, day, now)
}

/** No word had come at `at` after all: what it set is as it was before; what was said since stays. */
export async function unhearWord(tx: Tx, pipelineId: string, at: Date, now: Date): Promise<void> {
  const [move] = await tx
    .select({ heardBefore: stageChanges.heardBefore })
    .from(stageChanges)
    .where(and(eq(stageChanges.pipelineId, pipelineId), lte(stageChanges.at, at)))
    .orderBy(desc(stageChanges.at))
    .limit(1)
  await tx
    .update(pipelines)
    .set({ lastHeardAt: move?.heardBefore ?? null, updatedAt: now })
    .where(and(eq(pipelines.id, pipelineId), eq(pipelines.lastHeardAt, at)))
  await reopenKeptAt(tx, pipelineId, at, now)
}
