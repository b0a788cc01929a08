import 'server-only'
import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { nextSteps } from '@/db/schema/next-steps'
import { settings } from '@/db/schema/settings'
import type { LocalDate } from '@/lib/time'
import { isOwnDay } from './promises-in-sql'
import type { SettledFact } from './settle-fact'

/**
 * Keeps facts of one interview, one row each. `add` is for a page that did not see what is there: passing a fact over
 * takes nothing away, and what was written earlier only fills what has no answer.
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

/** The day of a moment, as the person's own calendar has it. */
const ownDayOf = (tx: Tx, at: Date) =>
  sql<LocalDate>`(${at.toISOString()}::timestamptz at time zone ${tx.select({ zone: settings.zone }).from(settings)})::date`

/** One got in touch oneself, as one had said one would once they decided: nothing is left to do about that day. */
export async function keepOwnDay(tx: Tx, interviewId: string, at: Date, now: Date): Promise<void> {
  const day = ownDayOf(tx, at)
  await tx
    .update(nextSteps)
    .set({ keptOn: day, keptById: null, updatedAt: now })
    .where(and(ownDayIn(interviewId), isNull(nextSteps.keptOn), lte(nextSteps.answerDate, day)))
}

/** The other way round: it was a slip, nobody was called or written to. */
export async function takeOwnDayBack(tx: Tx, interviewId: string, at: Date, now: Date): Promise<void> {
  await tx
    .update(nextSteps)
    .set({ keptOn: null, updatedAt: now })
    .where(and(ownDayIn(interviewId), isNull(nextSteps.keptById), eq(nextSteps.keptOn, ownDayOf(tx, at))))
}

const ownDayIn = (interviewId: string) =>
  and(
    eq(nextSteps.interviewId, interviewId),
    eq(nextSteps.fact, 'decision_date'),
    eq(nextSteps.state, 'answered'),
    isOwnDay(nextSteps),
  )

/** When one promise happened, said by hand; null when it has not. Answers its pipeline. */
export async function setKeptOn(
  tx: Tx,
  promiseId: string,
  keptOn: LocalDate | null,
  now: Date,
): Promise<string | null> {
  const [row] = await tx
    .update(nextSteps)
    .set({ keptOn, keptById: null, updatedAt: now })
    .where(eq(nextSteps.id, promiseId))
    .returning({ interviewId: nextSteps.interviewId })
  return row?.interviewId ?? null
}
