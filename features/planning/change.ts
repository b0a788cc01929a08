import 'server-only'
import { sql } from 'drizzle-orm'
import { asUser, byToken, type TokenRow, type Tx } from '@/db/doors'
import type { TokenPurpose } from '@/db/enums'
import { reconcile } from './reconcile'

/**
 * The wrapper of every change to a person's own rows: one transaction, in which everything the change touched is planned
 * once, at its end. Changes of one person take turns, so that no two plan the same thing at once.
 */
export function change<T>(
  userId: string,
  now: Date,
  run: (tx: Tx) => Promise<T>,
  background = 0,
): Promise<T> {
  return asUser(userId, tx => planned(tx, userId, now, run, background))
}

/** The same by a token from a mail; null where it opens nothing. */
export function changeByToken<T>(
  purpose: TokenPurpose,
  token: string,
  now: Date,
  run: (tx: Tx, row: TokenRow) => Promise<T>,
): Promise<T | null> {
  return byToken(purpose, token, now, (tx, row) => planned(tx, row.userId, now, () => run(tx, row)))
}

/** A change inside a transaction that is the user's own already. */
export async function planned<T>(
  tx: Tx,
  userId: string,
  now: Date,
  run: (tx: Tx) => Promise<T>,
  background = 0,
): Promise<T> {
  await tx.execute(sql`select pg_advisory_xact_lock(${lockOf(userId)})`)
  const result = await run(tx)
  await reconcile(tx, userId, now, background)
  return result
}

/** For the engine, which holds rows already and must not wait: false when somebody is planning for them just now. */
export async function planIfFree(tx: Tx, userId: string, now: Date): Promise<boolean> {
  const [free] = await tx.execute<{ mine: boolean }>(
    sql`select pg_try_advisory_xact_lock(${lockOf(userId)}) as mine`,
  )
  if (!free?.mine) return false
  await reconcile(tx, userId, now)
  return true
}

const lockOf = (userId: string) => sql`hashtextextended(${`plan:${userId}`}, 0)`
