import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { asSystem } from '@/db/doors'
import { erasedHash } from '@/db/erasure-guard'
import { auditLog } from '@/db/schema/audit-log'
import { contacts } from '@/db/schema/contacts'
import { deliveryRuns } from '@/db/schema/delivery-runs'
import { erasureBlocks } from '@/db/schema/erasure-blocks'
import { interviews } from '@/db/schema/interviews'
import { sessions } from '@/db/schema/sessions'
import { settings } from '@/db/schema/settings'
import { shareLinks } from '@/db/schema/share-links'
import { users } from '@/db/schema/users'
import { afterGap } from '@/features/deliveries/runs'
import { forgetPerson } from '@/features/own-data/forget-person'
import type { Gone } from '@/features/own-data/gone'
import { purgeAccounts } from '@/features/own-data/purge'
import { settle } from './read-gone'

interface Options {
  keepSessions?: boolean
  keepLinks?: boolean
}

/**
 * Makes a dump that was restored fit to serve: whoever went since goes again, nothing is mailed a second time, nobody
 * comes in by a session or a link that was ended since. Tells what was done and what is lost. Safe to repeat.
 */
export async function afterRestore(
  gone: readonly Gone[],
  now: Date,
  options: Options = {},
): Promise<string[]> {
  const until = await lastMoment()
  const { accounts, forgotten } = settle(gone)
  const went = await closeAndErase(accounts, now)
  const people = await forgetAgain(forgotten, now)
  await asSystem('restore', tx => afterGap(tx, now))
  const ended = options.keepSessions ? 0 : await endSessions()
  const links = options.keepLinks ? 0 : await endLinks(now)
  const since = until ? until.toISOString() : 'an unknown time'
  return [
    `Lost: whatever was written between ${since} and ${now.toISOString()}.`,
    `Accounts that went since: erased again ${went.erased}, closed again ${went.closed}.`,
    `People who were forgotten since, and are again: ${people}.`,
    'What came due since is mailed only while the mail service still knows its key, so nothing arrives twice.',
    options.keepSessions
      ? 'Sessions were kept: one that was ended since is open again.'
      : `Sessions ended: ${ended}. Everybody signs in again.`,
    options.keepLinks
      ? 'Shared pages were kept: one that was ended since is open again.'
      : `Shared pages ended: ${links}. People send new links.`,
    'Who stopped mail since is mailed again: tell them, or look at what Resend suppresses.',
  ]
}

/** When the dump was made, as far as its rows tell. */
async function lastMoment(): Promise<Date | null> {
  const [audit, run] = await asSystem('restore', async tx => [
    (await tx.select({ at: sql<string | null>`max(${auditLog.at})` }).from(auditLog))[0]?.at,
    (await tx.select({ at: sql<string | null>`max(${deliveryRuns.startedAt})` }).from(deliveryRuns))[0]?.at,
  ])
  const known = [audit, run].filter(at => at !== null && at !== undefined).map(at => new Date(at).getTime())
  return known.length > 0 ? new Date(Math.max(...known)) : null
}

async function closeAndErase(accounts: Map<string, Gone>, now: Date) {
  const all = await asSystem('restore', tx => tx.select({ id: users.id, email: users.email }).from(users))
  const found = all.flatMap(user => {
    const one = accounts.get(erasedHash(user.email))
    return one ? [{ id: user.id, ...one }] : []
  })
  const idsOf = (what: Gone['what']) => found.filter(one => one.what === what).map(({ id }) => id)
  const [erased, reopened] = [idsOf('account_erased'), idsOf('account_reopened')]
  const closed = found.filter(({ what }) => what === 'account_closed')
  await asSystem('restore', async tx => {
    if (reopened.length > 0)
      await tx.update(users).set({ deleteAfter: null }).where(inArray(users.id, reopened))
    for (const { id, until } of closed) {
      await tx
        .update(users)
        .set({ deleteAfter: new Date(until ?? now) })
        .where(eq(users.id, id))
      await tx
        .update(settings)
        .set({ suppressedAt: now, suppressedBy: 'account_closing' })
        .where(and(eq(settings.userId, id), isNull(settings.suppressedAt)))
    }
    if (erased.length > 0) await tx.update(users).set({ deleteAfter: now }).where(inArray(users.id, erased))
    await purgeAccounts(tx, now)
  })
  return { erased: erased.length, closed: closed.length }
}

async function forgetAgain(forgotten: ReadonlySet<string>, now: Date): Promise<number> {
  if (forgotten.size === 0) return 0
  const known = await asSystem('restore', async tx => {
    const rows = [...forgotten].map(addressHash => ({ addressHash, createdAt: now }))
    await tx.insert(erasureBlocks).values(rows).onConflictDoNothing()
    const lower = (column: typeof contacts.email | typeof interviews.calendarOrganiser) =>
      sql<string>`lower(${column})`
    return [
      ...(await tx
        .selectDistinct({ email: lower(contacts.email) })
        .from(contacts)
        .where(isNotNull(contacts.email))),
      ...(await tx
        .selectDistinct({ email: lower(interviews.calendarOrganiser) })
        .from(interviews)
        .where(isNotNull(interviews.calendarOrganiser))),
    ]
  })
  const again = new Set(known.map(({ email }) => email).filter(email => forgotten.has(erasedHash(email))))
  for (const email of again) await forgetPerson(email, now)
  return again.size
}

const endSessions = async () =>
  (await asSystem('restore', tx => tx.delete(sessions).returning({ id: sessions.id }))).length

const endLinks = async (now: Date) =>
  (
    await asSystem('restore', tx =>
      tx
        .update(shareLinks)
        .set({ revokedAt: now })
        .where(isNull(shareLinks.revokedAt))
        .returning({ id: shareLinks.id }),
    )
  ).length
