import { type SQL, sql } from 'drizzle-orm'
import { askWhetherThere, cancel, type ServerTransaction, serverTransaction, terminate } from './aside'
import { breakerIsOpen, closeBreaker, openBreaker } from './breaker'
import { openPool, type Pool, replacePool, type SingleStatement, type Tx } from './client'
import type { Turn } from './slots'
import { inTransaction, type Running } from './statements'
import {
  DatabaseAway,
  DatabaseShut,
  DatabaseSlow,
  DatabaseUnavailable,
  isConnectionLost,
  isReadOnly,
  whyUnavailable,
} from './unavailable'
import { withoutValues } from './without-values'

/** Leaves a second for the rest of an answer that must come within six. */
const deadlineMs = 5000
/** A commit that is under way gets this much more, since nobody can say any more that nothing was kept. */
const commitMs = 500
/** How long the database may be silent, once asked, and not be called away. */
const silenceMs = 1000
/** How old connections must be before they are given up for ones that may lead to another server. */
const settledMs = 2000

interface Attempt<T> {
  pool: Pool
  work: Promise<T>
  server?: ServerTransaction
  committing?: boolean
}

/**
 * Runs a transaction on behalf of `who`, within the deadline. What takes longer is cancelled, alone: `DatabaseSlow`.
 * Only a database that cannot be reached, breaks off, or does not even answer a question of its own kind meanwhile
 * is `DatabaseAway`, and opens the breaker for all; one that keeps nothing is `DatabaseShut`. `settings` is a list of select expressions for the first statement,
 * behind which `fn`'s own first one is sent without waiting: should the settings fail, the server refuses all that
 * follows.
 */
export function transact<T>(
  who: string,
  running: Running,
  settings: SQL,
  fn: (tx: Tx) => Promise<T>,
): Promise<T> {
  return guarded(who, running, pool => begin(pool, running, firstStatement(pool, settings), fn))
}

/** One statement that is a transaction of its own, within the same deadline. The server ends it by itself. */
export function ask<T>(who: string, running: Running, fn: (db: SingleStatement) => Promise<T>): Promise<T> {
  return guarded(who, running, pool => {
    const work = inTransaction(running, async () => {
      const result = await fn(pool.single)
      pool.answeredAt = performance.now()
      return result
    })
    return { pool, work }
  })
}

async function guarded<T>(who: string, running: Running, start: (pool: Pool) => Attempt<T>): Promise<T> {
  const until = performance.now() + deadlineMs
  try {
    const { pool, place } = await takeTurn(who, until)
    const attempt = start(pool)
    attempt.work.then(place.leave, place.leave)
    const result = await inTime(attempt, running, until)
    closeBreaker()
    return result
  } catch (error) {
    const why = whyUnavailable(error)
    if (!why || error instanceof DatabaseUnavailable) throw error
    const cause = withoutValues(error)
    if (why === 'slow') throw new DatabaseSlow('A statement took too long', { cause })
    if (why === 'shut') {
      if (isReadOnly(error)) lookElsewhere()
      throw new DatabaseShut('The database keeps nothing', { cause })
    }
    openBreaker()
    throw new DatabaseAway('The database is away', { cause })
  }
}

/** After a failover the same address leads to another server, and open connections still to the one that was. */
function lookElsewhere(): void {
  const pool = openPool()
  if (performance.now() - pool.openedAt > settledMs) replacePool(pool, deadlineMs / 1000)
}

async function takeTurn(who: string, until: number): Promise<{ pool: Pool; place: Turn }> {
  for (;;) {
    if (breakerIsOpen()) throw new DatabaseAway('The database was away a moment ago')
    const pool = openPool()
    const place = pool.slots.enter(who)
    const answer = await before(until, place.ready)
    if (answer?.value) return { pool, place }
    place.leave()
    if (!answer) throw new DatabaseSlow('No connection was free in time')
  }
}

/** Written out where the server keeps no statements: with values it would have to be asked twice. */
function firstStatement(pool: Pool, settings: SQL): SQL {
  const first = sql`select ${settings}, ${sql.raw(serverTransaction)}`
  return pool.prepares ? first : first.inlineParams()
}

function begin<T>(pool: Pool, running: Running, first: SQL, fn: (tx: Tx) => Promise<T>): Attempt<T> {
  const attempt = { pool } as Attempt<T>
  attempt.work = new Promise<T>((resolve, reject) => {
    let gone = false
    let close = () => {}
    const closed = new Promise<void>(done => {
      close = done
    })
    const lose = (error: unknown) => {
      gone = true
      close()
      running.over ??= error as Error
      reject(error)
    }
    const run = async (tx: Tx) => {
      const settled = tx.execute<{ pid: number; began: string }>(first).then(([server]) => {
        pool.answeredAt = performance.now()
        attempt.server = server
      })
      settled.catch(() => {}) // told below, once `fn` has ended
      try {
        // What went wrong with the settings is why whatever followed was refused.
        const result = await fn(tx).catch(error => settled.then(() => Promise.reject(error)))
        await settled
        if (running.over) throw running.over
        attempt.committing = true
        return result
      } catch (error) {
        // The driver would send its rollback all the same, into nothing (a crash), or into the transaction of
        // whoever has got the connection since. So the driver is never told.
        if (isConnectionLost(error)) {
          reject(error)
          await before(performance.now() + 1000, closed)
        }
        if (gone) return await new Promise<never>(() => {})
        throw error
      } finally {
        running.over ??= new Error('A statement after the end of its transaction')
      }
    }
    inTransaction(running, () => pool.db.transaction(run)).then(result => {
      pool.answeredAt = performance.now()
      resolve(result)
    }, lose)
  })
  return attempt
}

async function inTime<T>(attempt: Attempt<T>, running: Running, until: number): Promise<T> {
  const { pool, work } = attempt
  const settled = work.then(
    () => {},
    () => {},
  )
  if (await before(until - deadlineMs / 2, settled)) return work
  const askedAt = performance.now()
  askWhetherThere(pool)
  if (await before(until, settled)) return work
  if (attempt.committing && (await before(until + commitMs, settled))) return work
  if (pool.answeredAt < askedAt && performance.now() - askedAt >= silenceMs) {
    openBreaker()
    replacePool(pool, 0)
    throw new DatabaseAway('The database did not answer in time')
  }
  running.over = new DatabaseSlow('The transaction took too long')
  void putAnEnd(attempt, settled)
  throw running.over
}

/** Cancelled; or its connection ended, when it does nothing that could be cancelled; else all are renewed. */
async function putAnEnd({ pool, server, work }: Attempt<unknown>, settled: Promise<void>): Promise<void> {
  if (server)
    for (const end of [cancel, terminate]) {
      await end(pool, server).catch(() => {})
      if (await before(performance.now() + 1000, settled)) return
    }
  // A single statement is known to nobody by name: the server's own limit ends it just then, or it never came there.
  else if ((await before(performance.now() + 1000, isAnswered(work)))?.value) return
  replacePool(pool, deadlineMs / 1000)
}

const isAnswered = (work: Promise<unknown>) =>
  work.then(
    () => true,
    error => whyUnavailable(error) !== 'away',
  )

/** What the promise becomes, or null when the time has passed before. */
async function before<T>(at: number, promise: Promise<T>): Promise<{ value: T } | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>(resolve => {
    // Answers that are here already are read first: it may be us who were busy.
    timer = setTimeout(() => setImmediate(resolve, null), Math.max(0, at - performance.now()))
  })
  try {
    return await Promise.race([promise.then(value => ({ value })), late])
  } finally {
    clearTimeout(timer)
  }
}
