import { drizzle } from 'drizzle-orm/postgres-js'
import postgres, { type Sql, type TransactionSql } from 'postgres'
import { KeptStatements } from './kept-statements'
import { withValues } from './literals'
import { Slots } from './slots'
import { saidBefore, statementLogger } from './statements'

const poolSize = Number(process.env.DATABASE_POOL || 10)
/** Off for a transaction pooler that cannot carry prepared statements (PgBouncer before 1.21). */
const mayPrepare = () => process.env.DATABASE_PREPARE?.trim() !== 'off'

function connect() {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set')
  const client = postgres(url, {
    max: poolSize,
    prepare: mayPrepare(),
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    connection: {
      application_name: 'afterword',
      statement_timeout: 5000,
      idle_in_transaction_session_timeout: 15_000,
    },
  })
  const drizzled = (over: Sql) => drizzle(over, { casing: 'snake_case', logger: statementLogger })
  return {
    url,
    client,
    /** Whether the server keeps statements for us. */
    prepares: mayPrepare(),
    db: drizzled(keeping(client)),
    /** Each statement is a transaction of its own. */
    single: drizzled(single(client)),
    slots: new Slots(poolSize),
    openedAt: performance.now(),
    /** When the database last answered anything, by `performance.now()`. */
    answeredAt: 0,
    /** While it is being asked whether it is there. */
    asking: undefined as Promise<void> | undefined,
  }
}

const kept = new KeptStatements()

/** Drizzle asks the driver to keep nothing, whatever the driver may do: this lets it keep what comes again. */
function keeping(client: Sql): Sql {
  const within = (sql: TransactionSql) => ({
    savepoint: (fn: (inner: unknown) => unknown) => sql.savepoint(inner => fn(within(inner))),
    unsafe: (text: string, values: never[] = []) =>
      kept.keeps(text, values.length)
        ? sql.unsafe(text, values, { prepare: true, simple: false } as never)
        : sql.unsafe(text, values),
  })
  const begin = (fn: (sql: unknown) => unknown) => client.begin(sql => fn(within(sql)))
  return { options: client.options, begin } as never
}

/**
 * A statement and the settings before it as one text, which the server takes as one transaction and answers at once.
 */
function single(client: Sql): Sql {
  const unsafe = (text: string, values: unknown[] = []) => {
    const both = client.unsafe(`${saidBefore()}; ${withValues(text, values)}`)
    const valuesOf = both.values.bind(both)
    const ofTheSecond = async () => (await valuesOf()).at(-1)
    return Object.assign(both, { values: ofTheSecond })
  }
  return { options: client.options, unsafe } as never
}

export type Pool = ReturnType<typeof connect>
export type SingleStatement = Pick<Pool['single'], 'select' | 'insert' | 'update' | 'delete'>
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
