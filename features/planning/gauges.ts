import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'

/** What was changed and waits to be planned again: how much of it, and for how long. */
export async function readPlanningGauges(
  tx: Tx,
  now: Date,
): Promise<{ waiting: number; oldestSeconds: number }> {
  const [row] = await tx.execute<{ waiting: number; oldest: number }>(sql`
    select count(*)::int as waiting,
      coalesce(extract(epoch from ${now.toISOString()}::timestamptz - min(at)), 0)::float8 as oldest
    from (select at from touched order by id limit 10000) as counted`)
  return { waiting: row?.waiting ?? 0, oldestSeconds: Math.max(0, row?.oldest ?? 0) }
}
