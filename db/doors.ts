import { channel } from 'node:diagnostics_channel'
import { and, eq, getTableColumns, isNull } from 'drizzle-orm'
import type { Tx } from './client'
import type { TokenPurpose } from './enums'
import { tokens } from './schema/tokens'
import { users } from './schema/users'
import type { Running } from './statements'
import { hashToken } from './token-hash'
import { transact } from './transaction'
import { withoutValues } from './without-values'

export type { Tx } from './client'

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

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
  const started = performance.now()
  const running: Running = { statements: -1 }
  try {
    return await transact(userId || job, running, settingsOf(role, userId, job), fn)
  } catch (error) {
    throw withoutValues(error)
  } finally {
    finished.publish({ door: job || role, ms: performance.now() - started, statements: running.statements })
  }
}

/** Written out, not bound: a statement with parameters asks the server twice, and every transaction begins with this. */
function settingsOf(role: string, userId: string, job: string): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
  const set = (name: string, to: string) => `set_config('${name}', ${quoted(to)}, true)`
  return [set('role', role), set('app.user_id', userId), set('app.job', job)].join(', ')
}
