import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { feedback } from '@/db/schema/feedback'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import type { FeedbackInput } from './schema'

/** Kept for every process, also one that has ended: most of it comes after a no. Null when the process is gone. */
export async function addFeedback(
  tx: Tx,
  userId: string,
  input: FeedbackInput,
  now: Date,
): Promise<string | null> {
  const [pipeline] = await tx
    .select({ id: pipelines.id })
    .from(pipelines)
    .where(and(eq(pipelines.id, input.pipelineId), isNull(pipelines.deletedAt)))
  if (!pipeline) return null
  const [round] = input.interviewId
    ? await tx
        .select({ id: interviews.id })
        .from(interviews)
        .where(and(eq(interviews.id, input.interviewId), eq(interviews.pipelineId, input.pipelineId)))
    : []
  const [row] = await tx
    .insert(feedback)
    .values({ ...input, interviewId: round?.id ?? null, userId, createdAt: now, updatedAt: now })
    .returning({ id: feedback.id })
  return row?.id ?? null
}

/** Answers the pipeline it belongs to, or null when there was nothing to do. */
export async function setFeedbackDeleted(tx: Tx, id: string, deletedAt: Date | null): Promise<string | null> {
  const [row] = await tx
    .update(feedback)
    .set({ deletedAt })
    .where(eq(feedback.id, id))
    .returning({ pipelineId: feedback.pipelineId })
  return row?.pipelineId ?? null
}
