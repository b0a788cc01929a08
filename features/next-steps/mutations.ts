import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { nextSteps } from '@/db/schema/next-steps'
import type { SettledFact } from './settle-fact'

/**
 * Keeps facts of one interview, one row each. With `fill`, an answer that is already there stays and an answer takes
 * the place of none. Planning anew is the caller's.
 */
export async function saveFacts(
  tx: Tx,
  userId: string,
  interviewId: string,
  facts: readonly SettledFact[],
  now: Date,
  { fill = false } = {},
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
      setWhere: fill ? sql`${nextSteps.state} <> 'answered' and excluded.state = 'answered'` : undefined,
    })
}
