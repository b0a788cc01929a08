import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { endedStages } from '@/db/enums'
import { literal } from '@/db/literals'
import { type At, wordedOnce } from '@/db/worded-once'
import { weekOf } from '@/features/reminders/weekly'
import { addDays, addMinutes, localDate } from '@/lib/time'
import type { SearchCounts } from './pace'

/** Four weeks and the days of two more, whatever the zone. */
const countedDays = 42

type Values = { now: string; zone: string; recent: string; since: string; monday: string; sunday: string }

const notLive = sql.raw([...endedStages, 'quiet'].map(literal).join(', '))

const counted = wordedOnce((tx, value: At<Values>) => {
  const now = sql`${value('now')}::timestamptz`
  const recent = sql`${value('recent')}::timestamptz`
  const zone = sql`${value('zone')}::text`
  const took = sql`i.deleted_at is null and i.state = 'scheduled' and i.ends_at <= ${now}`
  // Each table is gone through once, whatever the planner knows of them.
  const facts = sql`
    way as materialized (select c.pipeline_id, (array_agg(c.to_stage order by c.at))[1] as first_stage
      from stage_changes c group by 1),
    held as materialized (select i.pipeline_id, min(i.starts_at) as first_at from interviews i where ${took} group by 1),
    facts as materialized (select p.id, p.company, p.created_at, held.first_at, p.stage not in (${notLive}) as is_live,
      coalesce(way.first_stage, p.stage) = 'applied' as as_application
      from pipelines p left join way on way.pipeline_id = p.id left join held on held.pipeline_id = p.id
      where p.deleted_at is null),
    happened as materialized (select f.company, h.what, (h.at at time zone ${zone})::date as day from (
        select i.pipeline_id, 'conversation' as what, i.starts_at as at from interviews i
          where ${took} and i.starts_at > ${recent}
        union all select d.pipeline_id, 'sent', d.sent_at from drafts d
          where d.deleted_at is null and d.sent_at > ${recent}
        union all select f.id, case when f.as_application then 'application' else 'entered' end, f.created_at
          from facts f where f.created_at > ${recent}) h join facts f on f.id = h.pipeline_id)`
  const within = (what: string) =>
    sql`count(*) filter (where what = ${sql.raw(literal(what))} and day between ${value('monday')}::date and ${value('sunday')}::date)`
  const lastDay = (at: ReturnType<typeof sql>) => sql`to_char(${at} at time zone ${zone}, 'YYYY-MM-DD')`
  return tx.select({ counts: sql<SearchCounts>`counts` }).from(
    sql`(with ${facts} select jsonb_build_object(
        'live', count(*) filter (where is_live),
        'pastFirst', count(*) filter (where is_live and first_at is not null),
        'firstOn', ${lastDay(sql`max(first_at)`)},
        'appliedOn', ${lastDay(sql`max(created_at) filter (where as_application)`)},
        'most', (select jsonb_build_object('company', company, 'steps', steps, 'all', total) from (
          select company, count(*) as steps, sum(count(*)) over () as total from happened
          where day >= ${value('since')}::date group by 1 order by 2 desc, company collate "C" limit 1) most),
        'week', (select jsonb_build_object('applications', ${within('application')},
          'conversations', ${within('conversation')}, 'followUps', ${within('sent')}) from happened)) as counts
        from facts) counted`,
  )
})

/** What all processes come to on the person's own calendar, added up in the database as `search-counts.reference.ts` says. */
export async function countSearch(tx: Tx, zone: string, now: Date): Promise<SearchCounts> {
  const today = localDate(now, zone)
  const monday = weekOf(today)
  const [row] = await counted(tx, {
    now: now.toISOString(),
    zone,
    recent: addMinutes(now, -countedDays * 24 * 60).toISOString(),
    since: addDays(today, -28),
    monday,
    sunday: addDays(monday, 6),
  })
  if (!row) throw new Error('A count without an answer')
  return row.counts
}
