import 'server-only'
import { and, asc, desc, eq, gte, inArray, isNull, max, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { ReplyCause } from '@/db/enums'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { replies } from '@/db/schema/replies'
import { settings } from '@/db/schema/settings'
import { instantAt, type LocalDate, localDate } from '@/lib/time'
import { returnFromQuiet } from './move-stage'

export interface Reply {
  cause: ReplyCause
  /** The message it answers, or the offer it was. */
  causeId?: string | null
  /** When it came. */
  at: Date
  /** The day on the person's own calendar, where that is known better. */
  day?: LocalDate
}

/**
 * They got back to the person: the waiting starts again there, and every date of this process that was still open was
 * kept that day. A quiet process is back where it was.
 */
export async function recordReply(
  tx: Tx,
  userId: string,
  pipelineId: string,
  { cause, causeId, at, day }: Reply,
  now: Date,
): Promise<void> {
  await returnFromQuiet(tx, userId, pipelineId, 'replied', now)
  const [reply] = await tx
    .insert(replies)
    .values({ userId, pipelineId, cause, causeId, at, createdAt: now })
    .returning({ id: replies.id })
  await tx
    .update(pipelines)
    .set({
      lastHeardAt: sql`greatest(${pipelines.lastHeardAt}, ${at.toISOString()}::timestamptz)`,
      updatedAt: now,
    })
    .where(eq(pipelines.id, pipelineId))
  await tx
    .update(nextSteps)
    .set({ keptOn: day ?? (await ownDay(tx, at)), keptById: reply?.id ?? null, updatedAt: now })
    .where(
      and(
        eq(nextSteps.fact, 'decision_date'),
        eq(nextSteps.state, 'answered'),
        isNull(nextSteps.keptOn),
        inArray(nextSteps.interviewId, roundsOf(tx, pipelineId)),
      ),
    )
}

const roundsOf = (tx: Tx, pipelineId: string) =>
  tx.select({ id: interviews.id }).from(interviews).where(eq(interviews.pipelineId, pipelineId))

/** It was a slip, they said nothing: the latest reply of this cause goes, with what it set; what else was said stays. */
export async function takeReplyBack(
  tx: Tx,
  pipelineId: string,
  { cause, causeId }: Pick<Reply, 'cause' | 'causeId'>,
  now: Date,
): Promise<{ recordedAt: Date } | null> {
  const known: SQL | undefined = causeId ? eq(replies.causeId, causeId) : undefined
  const [reply] = await tx
    .select({ id: replies.id, at: replies.at, recordedAt: replies.createdAt })
    .from(replies)
    .where(and(eq(replies.pipelineId, pipelineId), eq(replies.cause, cause), known))
    .orderBy(desc(replies.createdAt))
    .limit(1)
  if (!reply) return null
  await tx.delete(replies).where(eq(replies.id, reply.id))
  const [left] = await tx
    .select({ at: max(replies.at) })
    .from(replies)
    .where(eq(replies.pipelineId, pipelineId))
  await tx
    .update(pipelines)
    .set({ lastHeardAt: left?.at ?? null, updatedAt: now })
    .where(eq(pipelines.id, pipelineId))
  // What this one kept was kept by the next that still stands.
  const [next] = await tx
    .select({ id: replies.id, at: replies.at })
    .from(replies)
    .where(and(eq(replies.pipelineId, pipelineId), gte(replies.at, reply.at)))
    .orderBy(asc(replies.at), asc(replies.createdAt))
    .limit(1)
  await tx
    .update(nextSteps)
    .set({ keptOn: next ? await ownDay(tx, next.at) : null, keptById: next?.id ?? null, updatedAt: now })
    .where(eq(nextSteps.keptById, reply.id))
  return { recordedAt: reply.recordedAt }
}

/** The day on the user's own calendar. */
export async function ownDay(tx: Tx, at: Date): Promise<LocalDate> {
  const [own] = await tx.select({ zone: settings.zone }).from(settings)
  return localDate(at, own?.zone ?? 'UTC')
}

/** The middle of that day there: a reply of which only the day is known. */
export async function noonOf(tx: Tx, day: LocalDate): Promise<Date> {
  const [own] = await tx.select({ zone: settings.zone }).from(settings)
  return instantAt(day, '12:00', own?.zone ?? 'UTC')
}
