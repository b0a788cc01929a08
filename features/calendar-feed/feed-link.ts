import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { tokens } from '@/db/schema/tokens'
import { hashToken } from '@/db/token-hash'
import { deriveToken } from '@/lib/tokens'

const isFeed = eq(tokens.purpose, 'calendar')

/** The address of the feed that is open; null when there is none, or when its key is another one by now. */
export async function getFeedPath(tx: Tx, userId: string): Promise<string | null> {
  const [open] = await tx
    .select({ generation: tokens.generation, hash: tokens.hash })
    .from(tokens)
    .where(and(isFeed, isNull(tokens.revokedAt), eq(tokens.rowId, userId)))
    .orderBy(desc(tokens.generation))
    .limit(1)
  if (!open) return null
  const token = deriveToken('calendar', userId, open.generation)
  return hashToken(token) === open.hash ? `/api/calendar/${token}.ics` : null
}

/**
 * A new address; the one before, if any, opens nothing from now on. The last one's row stays, ended or not: it knows
 * how many there were, so that none ever comes again.
 */
export async function openFeed(tx: Tx, userId: string, now: Date): Promise<void> {
  const before = await tx
    .delete(tokens)
    .where(and(isFeed, eq(tokens.rowId, userId)))
    .returning({ generation: tokens.generation })
  const generation = Math.max(0, ...before.map(row => row.generation)) + 1
  await tx.insert(tokens).values({
    userId,
    purpose: 'calendar',
    rowId: userId,
    generation,
    hash: hashToken(deriveToken('calendar', userId, generation)),
    createdAt: now,
  })
}

export async function closeFeed(tx: Tx, now: Date): Promise<void> {
  await tx
    .update(tokens)
    .set({ revokedAt: now })
    .where(and(isFeed, isNull(tokens.revokedAt)))
}
