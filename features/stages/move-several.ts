import 'server-only'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { endedStages, type Stage } from '@/db/enums'
import { pipelines } from '@/db/schema/pipelines'
import { stageChanges } from '@/db/schema/stage-changes'
import { isEnded } from '@/features/vocabulary/stages'

/** One process, and the stage it was in before. */
export interface Moved {
  id: string
  from: Stage
}

/** These processes as they stand, held until the change is over; what is deleted is left out. One statement. */
export async function holdSeveral(tx: Tx, ids: readonly string[]) {
  return tx
    .select({
      id: pipelines.id,
      company: pipelines.company,
      stage: pipelines.stage,
      recruiterId: pipelines.recruiterId,
      source: pipelines.source,
    })
    .from(pipelines)
    .where(and(inArray(pipelines.id, [...ids]), isNull(pipelines.deletedAt)))
    .orderBy(pipelines.id)
    .for('update')
}

/** Moves those that are not there yet, each with its line of history: two statements, however many they are. */
export async function moveSeveral(
  tx: Tx,
  userId: string,
  held: readonly { id: string; stage: Stage }[],
  to: Stage,
  now: Date,
): Promise<Moved[]> {
  const moved = held.filter(({ stage }) => stage !== to).map(({ id, stage }) => ({ id, from: stage }))
  if (moved.length === 0) return []
  await tx
    .update(pipelines)
    .set({
      stage: to,
      stageBeforeQuiet: to === 'quiet' ? sql`${pipelines.stage}` : null,
      stageChangedAt: now,
      endedAt: isEnded(to) ? now : null,
    })
    .where(
      inArray(
        pipelines.id,
        moved.map(({ id }) => id),
      ),
    )
  await tx
    .insert(stageChanges)
    .values(moved.map(({ id, from }) => ({ userId, pipelineId: id, fromStage: from, toStage: to, at: now })))
  return moved
}

/** Back to where each of them was, unless it has been moved on since. Three statements. Answers how many went back. */
export async function undoSeveral(
  tx: Tx,
  userId: string,
  moved: readonly Moved[],
  to: Stage,
  now: Date,
): Promise<number> {
  const held = await tx
    .select({ id: pipelines.id })
    .from(pipelines)
    .where(
      and(
        inArray(
          pipelines.id,
          moved.map(({ id }) => id),
        ),
        eq(pipelines.stage, to),
        isNull(pipelines.deletedAt),
      ),
    )
    .orderBy(pipelines.id)
    .for('update')
  const back = moved.filter(({ id }) => held.some(one => one.id === id))
  if (back.length === 0) return 0
  // Each stands there since it first came there: what ended long ago has not ended today. A quiet one knows again what
  // a reply brings it back to.
  await tx.execute(sql`update pipelines p set stage = b.stage, stage_changed_at = b.since,
      ended_at = case when b.stage = any(${sql.param([...endedStages])}::text[]) then b.since end,
      stage_before_quiet = case when b.stage = 'quiet' then (select c.from_stage from stage_changes c
        where c.user_id = p.user_id and c.pipeline_id = p.id and c.to_stage = 'quiet' order by c.at desc, c.id desc limit 1) end,
      updated_at = ${now.toISOString()}
    from (select b.id, b.stage, coalesce((select c.at from stage_changes c where c.user_id = ${userId}::uuid
        and c.pipeline_id = b.id and c.to_stage = b.stage and c.cause <> 'undone' order by c.at desc, c.id desc limit 1),
        ${now.toISOString()}::timestamptz) as since
      from jsonb_to_recordset(${JSON.stringify(back.map(({ id, from }) => ({ id, stage: from })))}::jsonb) b(id uuid, stage text)) b
    where p.id = b.id`)
  await tx.insert(stageChanges).values(
    back.map(({ id, from }) => ({
      userId,
      pipelineId: id,
      fromStage: to,
      toStage: from,
      cause: 'undone' as const,
      at: now,
    })),
  )
  return back.length
}
