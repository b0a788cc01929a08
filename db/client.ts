import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { Slots } from './slots'
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
  return {
    url,
    client,
    db: drizzle(client, { casing: 'snake_case', logger: statementLogger }),
    slots: new Slots(poolSize),
    /** When the database last answered anything, by `performance.now()`. */
    answeredAt: 0,
    /** While it is being asked whether it is there. */
    asking: undefined as Promise<void> | undefined,
  }
}

export type Pool = ReturnType<typeof connect>
export type Tx = Parameters<Parameters<Pool['db']['transaction']>[0]>[0]

// On globalThis: development reloads modules, and the proxy's bundle must see the same pool and breaker.
const held = globalThis as { afterwordDatabase?: Pool }

/** Only transactions use it (`transaction.ts`): there is no query without a door. */
export function openPool(): Pool {
  held.afterwordDatabase ??= connect()
  return held.afterwordDatabase
}

/**
 * Puts the pool away: the next transaction connects afresh, and whoever waits for a turn goes there. What is under
 * way may end within `seconds`; none when the database is away.
 */
export function replacePool(stale: Pool, seconds: number): void {
  if (held.afterwordDatabase === stale) held.afterwordDatabase = undefined
  stale.slots.close()
  stale.client.end({ timeout: seconds }).catch(() => {})
}

export async function closeDatabase(): Promise<void> {
  const open = held.afterwordDatabase
  held.afterwordDatabase = undefined
  await open?.client.end({ timeout: 5 })
}
