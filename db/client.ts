import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { statementLogger } from './statements'

const poolSize = Number(process.env.DATABASE_POOL || 10)

function connect() {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set')
  const client = postgres(url, {
    max: poolSize,
    prepare: false, // a transaction pooler in front must not break us
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    connection: {
      application_name: 'afterword',
      statement_timeout: 5000,
      idle_in_transaction_session_timeout: 15_000,
    },
  })
  return { client, db: drizzle(client, { casing: 'snake_case', logger: statementLogger }) }
}

export type Database = ReturnType<typeof connect>['db']
export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0]

// On globalThis: development reloads modules, and the proxy's bundle must see the same pool and breaker.
const held = globalThis as { afterwordDatabase?: ReturnType<typeof connect> }

/** The pooled client. Only `doors.ts` uses it: there is no query without a door. */
export function database(): Database {
  held.afterwordDatabase ??= connect()
  return held.afterwordDatabase.db
}

/** Drops the pool without waiting, after a connection stopped answering; the next query connects afresh. */
export function abandonPool(): void {
  const stale = held.afterwordDatabase
  held.afterwordDatabase = undefined
  stale?.client.end({ timeout: 0 }).catch(() => {})
}

export async function closeDatabase(): Promise<void> {
  const open = held.afterwordDatabase
  held.afterwordDatabase = undefined
  await open?.client.end({ timeout: 5 })
}
