import { and, eq, inArray, isNull } from 'drizzle-orm'
import { asSystem } from '@/db/doors'
import { settings } from '@/db/schema/settings'
import { shareLinks } from '@/db/schema/share-links'
import { tokens } from '@/db/schema/tokens'
import { users } from '@/db/schema/users'
import { endSessions } from '@/features/auth/own-sessions'
import { closeAccount } from '@/features/own-data/closing'
import { purgeAccounts } from '@/features/own-data/purge'
import { change } from '@/features/planning/change'
import { revokeShareLink } from '@/features/share-links/mutations'
import { type Account, NotDone } from './account'

/** Nothing but sign-in mail goes to them from now on. */
export async function suppress({ id }: Account, now: Date): Promise<string[]> {
  const stopped = await asSystem('admin', tx =>
    tx
      .update(settings)
      .set({ suppressedAt: now, suppressedBy: 'operator' })
      .where(and(eq(settings.userId, id), isNull(settings.suppressedAt)))
      .returning({ id: settings.userId }),
  )
  return [
    stopped.length > 0 ? 'No mail but sign-in mail goes there now.' : 'All mail there was stopped already.',
  ]
}

/** Mail goes again: after a bounce that was mended, or what an operator stopped. Never what the person stopped. */
export async function release({ id }: Account): Promise<string[]> {
  const again = await asSystem('admin', tx =>
    tx
      .update(settings)
      .set({ suppressedAt: null, suppressedBy: null })
      .where(and(eq(settings.userId, id), inArray(settings.suppressedBy, ['operator', 'bounce', 'provider'])))
      .returning({ id: settings.userId }),
  )
  if (again.length === 0)
    throw new NotDone('Nothing that an operator may lift: it was not stopped, or by the person themselves.')
  return ['Mail goes there again. Take the address off Resend’s suppression list too.']
}

/** Every link that opens without signing in: shared pages, and those in mails but for the one that stops mail. */
export async function endLinks({ id }: Account, now: Date): Promise<string[]> {
  const shared = await change(id, now, async tx => {
    const open = await tx.select({ id: shareLinks.id }).from(shareLinks).where(isNull(shareLinks.revokedAt))
    for (const link of open) await revokeShareLink(tx, link.id, now)
    return open.length
  })
  const mailed = await asSystem('admin', tx =>
    tx
      .update(tokens)
      .set({ revokedAt: now })
      .where(
        and(
          eq(tokens.userId, id),
          inArray(tokens.purpose, ['act', 'capture', 'share']),
          isNull(tokens.revokedAt),
        ),
      )
      .returning({ id: tokens.id }),
  )
  return [`Ended: ${shared} shared pages, ${mailed.length} links that were mailed or shown.`]
}

export async function signOut({ id }: Account): Promise<string[]> {
  return [`Signed out of ${await asSystem('admin', tx => endSessions(tx, id))} browsers.`]
}

const keepLine =
  'Keep the line with "gone" above with the log of the app: a dump that is restored is held against it.'

/** As the person would: closed at once, gone after the days of grace. With `atOnce` it is gone now. */
export async function erase(account: Account, now: Date, atOnce: boolean): Promise<string[]> {
  if (account.isDemo) throw new NotDone('The demo is made anew by npm run db:seed.')
  if (!atOnce) {
    const goes = await asSystem('admin', tx =>
      closeAccount(tx, { userId: account.id, sessionId: '00000000-0000-0000-0000-000000000000', now }),
    )
    return [
      `Closed. What is in it goes on ${goes.toISOString()}; the person can come back until then.`,
      keepLine,
    ]
  }
  await asSystem('admin', async tx => {
    await tx.update(users).set({ deleteAfter: now }).where(eq(users.id, account.id))
    await purgeAccounts(tx, now)
  })
  return ['Gone, with everything in it, this line of the audit log too. Dumps still hold it.', keepLine]
}
