import 'server-only'
import { and, eq, gt, or } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { addressChanges } from '@/db/schema/address-changes'
import { users } from '@/db/schema/users'
import { verificationTokens } from '@/db/schema/verification-tokens'
import { hashToken } from '@/db/token-hash'
import { recordAudit } from '@/features/account/audit'
import { randomToken } from '@/lib/tokens'
import { endSessions } from './own-sessions'

const lifeMs = 24 * 60 * 60 * 1000

/** A wish to move to another address, in place of an earlier one. The tokens travel in mails; hashes are kept. */
export async function wishAddressChange(tx: Tx, userId: string, newEmail: string, now: Date) {
  const tokens = { old: randomToken(), new: randomToken() }
  const wish = {
    newEmail,
    oldHash: hashToken(tokens.old),
    newHash: hashToken(tokens.new),
    oldConfirmedAt: null,
    newConfirmedAt: null,
    expiresAt: new Date(now.getTime() + lifeMs),
    createdAt: now,
  }
  await tx
    .insert(addressChanges)
    .values({ userId, ...wish })
    .onConflictDoUpdate({ target: addressChanges.userId, set: wish })
  return tokens
}

export async function getAddressChange(tx: Tx, userId: string, now: Date) {
  const [wish] = await tx
    .select({ newEmail: addressChanges.newEmail, expiresAt: addressChanges.expiresAt })
    .from(addressChanges)
    .where(and(eq(addressChanges.userId, userId), gt(addressChanges.expiresAt, now)))
  return wish ?? null
}

export async function dropAddressChange(tx: Tx, userId: string): Promise<void> {
  await tx.delete(addressChanges).where(eq(addressChanges.userId, userId))
}

/**
 * One side says yes. With both the account moves and is signed out everywhere, since whoever held the old address
 * may hold a session. `refused` for a token that is unknown or old, or an address that has an account meanwhile.
 */
export async function confirmAddressChange(
  tx: Tx,
  token: string,
  now: Date,
): Promise<'refused' | 'waits' | 'moved'> {
  const hash = hashToken(token)
  const [wish] = await tx
    .select()
    .from(addressChanges)
    .where(
      and(
        or(eq(addressChanges.oldHash, hash), eq(addressChanges.newHash, hash)),
        gt(addressChanges.expiresAt, now),
      ),
    )
    .for('update')
  if (!wish) return 'refused'
  const side = wish.oldHash === hash ? 'oldConfirmedAt' : 'newConfirmedAt'
  const other = side === 'oldConfirmedAt' ? wish.newConfirmedAt : wish.oldConfirmedAt
  if (!other) {
    await tx
      .update(addressChanges)
      .set({ [side]: now })
      .where(eq(addressChanges.userId, wish.userId))
    return 'waits'
  }
  await dropAddressChange(tx, wish.userId)
  const [taken] = await tx.select({ id: users.id }).from(users).where(eq(users.email, wish.newEmail))
  if (taken) return 'refused'
  const [before] = await tx.select({ email: users.email }).from(users).where(eq(users.id, wish.userId))
  await tx.update(users).set({ email: wish.newEmail, emailVerified: now }).where(eq(users.id, wish.userId))
  await tx.delete(verificationTokens).where(eq(verificationTokens.identifier, before?.email ?? ''))
  await endSessions(tx, wish.userId)
  await recordAudit(tx, { userId: wish.userId, action: 'account.address-moved', by: 'token', now })
  return 'moved'
}
