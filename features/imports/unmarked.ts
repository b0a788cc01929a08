import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'

/** Writes rows of which nothing is planned: each would mark itself for the planner, thousands at once. */
export async function unmarked(tx: Tx, write: () => Promise<void>): Promise<void> {
  await tx.execute(sql`select set_config('app.planning', 'on', true)`)
  await write()
  await tx.execute(sql`select set_config('app.planning', '', true)`)
}
