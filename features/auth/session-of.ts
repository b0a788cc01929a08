import 'server-only'
import { and, eq, gt } from 'drizzle-orm'
import { askAsSystem, asSystem } from '@/db/doors'
import { sessions } from '@/db/schema/sessions'
import { settings } from '@/db/schema/settings'
import { users } from '@/db/schema/users'
import { hashToken } from '@/db/token-hash'
import { DatabaseShut } from '@/db/unavailable'
import { type At, wordedOnce } from '@/db/worded-once'
import { isWorthNoting, noteSeen } from '@/features/account/last-seen'
import { longestSessionSeconds, sessionSeconds } from './session-cookie'

export interface User {
  id: string
  email: string
  name: string | null
  isDemo: boolean
  sessionId: string
}

/** `closesAt` is set once the person asked for deletion: then nothing is open to them but to stay. */
export interface SessionUser extends User {
  closesAt: Date | null
}

const findSession = wordedOnce((tx, value: At<{ sessionToken: string; now: string; since: string }>) =>
  tx
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      isDemo: users.isDemo,
      sessionId: sessions.id,
      closesAt: users.deleteAfter,
      expires: sessions.expires,
      lastSeenAt: settings.lastSeenAt,
      quietSince: settings.quietSince,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(settings, eq(settings.userId, users.id))
    .where(
      and(
        eq(sessions.sessionToken, value('sessionToken')),
        gt(sessions.expires, value('now')),
        gt(sessions.createdAt, value('since')),
      ),
    ),
)

const renewAfterMs = 24 * 60 * 60 * 1000

/**
 * Whoever holds this session's token, also while their account is closing; renews it once a day, and notes as often that
 * they were here.
 */
export async function sessionOf(token: string, now: Date): Promise<SessionUser | null> {
  const sessionToken = hashToken(token)
  const since = new Date(now.getTime() - longestSessionSeconds * 1000).toISOString()
  const [row] = await askAsSystem('session', db =>
    findSession(db, { sessionToken, now: now.toISOString(), since }),
  )
  if (!row) return null
  const { expires, lastSeenAt, quietSince, ...user } = row
  if (lastSeenAt && isWorthNoting({ lastSeenAt, quietSince }, now))
    await asSystem('session', tx => noteSeen(tx, user.id, now)).catch(unlessShut)
  const fullLife = now.getTime() + sessionSeconds * 1000
  if (expires.getTime() < fullLife - renewAfterMs)
    await asSystem('session', tx =>
      tx
        .update(sessions)
        .set({ expires: new Date(fullLife) })
        .where(and(eq(sessions.sessionToken, sessionToken), eq(sessions.expires, expires))),
    ).catch(unlessShut)
  return user
}

/** Whoever only looks is let in while nothing can be kept; tomorrow will do. */
function unlessShut(error: unknown): void {
  if (!(error instanceof DatabaseShut)) throw error
}
