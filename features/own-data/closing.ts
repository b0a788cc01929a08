import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { settings } from '@/db/schema/settings'
import { users } from '@/db/schema/users'
import { endSessions } from '@/features/auth/own-sessions'
import { recordGone } from './gone'

export const graceDays = 7
const dayMs = 24 * 60 * 60 * 1000

/**
 * The account closes at once: no page, link or mail works any more. What is in it goes after the grace period
 * (purge.ts); until then the person can come back. Answers when.
 */
export async function closeAccount(
  tx: Tx,
  { userId, sessionId, now }: { userId: string; sessionId: string; now: Date },
): Promise<Date> {
  const deleteAfter = new Date(now.getTime() + graceDays * dayMs)
  await setDeleteAfter(tx, userId, deleteAfter)
  // A run that has already listed this person asks their settings once more before each mail.
  await tx
    .update(settings)
    .set({ suppressedAt: now, suppressedBy: 'account_closing' })
    .where(and(eq(settings.userId, userId), isNull(settings.suppressedAt)))
  await endSessions(tx, userId, sessionId)
  return deleteAfter
}

export async function reopenAccount(tx: Tx, userId: string): Promise<void> {
  await setDeleteAfter(tx, userId, null)
  await tx
    .update(settings)
    .set({ suppressedAt: null, suppressedBy: null })
    .where(and(eq(settings.userId, userId), eq(settings.suppressedBy, 'account_closing')))
}

async function setDeleteAfter(tx: Tx, userId: string, deleteAfter: Date | null): Promise<void> {
  const [user] = await tx
    .update(users)
    .set({ deleteAfter })
    .where(eq(users.id, userId))
    .returning({ email: users.email })
  if (user) recordGone(deleteAfter ? 'account_closed' : 'account_reopened', user.email, deleteAfter)
}
