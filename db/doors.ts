import { channel } from 'node:diagnostics_channel'
import { and, type DrizzleQueryError, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { PostgresError } from 'postgres'
import { breakerIsOpen, closeBreaker, DatabaseAway, openBreaker } from './breaker'
import { abandonPool, database, type Tx } from './client'
import type { TokenPurpose } from './enums'
import { tokens } from './schema/tokens'
import { users } from './schema/users'
import { countStatements } from './statements'
import { hashToken } from './token-hash'

export type { Tx } from './client'

/** Leaves a second for the rest of an answer that must come within six. */
const deadlineMs = 5000
const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  '53300',
  '57P01',
  '57P03',
])

/** Published after every transaction as `{ door, ms, statements }` (the door's own one not counted); lib/log listens. */
const finished = channel('afterword:transaction')

/** A transaction as the given user, under row level security. */
export function asUser<T>(userId: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  if (!uuidShape.test(userId)) throw new Error('asUser needs a user id')
  return enter('afterword_user', userId, fn)
}

/** A transaction as the system role, for cron, webhooks and the auth adapter; `job` names who asks. */
export function asSystem<T>(job: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  return enter('afterword_system', '', fn, job)
}

export type TokenRow = typeof tokens.$inferSelect

/**
 * One indexed look-up of the token's hash, then a transaction as its owner.
 * Null when the token is unknown, expired or revoked, or its owner is leaving: callers give one answer for all.
 */
export async function byToken<T>(
  purpose: TokenPurpose,
  token: string,
  now: Date,
  fn: (tx: Tx, row: TokenRow) => Promise<T>,
): Promise<T | null> {
  if (token.length < 20 || token.length > 200) return null
  const [row] = await asSystem(`token:${purpose}`, tx =>
    tx
      .select({ ...getTableColumns(tokens) })
      .from(tokens)
      .innerJoin(users, and(eq(users.id, tokens.userId), isNull(users.deleteAfter)))
      .where(and(eq(tokens.hash, hashToken(token)), eq(tokens.purpose, purpose))),
  )
  if (!row || row.revokedAt || (row.expiresAt && row.expiresAt <= now)) return null
  return asUser(row.userId, tx => fn(tx, row))
}

async function enter<T>(role: string, userId: string, fn: (tx: Tx) => Promise<T>, job = ''): Promise<T> {
  if (breakerIsOpen()) throw new DatabaseAway('The database was away a moment ago')
  const started = performance.now()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abandonPool()
      reject(new DatabaseAway('The database did not answer in time'))
    }, deadlineMs)
  })
  const counter = { count: -1 }
  const work = countStatements(counter, () =>
    database().transaction(async tx => {
      await tx.execute(settingsOf(role, userId, job))
      return fn(tx)
    }),
  )
  try {
    const result = await Promise.race([work, late])
    closeBreaker()
    return result
  } catch (error) {
    work.catch(() => {}) // it may still fail after the deadline won
    if (!isUnreachable(error)) throw isFailedQuery(error) ? withoutValues(error) : error
    openBreaker()
    throw error instanceof DatabaseAway ? error : new DatabaseAway('The database is away', { cause: error })
  } finally {
    clearTimeout(timer)
    finished.publish({ door: job || role, ms: performance.now() - started, statements: counter.count })
  }
}

/** Written out, not bound: a statement with parameters asks the server twice, and every transaction begins with this. */
function settingsOf(role: string, userId: string, job: string) {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
  const set = (name: string, to: string) => `set_config('${name}', ${quoted(to)}, true)`
  return sql.raw(`select ${set('role', role)}, ${set('app.user_id', userId)}, ${set('app.job', job)}`)
}

// By its shape: a bundle may hold drizzle's class twice.
const isFailedQuery = (error: unknown): error is DrizzleQueryError =>
  error instanceof Error && 'query' in error && 'params' in error

/** A failed statement's message holds what people typed, and whoever logs it would log that: only its kind goes on. */
function withoutValues({ cause, stack }: DrizzleQueryError): Error {
  const { code, table_name, column_name, constraint_name } = (cause ?? {}) as Partial<PostgresError>
  const error = new Error(`The database refused a statement (${constraint_name ?? table_name ?? code})`, {
    cause: { code, table_name, column_name, constraint_name },
  })
  error.stack = [
    `Error: ${error.message}`,
    ...(stack ?? '').split('\n').filter(at => /^ +at /.test(at)),
  ].join('\n')
  return error
}

function isUnreachable(error: unknown): boolean {
  if (error instanceof DatabaseAway) return true
  const causes = [error, (error as { cause?: unknown } | null)?.cause]
  return causes.some(e => unreachable.has(String((e as { code?: unknown } | null)?.code)))
}
