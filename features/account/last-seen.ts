import 'server-only'
import { and, eq, isNotNull, lt, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { settings } from '@/db/schema/settings'
import { touched } from '@/db/schema/touched'

const coarseMs = 20 * 3_600_000

export interface LastSeen {
  lastSeenAt: Date
  quietSince: Date | null
}

/** Written at most once a day, and at once when the mails had gone quiet. */
export const isWorthNoting = ({ lastSeenAt, quietSince }: LastSeen, now: Date): boolean =>
  quietSince !== null || lastSeenAt.getTime() < now.getTime() - coarseMs

/** Somebody is here, by a visit or a tap: what had grown rare, or quiet, begins again. */
export async function noteSeen(tx: Tx, userId: string, now: Date): Promise<void> {
  const old = lt(settings.lastSeenAt, new Date(now.getTime() - coarseMs))
  const [back] = await tx
    .update(settings)
    .set({ lastSeenAt: now, quietSince: null })
    .where(and(eq(settings.userId, userId), or(old, isNotNull(settings.quietSince))))
    .returning({ userId: settings.userId })
  // The week is planned from it, and from nothing else of theirs.
  if (back) await tx.insert(touched).values({ ...back, thing: 'process', thingId: null, later: true })
}

/** They asked for it: from here on only what cannot wait is mailed, until they are back. */
export async function goQuiet(tx: Tx, userId: string, now: Date): Promise<void> {
  await tx.update(settings).set({ quietSince: now }).where(eq(settings.userId, userId))
  await tx.insert(touched).values({ userId, thing: 'process', thingId: null, later: true })
}

/** The last question went a day ago, and nobody has been here since: no answer is one, too. For the scheduler. */
export async function goQuietUnanswered(tx: Tx, now: Date): Promise<void> {
  await tx.execute(sql`
    update settings set quiet_since = r.ended_at from reminders r
    where r.user_id = settings.user_id and r.kind = 'going_quiet' and r.state = 'sent' and settings.quiet_since is null
      and r.ended_at > settings.last_seen_at
      and r.created_at > ${new Date(now.getTime() - 90 * 24 * 3_600_000).toISOString()}
      and r.ended_at < ${new Date(now.getTime() - 24 * 3_600_000).toISOString()}`)
}
