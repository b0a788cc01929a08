import { channel } from 'node:diagnostics_channel'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { SingleStatement, Tx } from './client'
import type { TokenPurpose } from './enums'
import { literal } from './literals'
import { tokens } from './schema/tokens'
import { users } from './schema/users'
import type { Running } from './statements'
import { hashToken } from './token-hash'
import { ask, transact } from './transaction'
import { withoutValues } from './without-values'
import { type At, wordedOnce } from './worded-once'

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

/**
 * One statement as the system role, asked and answered in one breath, for what every request needs. Its values stand
 * in its text and might be in a server's log: hashes and numbers, never what people typed.
 */
export function askAsSystem<T>(job: string, fn: (db: SingleStatement) => Promise<T>): Promise<T> {
  return counted(job, { statements: 0, before: beforeSingle(job) }, running => ask(job, running, fn))
}

const beforeSingle = (job: string) =>
  `select set_config('role', 'afterword_system', true), set_config('app.job', ${literal(job)}, true)`

export type TokenRow = typeof tokens.$inferSelect

/** Whose token it is. */
export type TokenOwner = Pick<typeof users.$inferSelect, 'name' | 'email'>

const findToken = wordedOnce((tx, value: At<{ hash: string; purpose: TokenPurpose }>) =>
  tx
    .select({ row: tokens, owner: { name: users.name, email: users.email } })
    .from(tokens)
    .innerJoin(users, and(eq(users.id, tokens.userId), isNull(users.deleteAfter)))
    .where(and(eq(tokens.hash, value('hash')), eq(tokens.purpose, value('purpose')))),
)

/**
 * One indexed look-up of the token's hash, then a transaction as its owner.
 * Null when the token is unknown, expired or revoked, or its owner is leaving: callers give one answer for all.
 */
export async function byToken<T>(
  purpose: TokenPurpose,
  token: string,
  now: Date,
  fn: (tx: Tx, row: TokenRow, owner: TokenOwner) => Promise<T>,
): Promise<T | null> {
  if (token.length < 20 || token.length > 200) return null
  const [found] = await askAsSystem(`token:${purpose}`, db =>
    findToken(db, { hash: hashToken(token), purpose }),
  )
  if (!found) return null
  const { row, owner } = found
  if (row.revokedAt || (row.expiresAt && row.expiresAt <= now)) return null
  return asUser(row.userId, tx => fn(tx, row, owner))
}

function enter<T>(role: string, userId: string, fn: (tx: Tx) => Promise<T>, job = ''): Promise<T> {
  return counted(job || role, { statements: -1 }, running =>
    transact(userId || job, running, settingsOf(role, userId, job), fn),
  )
}

async function counted<T>(door: string, running: Running, run: (running: Running) => Promise<T>): Promise<T> {
  const started = performance.now()
  try {
    return await run(running)
  } catch (error) {
    throw withoutValues(error)
  } finally {
    finished.publish({ door, ms: performance.now() - started, statements: running.statements })
  }
}

const settingsOf = (role: string, userId: string, job: string) =>
  sql`set_config('role', ${role}, true), set_config('app.user_id', ${userId}, true), set_config('app.job', ${job}, true)`
