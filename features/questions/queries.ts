import 'server-only'
import { and, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/doors'
import { questionDirections } from '@/db/enums'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { settings } from '@/db/schema/settings'
import { momentKey } from '@/lib/cursor'
import { type PageRequest, pageOf } from '@/lib/paging'
import { starterQuestions } from './starter-questions'

export type Direction = (typeof questionDirections)[number]
export const directions = questionDirections

/** So many of each stand on the first page. */
const atFirst = 15
/** Of the cards the next few; those said aloud longest ago come first. */
const cardsAtOnce = 100

/** When it was written down, and which. */
export const questionKey = z.tuple([momentKey, z.uuid()])

const columns = {
  id: questions.id,
  direction: questions.direction,
  type: questions.type,
  difficulty: questions.difficulty,
  text: questions.text,
  answer: questions.answer,
  betterAnswer: questions.betterAnswer,
  createdAt: questions.createdAt,
  company: pipelines.company,
}

const isHere = and(isNull(questions.deletedAt), isNull(pipelines.deletedAt))

/** The newest of each kind with the company they came from, and how many there are. One statement. */
export async function listNewestQuestions(tx: Tx) {
  const sorted = tx.$with('sorted').as(
    tx
      .select({
        id: questions.id,
        nth: sql<number>`row_number() over (partition by ${questions.direction}
          order by ${questions.createdAt} desc, ${questions.id} desc)`.as('nth'),
        total: sql<number>`count(*) over (partition by ${questions.direction})`.mapWith(Number).as('total'),
      })
      .from(questions)
      .leftJoin(pipelines, eq(pipelines.id, questions.pipelineId))
      .where(isHere),
  )
  return tx
    .with(sorted)
    .select({ ...columns, total: sorted.total })
    .from(sorted)
    .innerJoin(questions, eq(questions.id, sorted.id))
    .leftJoin(pipelines, eq(pipelines.id, questions.pipelineId))
    .where(sql`${sorted.nth} <= ${atFirst}`)
    .orderBy(desc(questions.createdAt), desc(questions.id))
}

export type QuestionRow = Omit<Awaited<ReturnType<typeof listNewestQuestions>>[number], 'total'>

/** All of one kind, newest first; `stretchedAt`: those that stretched me in the rounds of one process. One statement. */
export async function listQuestions(
  tx: Tx,
  direction: Direction,
  place: PageRequest<z.output<typeof questionKey>>,
  stretchedAt: string | null = null,
) {
  const [at, id] = place.after ?? []
  const rows = await tx
    .select(columns)
    .from(questions)
    .leftJoin(pipelines, eq(pipelines.id, questions.pipelineId))
    .where(
      and(
        isHere,
        eq(questions.direction, direction),
        stretchedAt ? isStretchedAt(tx, stretchedAt) : undefined,
        at === undefined
          ? undefined
          : sql`(${questions.createdAt}, ${questions.id}) < (${new Date(at).toISOString()}, ${id}::uuid)`,
      ),
    )
    .orderBy(desc(questions.createdAt), desc(questions.id))
    .limit(place.rows + 1)
  return pageOf(rows, place, row => [row.createdAt.getTime(), row.id])
}

const isStretchedAt = (tx: Tx, pipelineId: string) =>
  and(
    ne(questions.difficulty, 'comfortable'),
    inArray(
      questions.interviewId,
      tx
        .select({ id: interviews.id })
        .from(interviews)
        .where(and(eq(interviews.pipelineId, pipelineId), isNull(interviews.deletedAt))),
    ),
  )

/** What a practice card is made of: whatever stumped, and whatever a plan was written for. */
export function listForCards(tx: Tx) {
  return tx
    .select({
      id: questions.id,
      type: questions.type,
      difficulty: questions.difficulty,
      text: questions.text,
      ifThen: questions.ifThen,
      practisedAt: questions.practisedAt,
      createdAt: questions.createdAt,
    })
    .from(questions)
    .leftJoin(pipelines, eq(pipelines.id, questions.pipelineId))
    .where(
      and(
        isHere,
        eq(questions.direction, 'asked_of_me'),
        or(eq(questions.difficulty, 'stumped'), isNotNull(questions.ifThen)),
      ),
    )
    .orderBy(sql`${questions.practisedAt} nulls first`, desc(questions.createdAt))
    .limit(cardsAtOnce)
}

/** Which of the starter set stand on the person's own list, and their clock. One statement. */
export async function getStarters(tx: Tx) {
  const [own] = await tx
    .select({
      zone: settings.zone,
      mine: sql<
        string[]
      >`coalesce((select jsonb_agg(distinct text) from questions where direction = 'asked_by_me'
        and deleted_at is null and ${inArray(
          sql`text`,
          starterQuestions.map(({ text }) => text),
        )}), '[]')`,
    })
    .from(settings)
  return own ?? { zone: 'UTC', mine: [] }
}

/** One question, to be changed; null when it is not there (or not yours). */
export async function getQuestion(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      ...columns,
      interviewId: questions.interviewId,
      ifThen: questions.ifThen,
      kind: interviews.kind,
    })
    .from(questions)
    .leftJoin(pipelines, eq(pipelines.id, questions.pipelineId))
    .leftJoin(interviews, eq(interviews.id, questions.interviewId))
    .where(and(eq(questions.id, id), isHere))
  return row ?? null
}

export type OneQuestion = NonNullable<Awaited<ReturnType<typeof getQuestion>>>
