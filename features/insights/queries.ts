import 'server-only'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'
import { settings } from '@/db/schema/settings'
import type { Promised } from '@/features/next-steps/ledger'
import { isOwnDay } from '@/features/next-steps/promises-in-sql'
import { isOfNoDeleted } from '@/features/stages/of-deleted'
import type { Difficulty, QuestionType } from '@/features/vocabulary/questions'
import type { OnDay } from './progress'
import { countSearch } from './search-counts'

const instantOrNull = (value: string | null) => (value === null ? null : new Date(value))

/** Of the interviews that were looked back at, the last so many: a pattern is of now, and a page is of a moment. */
const mostReflected = 300
/** And of the questions that stumped. */
const mostAsked = 300
/** And of the days that were named. */
const mostPromises = 300
/** Thirteen weeks, in milliseconds. */
const heldWithin = 13 * 7 * 86_400_000

/** The last interviews that were looked back at, oldest first, each with what came of it and what was heard about it. */
async function listReflected(tx: Tx) {
  const asked = sql<{ type: QuestionType | null; difficulty: Difficulty | null }[]>`coalesce((
    select jsonb_agg(jsonb_build_object('type', q.type, 'difficulty', q.difficulty)) from questions q
    where q.interview_id = ${interviews.id} and q.direction = 'asked_of_me' and q.deleted_at is null), '[]')`
  // What was said of a process as a whole counts once, with the last round that was looked back at. Each part is made
  // once, whatever the planner knows of the tables: asked per round it was rounds times feedback times rounds.
  const heard = sql`(with latest as materialized (
      select distinct on (i.pipeline_id) i.pipeline_id, i.id from interviews i join reflections r on r.interview_id = i.id
      where i.deleted_at is null and i.pipeline_id in (select f.pipeline_id from feedback f where f.deleted_at is null)
      order by i.pipeline_id, i.starts_at desc),
    said as materialized (
      select coalesce(own.interview_id, latest.id) as interview_id, f.pipeline_id, jsonb_agg(f.about) as about
      from feedback f
      left join reflections own on own.interview_id = f.interview_id
      left join latest on latest.pipeline_id = f.pipeline_id
      where f.deleted_at is null group by 1, 2)
    select * from said) heard`
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
      heard: sql<string[]>`coalesce(heard.about, '[]')`,
      nextStartsAt: next,
      hadOffer,
    })
    .from(reflections)
    .innerJoin(interviews, eq(interviews.id, reflections.interviewId))
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .leftJoin(heard, sql`heard.interview_id = ${interviews.id} and heard.pipeline_id = ${pipelines.id}`)
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

/** Whose insights these are, on which days they had conversations these twelve weeks, and which days were named to them. */
async function loadOwn(tx: Tx, now: Date) {
  const isHere = isOfNoDeleted(sql`i`)
  const held = sql<OnDay[]>`coalesce((select jsonb_agg(h) from (
    select to_char(i.starts_at at time zone settings.zone, 'YYYY-MM-DD') as day, count(*)::int as count
    from interviews i where i.user_id = settings.user_id and i.deleted_at is null and ${isHere} and i.state = 'scheduled'
      and i.starts_at >= ${new Date(+now - heldWithin).toISOString()} and i.ends_at <= ${now.toISOString()}
    group by 1) h), '[]')`
  const promises = sql<(Promised & { company: string })[]>`coalesce((select jsonb_agg(n) from (
    select (select p.company from pipelines p where p.user_id = i.user_id and p.id = i.pipeline_id) as company,
      s.answer_date as promised, s.kept_on as "keptOn"
    from next_steps s join interviews i on i.user_id = s.user_id and i.id = s.interview_id
    where s.user_id = settings.user_id and s.fact = 'decision_date' and s.state = 'answered'
      and s.answer_date is not null and not ${isOwnDay(sql`s`)} and i.deleted_at is null and ${isHere}
    order by i.starts_at desc limit ${mostPromises}) n), '[]')`
  const [row] = await tx
    .select({ zone: settings.zone, country: settings.country, held, promises })
    .from(settings)
  return row ?? { zone: 'UTC', country: 'GB', held: [], promises: [] }
}

/** All that the insights are made of, in four statements that are sent together. It only reads. */
export async function loadInsights(tx: Tx, now: Date) {
  const [{ held, promises, ...own }, search, reflected, asked] = await Promise.all([
    loadOwn(tx, now),
    countSearch(tx, now),
    listReflected(tx),
    listAskedOfMe(tx),
  ])
  return { own, held, promises, search, reflected, asked }
}

export type Insights = Awaited<ReturnType<typeof loadInsights>>
