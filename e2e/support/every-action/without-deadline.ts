import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Tx } from '../../../db/doors'

/** As this person, like their door, but with all the time it takes: a test plans more at once than anybody does. */
export async function asUserAtLeisure(
  url: string,
  userId: string,
  fn: (tx: Tx) => Promise<void>,
): Promise<void> {
  const client = postgres(url, { max: 1, prepare: false, onnotice: () => {} })
  try {
    await drizzle(client, { casing: 'snake_case' }).transaction(async tx => {
      await tx.execute(
        sql`select set_config('role', 'afterword_user', true), set_config('app.user_id', ${userId}, true)`,
      )
      await fn(tx)
    })
  } finally {
    await client.end()
  }
}
