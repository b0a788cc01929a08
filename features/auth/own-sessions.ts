import 'server-only'
import { and, desc, eq, gt, ne } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { accounts } from '@/db/schema/accounts'
import { pushSubscriptions } from '@/db/schema/push-subscriptions'
import { sessions } from '@/db/schema/sessions'
import { hashToken } from '@/db/token-hash'
import { sessionSeconds } from './session-cookie'

/** Where a person is signed in. `usedAt` is right to the day: that is how often a session is renewed. */
export async function listSessions(tx: Tx, userId: string, now: Date) {
  const rows = await tx
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      expires: sessions.expires,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expires, now)))
    .orderBy(desc(sessions.expires))
  return rows.map(({ expires, ...row }) => ({
    ...row,
    usedAt: new Date(Math.max(expires.getTime() - sessionSeconds * 1000, row.createdAt.getTime())),
  }))
}

export async function endSession(tx: Tx, userId: string, id: string): Promise<boolean> {
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), eq(sessions.id, id)))
    .returning({ id: sessions.id })
  return ended.length === 1
}

/** Signs out everywhere; with `but`, everywhere else. */
export async function endSessions(tx: Tx, userId: string, but?: string): Promise<number> {
  const others = but ? ne(sessions.id, but) : undefined
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), others))
    .returning({ id: sessions.id })
  return ended.length
}

/** The services through which a person signs in: 'google', 'github', 'linkedin'. */
export async function listConnections(tx: Tx, userId: string): Promise<string[]> {
  const rows = await tx
    .select({ provider: accounts.provider })
    .from(accounts)
    .where(eq(accounts.userId, userId))
  return rows.map(row => row.provider)
}

/**
 * Each sign-in has a session of its own; what the browser held before ends with it, whosever it was. The same person
 * goes on being told at that browser.
 */
export async function beginSession(
  tx: Tx,
  { sessionToken, userId, expires }: { sessionToken: string; userId: string; expires: Date },
  device: string | null,
  held: string | undefined,
): Promise<void> {
  const [left] = held
    ? await tx
        .delete(sessions)
        .where(eq(sessions.sessionToken, hashToken(held)))
        .returning({ id: sessions.id, userId: sessions.userId })
    : []
  const [begun] = await tx
    .insert(sessions)
    .values({ sessionToken: hashToken(sessionToken), userId, expires, device })
    .returning({ id: sessions.id })
  if (!begun || left?.userId !== userId) return
  await tx
    .update(pushSubscriptions)
    .set({ sessionId: begun.id })
    .where(and(eq(pushSubscriptions.userId, userId), eq(pushSubscriptions.sessionId, left.id)))
}
