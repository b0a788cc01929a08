import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { questions } from '@/db/schema/questions'
import { type Difficulty, type QuestionType, questionTypeLabels } from './question-words'

export interface AskedQuestionInput {
  id: string
  pipelineId: string
  interviewId: string
  text?: string | null
  type?: QuestionType | null
  difficulty?: Difficulty | null
  ifThen?: string | null
}

/**
 * Keeps a question that was asked of me, by an id of its own, so that it is kept once. Two taps without words are a
 * question too; without anything it goes again.
 */
export async function saveAskedQuestion(
  tx: Tx,
  userId: string,
  { id, pipelineId, interviewId, ...given }: AskedQuestionInput,
  now: Date,
): Promise<void> {
  const [known] = await tx.select().from(questions).where(eq(questions.id, id))
  const {
    text,
    type = null,
    difficulty = null,
    ifThen = null,
  } = {
    ...known,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  }
  const isSaid = Boolean(text || type || difficulty || ifThen)
  if (!isSaid && !known) return
  const kept = {
    text: text || (type ? `Something about ${questionTypeLabels[type]}` : 'A question that stayed with me'),
    type,
    difficulty,
    ifThen,
    deletedAt: isSaid ? null : now,
    updatedAt: now,
  }
  await tx
    .insert(questions)
    .values({ ...kept, id, userId, pipelineId, interviewId, direction: 'asked_of_me', createdAt: now })
    .onConflictDoUpdate({ target: questions.id, set: kept })
}
