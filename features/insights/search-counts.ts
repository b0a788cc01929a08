import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { Stage } from '@/db/enums'
import { literal } from '@/db/literals'
import { type At, wordedOnce } from '@/db/worded-once'
import { openStages, type Standing, stageRank } from './funnel'
import { waitingStages } from './outcomes'
import type { OnDay } from './progress'
import type { OwnWaits } from './waiting'

/** So many that one waits for are drawn; who waits for more sees the longest. */
const waitingShown = 8
/** Only a dozen weeks are drawn: what lies longer ago than this many days is told as that long ago. */
const daysTold = 91

const among = (stages: readonly Stage[]) => sql.raw(stages.map(literal).join(', '))
const rankOf = (stage: SQL) =>
  sql`case ${stage} ${sql.raw(
    Object.entries(stageRank)
      .map(([name, rank]) => `when ${literal(name)} then ${rank}`)
      .join(' '),
  )} else 0 end`

/** A process that one waits for; its moments as the database writes them. */
interface WaitedFor {
  id: string
  company: string
  country: string | null
  asApplication: boolean
  createdAt: string
  firstStart: string | null
  lastEnd: string
}

// Each table is gone through once, whatever the planner knows of them; of a process only what is counted leaves the
// database (two thousand of them, one by one, were 60 ms of a processor).
const facts = (now: ReturnType<At<{ now: string }>>) => sql`
  way as materialized (select c.pipeline_id, (array_agg(c.to_stage order by c.at))[1] as first_stage,
    max(${rankOf(sql`c.to_stage`)}) as furthest, min(c.at) filter (where c.to_stage in ('offer', 'rejected')) as answered_at
    from stage_changes c group by 1),
  held as materialized (select i.pipeline_id, count(*) filter (where i.ends_at <= ${now}::timestamptz)::int as n,
    min(i.starts_at) filter (where i.ends_at <= ${now}::timestamptz) as first_start,
    max(i.ends_at) filter (where i.ends_at <= ${now}::timestamptz) as last_end,
    min(i.starts_at) filter (where i.starts_at > ${now}::timestamptz) as next_start
    from interviews i where i.deleted_at is null and i.state = 'scheduled' group by 1),
  facts as materialized (select p.id, p.company, p.country, p.created_at, coalesce(held.n, 0) as n,
    coalesce(way.first_stage, p.stage) = 'applied' as as_application,
    greatest(way.furthest, ${rankOf(sql`p.stage`)}, least(coalesce(held.n, 0), 1)) as furthest,
    p.stage in (${among(openStages)}) as is_open, way.answered_at, held.first_start, held.last_end,
    held.last_end is not null and held.next_start is null and p.stage in (${among(waitingStages)}) as is_waiting
    from pipelines p left join way on way.pipeline_id = p.id left join held on held.pipeline_id = p.id
    where p.deleted_at is null)`

const standings = sql`select jsonb_agg(s) from (select as_application as "asApplication", furthest,
  is_open as "isOpen", count(*)::int as processes, sum(n)::int as interviews from facts group by 1, 2, 3) s`

const answers = (now: ReturnType<At<{ now: string }>>) => sql`select jsonb_agg(a) from (
  select to_char(greatest(answered_at, ${now}::timestamptz - make_interval(days => ${sql.raw(String(daysTold))}))
    at time zone coalesce((select zone from settings), 'UTC'), 'YYYY-MM-DD') as day, count(*)::int as count
  from facts where answered_at is not null group by 1) a`

const ownWaits = sql`select jsonb_build_object('n', count(*), 'median', percentile_cont(0.5) within group (order by w.days))
  from (select floor(extract(epoch from answered_at - last_end) / 86400) as days
  from facts where answered_at >= last_end) w`

const waiting = sql`select jsonb_agg(w) from (select id, company, country, as_application as "asApplication",
  created_at as "createdAt", first_start as "firstStart", last_end as "lastEnd"
  from facts where is_waiting order by last_end, created_at, id limit ${sql.raw(String(waitingShown))}) w`

const counted = wordedOnce((tx, value: At<{ now: string }>) => {
  const now = value('now')
  return tx
    .select({
      standings: sql<Standing[]>`coalesce(standings, '[]')`,
      answers: sql<OnDay[]>`coalesce(answers, '[]')`,
      ownWaits: sql<OwnWaits>`own_waits`,
      waiting: sql<WaitedFor[]>`coalesce(waiting, '[]')`,
      allWaiting: sql<number>`all_waiting`,
    })
    .from(
      sql`(with ${facts(now)} select (${standings}) as standings, (${answers(now)}) as answers,
        (${ownWaits}) as own_waits, (${waiting}) as waiting,
        (select count(*)::int from facts where is_waiting) as all_waiting) counted`,
    )
})

/** What all processes come to, added up in the database as `search-counts.reference.ts` says. */
export async function countSearch(tx: Tx, now: Date) {
  const [row] = await counted(tx, { now: now.toISOString() })
  if (!row) throw new Error('A count without an answer')
  const moment = (at: string) => new Date(at)
  return {
    ...row,
    waiting: row.waiting.map(({ createdAt, firstStart, lastEnd, ...process }) => ({
      ...process,
      createdAt: moment(createdAt),
      firstStart: firstStart === null ? null : moment(firstStart),
      lastEnd: moment(lastEnd),
    })),
  }
}
