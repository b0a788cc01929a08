import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { interviews } from '@/db/schema/interviews'
import { questions } from '@/db/schema/questions'
import { type Difficulty, type QuestionType, questionTypeLabels } from '@/features/vocabulary/questions'
import type { SaveQuestionInput } from './schema'
import { starterQuestions } from './starter-questions'

interface AskedQuestionInput {
  /** Made of what sends it, so that it is kept once. */
  id: string
  /** One that is there already; anything else than my own is not found. */
  knownId?: string
  pipelineId: string
  interviewId: string
  text?: string | null
  type?: QuestionType | null
  difficulty?: Difficulty | null
  ifThen?: string | null
}

/**
 * Keeps a question that was asked of me. Two taps without words are a question too; without anything it goes again.
 */
export async function saveAskedQuestion(
  tx: Tx,
  userId: string,
  { id: freshId, knownId, pipelineId, interviewId, ...given }: AskedQuestionInput,
  now: Date,
): Promise<void> {
  const found = await tx
    .select()
    .from(questions)
    .where(inArray(questions.id, knownId ? [knownId, freshId] : [freshId]))
  const known = found.find(row => row.id === knownId) ?? found[0]
  const id = known?.id ?? freshId
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

/** Adds a question, or changes one; null when it, or its interview, is not there (or not yours). */
export async function saveQuestion(
  tx: Tx,
  userId: string,
  { id, interviewId, ...given }: SaveQuestionInput,
  now: Date,
): Promise<string | null> {
  const [round] = interviewId
    ? await tx
        .select({ pipelineId: interviews.pipelineId })
        .from(interviews)
        .where(eq(interviews.id, interviewId))
    : []
  if (interviewId && !round) return null
  const values = { ...given, interviewId, pipelineId: round?.pipelineId ?? null, updatedAt: now }
  const [row] = id
    ? await tx.update(questions).set(values).where(eq(questions.id, id)).returning({ id: questions.id })
    : await tx
        .insert(questions)
        .values({ ...values, userId, createdAt: now })
        .returning({ id: questions.id })
  return row?.id ?? null
}

/** Puts questions of the starter set on the person's own list; one that is there already is not doubled. */
export async function addStarters(
  tx: Tx,
  userId: string,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  const mine = await tx
    .select({ text: questions.text })
    .from(questions)
    .where(and(eq(questions.direction, 'asked_by_me'), isNull(questions.deletedAt)))
  const wanted = starterQuestions.filter(
    starter => ids.includes(starter.id) && !mine.some(question => question.text === starter.text),
  )
  if (wanted.length === 0) return 0
  await tx.insert(questions).values(
    wanted.map(({ text }) => ({
      userId,
      text,
      direction: 'asked_by_me' as const,
      createdAt: now,
      updatedAt: now,
    })),
  )
  return wanted.length
}

/** Deleted questions wait 30 days for a change of mind. */
export async function setQuestion(
  tx: Tx,
  id: string,
  change: { deletedAt: Date | null } | { practisedAt: Date | null },
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(questions)
    .set({ ...change, updatedAt: now })
    .where(eq(questions.id, id))
    .returning({ id: questions.id })
  return rows.length === 1
}

/** When it was last said aloud; null for never, undefined when it is not there. */
export async function practisedBefore(tx: Tx, id: string): Promise<Date | null | undefined> {
  const [row] = await tx.select({ at: questions.practisedAt }).from(questions).where(eq(questions.id, id))
  return row?.at
}
