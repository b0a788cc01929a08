import 'server-only'
import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import type { LocalDate } from '@/lib/time'
import type { SettledFact } from './settle-fact'

/**
 * Keeps facts of one interview, one row each. `add` is for a page that did not see what is there: passing a fact over
 * takes nothing away, and what was written earlier only fills what has no answer. Planning anew is the caller's.
 */
export async function saveFacts(
  tx: Tx,
  userId: string,
  interviewId: string,
  facts: readonly SettledFact[],
  now: Date,
  { add }: { add?: 'older' | 'newer' } = {},
): Promise<void> {
  if (facts.length === 0) return
  const excluded = (column: string) => sql.raw(`excluded.${column}`)
  await tx
    .insert(nextSteps)
    .values(facts.map(fact => ({ ...fact, userId, interviewId, createdAt: now, updatedAt: now })))
    .onConflictDoUpdate({
      target: [nextSteps.userId, nextSteps.interviewId, nextSteps.fact],
      set: {
        state: excluded('state'),
        answerText: excluded('answer_text'),
        answerDate: excluded('answer_date'),
        answerWho: excluded('answer_who'),
        answerChannel: excluded('answer_channel'),
        contactId: excluded('contact_id'),
        saidById: excluded('said_by_id'),
        updatedAt: now,
      },
      setWhere: add && addable[add],
    })
}

const addable = {
  older: sql`${nextSteps.state} <> 'answered' and excluded.state = 'answered'`,
  newer: sql`excluded.state <> 'not_asked'`,
}

/** They gave word: every date of this pipeline that was still open happened that day, on the user's own calendar. */
export async function keepPromises(tx: Tx, pipelineId: string, day: LocalDate, now: Date): Promise<void> {
  await tx
    .update(nextSteps)
    .set({ keptOn: day, updatedAt: now })
    .where(
      and(
        eq(nextSteps.fact, 'decision_date'),
        eq(nextSteps.state, 'answered'),
        isNull(nextSteps.keptOn),
        inArray(nextSteps.interviewId, roundsOf(tx, pipelineId)),
      ),
    )
}

/** The undo of it: no word had come that day after all. */
export async function reopenPromises(tx: Tx, pipelineId: string, day: LocalDate, now: Date): Promise<void> {
  await tx
    .update(nextSteps)
    .set({ keptOn: null, updatedAt: now })
    .where(and(eq(nextSteps.keptOn, day), inArray(nextSteps.interviewId, roundsOf(tx, pipelineId))))
}

/** The same by the moment it was noted, when the day itself may have been another; a date told by hand since stays. */
export async function reopenKeptAt(tx: Tx, pipelineId: string, at: Date, now: Date): Promise<void> {
  await tx
    .update(nextSteps)
    .set({ keptOn: null, updatedAt: now })
    .where(
      and(
        isNotNull(nextSteps.keptOn),
        eq(nextSteps.updatedAt, at),
        inArray(nextSteps.interviewId, roundsOf(tx, pipelineId)),
      ),
    )
}

const roundsOf = (tx: Tx, pipelineId: string) =>
  tx.select({ id: interviews.id }).from(interviews).where(eq(interviews.pipelineId, pipelineId))

/** When one promise happened, said by hand; null when it has not. Answers its pipeline. */
export async function setKeptOn(
  tx: Tx,
  promiseId: string,
  keptOn: LocalDate | null,
  now: Date,
): Promise<string | null> {
  const [row] = await tx
    .update(nextSteps)
    .set({ keptOn, updatedAt: now })
    .where(eq(nextSteps.id, promiseId))
    .returning({ interviewId: nextSteps.interviewId })
  return row?.interviewId ?? null
}
