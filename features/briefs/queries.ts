import 'server-only'
import { and, asc, desc, eq, gt, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { AnalysisCriterion, ContactKind, NextStepFact } from '@/db/enums'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'
import { settings } from '@/db/schema/settings'
import { isPreparedFor } from '@/features/stages/standing-talks'

interface Attendee {
  id: string
  name: string
  kind: ContactKind
  jobTitle: string | null
  email: string | null
  noteForThem: string | null
  noteForMe: string | null
  /** Since when they are known to be there. */
  since: string
}

/** All that a brief is made of, in three statements; null when the interview is not there (or not yours). */
export async function loadBrief(tx: Tx, interviewId: string) {
  const [found] = await tx
    .select({
      interview: interviews,
      pipelineId: pipelines.id,
      company: pipelines.company,
      role: pipelines.role,
      readerZone: settings.zone,
    })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .innerJoin(settings, eq(settings.userId, interviews.userId))
    .where(and(eq(interviews.id, interviewId), isNull(interviews.deletedAt), isNull(pipelines.deletedAt)))
  if (!found) return null
  return { ...found, ...(await loadAround(tx, found.interview)) }
}

/** The rounds before it and everybody who is in any of them, and the questions that may come: two statements. */
export async function loadAround(
  tx: Tx,
  {
    id: interviewId,
    pipelineId,
    startsAt,
  }: Pick<typeof interviews.$inferSelect, 'id' | 'pipelineId' | 'startsAt'>,
) {
  const withPeople = await tx
    .select({
      id: interviews.id,
      kind: interviews.kind,
      startsAt: interviews.startsAt,
      zone: interviews.zone,
      gut: reflections.gut,
      theyCaredAbout: reflections.theyCaredAbout,
      repairPoint: reflections.repairPoint,
      facts: sql<
        {
          fact: NextStepFact
          state: 'answered' | 'unknown' | 'not_asked'
          date: string | null
          who: string | null
          channel: string | null
          contactId: string | null
        }[]
      >`coalesce((
        select jsonb_agg(jsonb_build_object('fact', n.fact, 'state', n.state, 'date', n.answer_date,
          'who', n.answer_who, 'channel', n.answer_channel, 'contactId', n.contact_id))
        from next_steps n where n.interview_id = interviews.id), '[]')`,
      dontKnow: sql<AnalysisCriterion[]>`coalesce((
        select jsonb_agg(s.criterion) from analyses a join analysis_scores s on s.analysis_id = a.id
        where a.interview_id = interviews.id and s.dont_know and not exists (
          select 1 from analysis_scores k join analyses b on b.id = k.analysis_id
          join interviews i on i.id = b.interview_id
          where i.pipeline_id = interviews.pipeline_id and i.deleted_at is null
          and k.criterion = s.criterion and k.score is not null)), '[]')`,
      people: sql<Attendee[]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'kind', c.kind, 'jobTitle', c.job_title,
          'email', c.email, 'noteForThem', p.note_for_them, 'noteForMe', p.note_for_me, 'since', p.created_at))
        from interview_people p join contacts c on c.id = p.contact_id
        where p.interview_id = interviews.id and c.deleted_at is null), '[]')`,
    })
    .from(interviews)
    .leftJoin(reflections, eq(reflections.interviewId, interviews.id))
    .where(
      and(
        eq(interviews.pipelineId, pipelineId),
        isNull(interviews.deletedAt),
        or(
          eq(interviews.id, interviewId),
          and(eq(interviews.state, 'scheduled'), lt(interviews.startsAt, startsAt)),
        ),
      ),
    )
    .orderBy(desc(interviews.startsAt))
  const attendees = withPeople
    .flatMap(round => round.people.map(person => ({ ...person, interviewId: round.id })))
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.name.localeCompare(b.name)))
  const rounds = withPeople.filter(round => round.id !== interviewId)
  const asked = await tx
    .select()
    .from(questions)
    .where(
      and(
        isNull(questions.deletedAt),
        or(
          eq(questions.pipelineId, pipelineId),
          and(eq(questions.direction, 'asked_by_me'), isNull(questions.pipelineId)),
          isNotNull(questions.ifThen),
          eq(questions.difficulty, 'stumped'),
        ),
      ),
    )
    .orderBy(desc(questions.createdAt))
    .limit(200)
  return { rounds, attendees, asked }
}

export type LoadedBrief = NonNullable<Awaited<ReturnType<typeof loadBrief>>>

/** The interviews that are still to come, nearest first. */
export async function listAhead(tx: Tx, now: Date) {
  return tx
    .select({
      id: interviews.id,
      kind: interviews.kind,
      startsAt: interviews.startsAt,
      zone: interviews.zone,
      company: pipelines.company,
    })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(
      and(
        isNull(interviews.deletedAt),
        isNull(pipelines.deletedAt),
        isPreparedFor,
        eq(interviews.state, 'scheduled'),
        gt(interviews.endsAt, now),
      ),
    )
    .orderBy(asc(interviews.startsAt))
    .limit(6)
}
