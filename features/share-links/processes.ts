import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { InterviewKind } from '@/db/enums'
import { pipelines } from '@/db/schema/pipelines'
import { type At, wordedOnce } from '@/db/worded-once'
import { decisionDayOf } from '@/features/next-steps/promises-in-sql'
import type { Clock, ProcessFacts } from './view'

export interface Picked {
  pipelineId: string
  named: boolean
  alias: string
}

interface Round {
  kind: InterviewKind
  starts_at: string
  ends_at: string
  zone: string
}

type Values = { all: string; chosen: string; recruiterId: string | null; at: string; zone: string }

/** Hand-picked columns: of a process that may not be named there are only its stage and its decision date. */
const findProcesses = wordedOnce((tx, value: At<Values>) => {
  const named = sql`lateral (select pipelines.id = any(${value('chosen')}::uuid[])
    and pipelines.recruiter_id = ${value('recruiterId')}::uuid as may) named`
  const whenNamed = <T>(what: ReturnType<typeof sql>) => sql<T | null>`case when named.may then ${what} end`
  // What was answered last, of the round that came last.
  const latest = (fact: string, answer: string) =>
    sql.raw(`(select n.${answer} from next_steps n join interviews i on i.id = n.interview_id
      where i.pipeline_id = pipelines.id and i.deleted_at is null
        and n.fact = '${fact}' and n.state = 'answered'
      order by i.starts_at desc limit 1)`)
  const rounds = sql`(select coalesce(jsonb_agg(r order by r.starts_at), '[]') from (
    select i.kind, i.starts_at, i.ends_at, i.zone from interviews i
    where i.pipeline_id = pipelines.id and i.state = 'scheduled' and i.deleted_at is null
    order by i.starts_at limit 60) r)`
  const metAt = sql`(select max(i.ends_at) from interviews i where i.pipeline_id = pipelines.id
    and i.state = 'scheduled' and i.deleted_at is null and i.ends_at <= ${value('at')}::timestamptz)`
  return tx
    .select({
      id: pipelines.id,
      stage: pipelines.stage,
      company: whenNamed<string>(sql`pipelines.company`),
      role: whenNamed<string>(sql`pipelines.role`),
      interest: whenNamed<number>(sql`pipelines.interest`),
      decisionDate: decisionDayOf(pipelines, { metAt, zone: sql`${value('zone')}::text` }),
      whatNext: whenNamed<string>(latest('what_next', 'answer_text')),
      whoContacts: whenNamed<NonNullable<ProcessFacts['whoContacts']>>(latest('who_contacts', 'answer_who')),
      rounds: whenNamed<Round[]>(rounds),
    })
    .from(pipelines)
    .innerJoin(named, sql`true`)
    .where(sql`pipelines.id = any(${value('all')}::uuid[]) and pipelines.deleted_at is null`)
})

const listed = (picked: readonly Picked[]) => `{${picked.map(({ pipelineId }) => pipelineId).join(',')}}`

/**
 * One statement. Of a process that may not be named, or that does not come through this recruiter (any more), the
 * database hands out nothing but its stage and its decision date.
 */
export async function loadProcesses(
  tx: Tx,
  recruiterId: string | null,
  picked: readonly Picked[],
  { now, zone }: Clock,
): Promise<ProcessFacts[]> {
  const rows = await findProcesses(tx, {
    all: listed(picked),
    chosen: listed(picked.filter(({ named }) => named)),
    recruiterId,
    at: now.toISOString(),
    zone,
  })
  return picked.flatMap(({ pipelineId, alias }) => {
    const row = rows.find(({ id }) => id === pipelineId)
    if (!row) return []
    const { id: _, company, role, rounds, ...facts } = row
    return {
      ...facts,
      alias,
      named: company !== null && role !== null ? { company, role } : null,
      rounds: (rounds ?? []).map(({ kind, starts_at, ends_at, zone }) => ({
        kind,
        startsAt: new Date(starts_at),
        endsAt: new Date(ends_at),
        zone,
      })),
    }
  })
}
