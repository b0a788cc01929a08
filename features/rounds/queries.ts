import 'server-only'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { analyses } from '@/db/schema/analyses'
import { drafts } from '@/db/schema/drafts'
import { questions } from '@/db/schema/questions'

/** A round has a handful of each. */
const atMost = 60

/** What came of an interview: its messages, what was asked in it, and what was thought of the company. */
export async function loadAftermath(tx: Tx, interviewId: string) {
  const messages = await tx
    .select({
      id: drafts.id,
      kind: drafts.kind,
      state: drafts.state,
      contactId: drafts.contactId,
      sendAt: drafts.sendAt,
      sentAt: drafts.sentAt,
    })
    .from(drafts)
    .where(and(eq(drafts.interviewId, interviewId), isNull(drafts.deletedAt)))
    .orderBy(asc(drafts.sendAt))
    .limit(atMost)
  const asked = await tx
    .select({
      id: questions.id,
      text: questions.text,
      direction: questions.direction,
      difficulty: questions.difficulty,
    })
    .from(questions)
    .where(and(eq(questions.interviewId, interviewId), isNull(questions.deletedAt)))
    .orderBy(desc(questions.direction), asc(questions.createdAt))
    .limit(atMost)
  const [analysis] = await tx
    .select({ verdict: analyses.verdict, why: analyses.verdictWhy })
    .from(analyses)
    .where(eq(analyses.interviewId, interviewId))
  return { messages, asked, verdict: analysis?.verdict ?? null }
}

export type Aftermath = Awaited<ReturnType<typeof loadAftermath>>
