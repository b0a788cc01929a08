import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { nextSteps } from '@/db/schema/next-steps'
import type { LocalDate } from '@/lib/time'
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
