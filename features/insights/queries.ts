import 'server-only'
import { and, asc, desc, eq, gte, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { Stage } from '@/db/enums'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'
import { settings } from '@/db/schema/settings'
import type { Difficulty, QuestionType } from '@/features/vocabulary/questions'

const instantOrNull = (value: string | null) => (value === null ? null : new Date(value))

/** Of the interviews that were looked back at, the last so many: a pattern is of now, and a page is of a moment. */
const mostReflected = 300
/** And of the questions that stumped. */
const mostAsked = 300
/** And of the days that were named. */
const mostPromises = 300
/** Thirteen weeks, in milliseconds. */
const heldWithin = 13 * 7 * 86_400_000

/** Every process with its way through the stages and its conversations: each table is gone through once. */
async function listProcesses(tx: Tx, now: Date) {
  const at = now.toISOString()
  const way = sql`(select c.pipeline_id, jsonb_agg(c.to_stage order by c.at) as stages,
    min(c.at) filter (where c.to_stage in ('offer', 'rejected')) as answered_at
    from stage_changes c group by 1) way`
  const held = sql`(select i.pipeline_id, count(*) filter (where i.ends_at <= ${at})::int as n,
    min(i.starts_at) filter (where i.ends_at <= ${at}) as first_start,
    max(i.ends_at) filter (where i.ends_at <= ${at}) as last_end,
    min(i.starts_at) filter (where i.starts_at > ${at}) as next_start
    from interviews i where i.deleted_at is null and i.state = 'scheduled' group by 1) held`
  const moment = (column: string) => sql<Date | null>`${sql.raw(column)}`.mapWith(interviews.startsAt)
  const rows = await tx
    .select({
      id: pipelines.id,
      company: pipelines.company,
      role: pipelines.role,
      stage: pipelines.stage,
      country: pipelines.country,
      createdAt: pipelines.createdAt,
      stages: sql<Stage[]>`coalesce(way.stages, '[]')`,
      answeredAt: moment('way.answered_at'),
      interviews: sql<number>`coalesce(held.n, 0)`,
      firstStart: moment('held.first_start'),
      lastEnd: moment('held.last_end'),
      nextStart: moment('held.next_start'),
    })
    .from(pipelines)
    .leftJoin(way, sql`way.pipeline_id = ${pipelines.id}`)
    .leftJoin(held, sql`held.pipeline_id = ${pipelines.id}`)
    .where(isNull(pipelines.deletedAt))
    .orderBy(asc(pipelines.createdAt))
  return rows.map(row => ({
    ...row,
    stages: row.stages.at(-1) === row.stage ? row.stages : [...row.stages, row.stage],
  }))
}

/** The last interviews that were looked back at, oldest first, each with what came of it and what was heard about it. */
async function listReflected(tx: Tx) {
  const asked = sql<{ type: QuestionType | null; difficulty: Difficulty | null }[]>`coalesce((
    select jsonb_agg(jsonb_build_object('type', q.type, 'difficulty', q.difficulty)) from questions q
    where q.interview_id = ${interviews.id} and q.direction = 'asked_of_me' and q.deleted_at is null), '[]')`
  // What was said of a process as a whole counts once, with the last round that was looked back at.
  const heard = sql<string[]>`coalesce((select jsonb_agg(f.about) from feedback f
    where f.pipeline_id = ${pipelines.id} and f.deleted_at is null and ${interviews.id} = coalesce(
      (select r.interview_id from reflections r where r.interview_id = f.interview_id),
      (select i.id from interviews i join reflections r on r.interview_id = i.id
        where i.pipeline_id = f.pipeline_id and i.deleted_at is null order by i.starts_at desc limit 1))), '[]')`
  const next = sql<
    string | null
  >`(select min(n.starts_at) from interviews n where n.pipeline_id = ${pipelines.id}
    and n.deleted_at is null and n.state = 'scheduled' and n.starts_at > ${interviews.startsAt})`
  const hadOffer = sql<boolean>`exists (select 1 from stage_changes c where c.pipeline_id = ${pipelines.id}
    and c.to_stage = 'offer')`
  const rows = await tx
    .select({
      startsAt: interviews.startsAt,
      stage: pipelines.stage,
      gut: reflections.gut,
      likelihood: reflections.likelihood,
      strengths: reflections.strengths,
      workOn: reflections.workOn,
      questions: asked,
      heard,
      nextStartsAt: next,
      hadOffer,
    })
    .from(reflections)
    .innerJoin(interviews, eq(interviews.id, reflections.interviewId))
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(and(isNull(interviews.deletedAt), isNull(pipelines.deletedAt)))
    .orderBy(desc(interviews.startsAt))
    .limit(mostReflected)
  return rows.toReversed().map(row => ({ ...row, nextStartsAt: instantOrNull(row.nextStartsAt) }))
}

/** The questions that stumped, for the deck of practice cards. */
async function listAskedOfMe(tx: Tx) {
  return tx
    .select({
      id: questions.id,
      text: questions.text,
      type: questions.type,
      difficulty: questions.difficulty,
      ifThen: questions.ifThen,
      askedAt: questions.createdAt,
      practisedAt: questions.practisedAt,
    })
    .from(questions)
    .where(
      and(
        eq(questions.direction, 'asked_of_me'),
        eq(questions.difficulty, 'stumped'),
        isNull(questions.deletedAt),
      ),
    )
    .orderBy(sql`${questions.practisedAt} nulls first`, desc(questions.createdAt))
    .limit(mostAsked)
}

/** On which days conversations were held, these twelve weeks and a little more. */
async function listHeldDays(tx: Tx, now: Date, zone: string) {
  const day = sql<string>`to_char(${interviews.startsAt} at time zone ${zone}, 'YYYY-MM-DD')`
  return tx
    .select({ day, count: sql<number>`count(*)::int` })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(
      and(
        isNull(interviews.deletedAt),
        isNull(pipelines.deletedAt),
        eq(interviews.state, 'scheduled'),
        gte(interviews.startsAt, new Date(+now - heldWithin)),
        lte(interviews.endsAt, now),
      ),
    )
    .groupBy(sql`1`)
}

/** The latest days that companies named, each with the day it really happened. */
async function listPromises(tx: Tx) {
  const rows = await tx
    .select({ company: pipelines.company, promised: nextSteps.answerDate, keptOn: nextSteps.keptOn })
    .from(nextSteps)
    .innerJoin(interviews, eq(interviews.id, nextSteps.interviewId))
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(
      and(
        eq(nextSteps.fact, 'decision_date'),
        eq(nextSteps.state, 'answered'),
        isNotNull(nextSteps.answerDate),
        isNull(interviews.deletedAt),
        isNull(pipelines.deletedAt),
      ),
    )
    .orderBy(desc(interviews.startsAt))
    .limit(mostPromises)
  return rows.flatMap(({ promised, ...row }) => (promised ? [{ ...row, promised }] : []))
}

/** All that the insights are made of, in six statements. It only reads. */
export async function loadInsights(tx: Tx, now: Date) {
  const [found] = await tx.select({ zone: settings.zone, country: settings.country }).from(settings)
  const own = found ?? { zone: 'UTC', country: 'GB' }
  return {
    own,
    held: await listHeldDays(tx, now, own.zone),
    promises: await listPromises(tx),
    processes: await listProcesses(tx, now),
    reflected: await listReflected(tx),
    asked: await listAskedOfMe(tx),
  }
}

export type Insights = Awaited<ReturnType<typeof loadInsights>>
