import postgres, { type Sql } from 'postgres'
import type { Pool } from './client'

const patienceMs = 2000

/** The transaction as the server knows it: a process may have gone on to another one since. */
export interface ServerTransaction {
  pid: number
  /** The second it began, to the microsecond. */
  began: string
}

/** What a transaction reads in its first statement, to be found again from outside. */
export const serverTransaction = 'pg_backend_pid() as pid, extract(epoch from now())::text as began'

/** Ends what the transaction is doing; nothing when it has ended already, or while it does nothing. */
export const cancel = (pool: Pool, { pid, began }: ServerTransaction) =>
  aside(
    pool,
    sql => sql`
      select pg_cancel_backend(pid) from pg_stat_activity
      where pid = ${pid} and extract(epoch from xact_start)::text = ${began}`,
  )

/** Ends its connection, whatever it does. */
export const terminate = (pool: Pool, { pid, began }: ServerTransaction) =>
  aside(
    pool,
    sql => sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where pid = ${pid} and extract(epoch from xact_start)::text = ${began}`,
  )

/** Notes in `answeredAt` when the database answers, be it with a refusal. Asks once however many want to know. */
export function askWhetherThere(pool: Pool): void {
  const heard = () => {
    pool.answeredAt = performance.now()
  }
  pool.asking ??= aside(pool, sql => sql`select 1`)
    .then(heard, (error: Error) => {
      if (error.name === 'PostgresError') heard()
    })
    .finally(() => {
      pool.asking = undefined
    })
}

/** On a connection of its own: those of the pool may all be taken, or be what is broken. */
async function aside(pool: Pool, ask: (sql: Sql) => PromiseLike<unknown>): Promise<void> {
  const client = postgres(pool.url, {
    max: 1,
    prepare: false,
    fetch_types: false,
    connect_timeout: patienceMs / 1000,
    onnotice: () => {},
    connection: { application_name: 'afterword-aside', statement_timeout: patienceMs },
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database did not answer')), patienceMs)
  })
  try {
    await Promise.race([ask(client), late])
  } finally {
    clearTimeout(timer)
    client.end({ timeout: 0 }).catch(() => {})
  }
}
