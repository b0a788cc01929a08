import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { oldestDueSeconds } from './claim'

/** More than this is only said to be so many: a scrape must stay cheap in the worst hour. */
export const mostCounted = 10_000

/** How the mailing stands, for whoever watches: numbers about nobody. */
export async function readMailGauges(tx: Tx, now: Date) {
  const at = now.toISOString()
  const due = await oldestDueSeconds(tx, now)
  const [waiting] = await tx.execute<{ due: number; retried: number; closed: number }>(sql`
    select
      (select count(*) from (select from reminders where state = 'planned' and look_at <= ${at}
        limit ${mostCounted}) as counted)::int as due,
      (select count(*) from (select from deliveries where state in ('prepared', 'unknown')
        limit ${mostCounted}) as counted)::int as retried,
      (select count(*) from mail_gate where closed_until > ${at})::int as closed`)
  const runs = await tx.execute<{
    job: string
    since: number
    sent: number
    failed: number
    lag: number
  }>(sql`
    select job, extract(epoch from ${at}::timestamptz - max(started_at))::float8 as since,
      sum(sent) filter (where started_at > ${at}::timestamptz - interval '1 hour')::int as sent,
      sum(failed) filter (where started_at > ${at}::timestamptz - interval '1 hour')::int as failed,
      max(oldest_lag_seconds) filter (where started_at > ${at}::timestamptz - interval '1 hour') as lag
    from delivery_runs where started_at > ${at}::timestamptz - interval '1 day' group by job order by job`)
  return { oldestDueSeconds: due, waiting, runs: [...runs] }
}
