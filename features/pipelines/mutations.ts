import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { Source, Stage } from '@/db/enums'
import { pipelines } from '@/db/schema/pipelines'
import { stageChanges } from '@/db/schema/stage-changes'
import { isEnded } from '@/features/vocabulary/stages'
import type { CreatePipelineInput, UpdatePipelineInput } from './schema'

export async function createPipeline(
  tx: Tx,
  userId: string,
  input: CreatePipelineInput,
  now: Date,
): Promise<string> {
  const [row] = await tx
    .insert(pipelines)
    .values({
      ...input,
      userId,
      stageChangedAt: now,
      createdAt: now,
      endedAt: isEnded(input.stage) ? now : null,
    })
    .returning({ id: pipelines.id })
  if (!row) throw new Error('The process was not made')
  await tx.insert(stageChanges).values({ userId, pipelineId: row.id, toStage: input.stage, at: now })
  return row.id
}

/** The open pipeline for this role at this company, made when there is none: so an invitation finds its process. */
export async function findOrCreatePipeline(
  tx: Tx,
  userId: string,
  wanted: { company: string; role: string; source?: Source; stage: Stage },
  now: Date,
): Promise<string> {
  const [known] = await tx
    .select({ id: pipelines.id })
    .from(pipelines)
    .where(
      and(
        sql`lower(${pipelines.company}) = lower(${wanted.company})`,
        sql`lower(${pipelines.role}) = lower(${wanted.role})`,
        isNull(pipelines.deletedAt),
        isNull(pipelines.endedAt),
      ),
    )
    .limit(1)
  if (known) return known.id
  const blank = {
    recruiterId: null,
    country: null,
    region: null,
    jobUrl: null,
    interest: null,
    privateNote: null,
  }
  return createPipeline(
    tx,
    userId,
    {
      ...blank,
      company: wanted.company,
      role: wanted.role,
      source: wanted.source ?? 'direct',
      stage: wanted.stage,
    },
    now,
  )
}

export async function updatePipeline(tx: Tx, { id, ...changes }: UpdatePipelineInput): Promise<boolean> {
  const rows = await tx
    .update(pipelines)
    .set(changes)
    .where(eq(pipelines.id, id))
    .returning({ id: pipelines.id })
  return rows.length === 1
}

/** Deleted things wait 30 days for a change of mind. */
export async function setPipelineDeleted(tx: Tx, id: string, deletedAt: Date | null): Promise<boolean> {
  const rows = await tx
    .update(pipelines)
    .set({ deletedAt })
    .where(eq(pipelines.id, id))
    .returning({ id: pipelines.id })
  return rows.length === 1
}
