import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { DraftKind, DraftState } from '@/db/enums'
import { analyses } from '@/db/schema/analyses'
import { interviews } from '@/db/schema/interviews'
import { type At, wordedOnce } from '@/db/worded-once'
import type { Verdict } from '@/features/analyses/verdict'
import type { Direction } from '@/features/questions/queries'
import type { Difficulty } from '@/features/vocabulary/questions'

interface Message {
  id: string
  kind: DraftKind
  state: DraftState
  contactId: string | null
  sentAt: Date | null
}

interface Asked {
  id: string
  text: string
  direction: Direction
  difficulty: Difficulty | null
}

const findAftermath = wordedOnce((tx, value: At<{ interviewId: string }>) => {
  // A round has a handful of each, and sixty at most.
  const messages = sql<
    (Omit<Message, 'sentAt'> & { sentAt: string | null })[]
  >`coalesce((select jsonb_agg(d) from (
    select id, kind, state, contact_id as "contactId", sent_at as "sentAt" from drafts
    where interview_id = ${interviews.id} and deleted_at is null order by send_at limit 60) d), '[]')`
  const asked = sql<Asked[]>`coalesce((select jsonb_agg(q) from (
    select id, text, direction, difficulty from questions
    where interview_id = ${interviews.id} and deleted_at is null order by direction desc, created_at limit 60) q), '[]')`
  return tx
    .select({ messages, asked, verdict: analyses.verdict })
    .from(interviews)
    .leftJoin(analyses, eq(analyses.interviewId, interviews.id))
    .where(and(eq(interviews.id, value('interviewId')), isNull(interviews.deletedAt)))
})

/** What came of an interview: its messages, what was asked in it, and what was thought of the company. One statement. */
export async function loadAftermath(tx: Tx, interviewId: string) {
  const [row] = await findAftermath(tx, { interviewId })
  const found: { messages: Message[]; asked: Asked[]; verdict: Verdict | null } = {
    messages: (row?.messages ?? []).map(one => ({
      ...one,
      sentAt: one.sentAt ? new Date(one.sentAt) : null,
    })),
    asked: row?.asked ?? [],
    verdict: row?.verdict ?? null,
  }
  return found
}

export type Aftermath = Awaited<ReturnType<typeof loadAftermath>>
