import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { settings } from '@/db/schema/settings'

/** Every question of the person's own, newest first, with the company it came from. */
export function listQuestions(tx: Tx) {
  return tx
    .select({
      id: questions.id,
      interviewId: questions.interviewId,
      direction: questions.direction,
      type: questions.type,
      difficulty: questions.difficulty,
      text: questions.text,
      answer: questions.answer,
      betterAnswer: questions.betterAnswer,
      ifThen: questions.ifThen,
      practisedAt: questions.practisedAt,
      createdAt: questions.createdAt,
      company: pipelines.company,
      kind: interviews.kind,
      zone: settings.zone,
    })
    .from(questions)
    .innerJoin(settings, eq(settings.userId, questions.userId))
    .leftJoin(pipelines, eq(pipelines.id, questions.pipelineId))
    .leftJoin(interviews, eq(interviews.id, questions.interviewId))
    .where(and(isNull(questions.deletedAt), isNull(pipelines.deletedAt)))
    .orderBy(desc(questions.createdAt))
    .limit(1000)
}

export type QuestionRow = Awaited<ReturnType<typeof listQuestions>>[number]

/** The rounds a question can belong to, newest first. */
export function listAskedIn(tx: Tx) {
  return tx
    .select({ id: interviews.id, company: pipelines.company, kind: interviews.kind })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(and(isNull(interviews.deletedAt), isNull(pipelines.deletedAt), eq(interviews.state, 'scheduled')))
    .orderBy(desc(interviews.startsAt))
    .limit(50)
}

export type AskedIn = Awaited<ReturnType<typeof listAskedIn>>[number]
