import { and, count, eq, gt, isNull, max } from 'drizzle-orm'
import { asSystem, asUser } from '@/db/doors'
import { deliveries } from '@/db/schema/deliveries'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { sessions } from '@/db/schema/sessions'
import { settings } from '@/db/schema/settings'
import { shareLinks } from '@/db/schema/share-links'
import { suppressorWords } from '@/features/deliveries/suppressor-words'
import type { Account } from './account'

const at = (when: Date | null | undefined) => when?.toISOString().replace(/:\d\d\.\d+Z$/, 'Z') ?? 'never'

/** What there is of an account, in numbers: nothing that the person wrote. */
export async function tellAccount(account: Account, now: Date): Promise<string[]> {
  const { id } = account
  const [signedIn] = await asSystem('admin', tx =>
    tx
      .select({ on: count() })
      .from(sessions)
      .where(and(eq(sessions.userId, id), gt(sessions.expires, now))),
  )
  const own = await asUser(id, async tx => ({
    settings: (await tx.select().from(settings))[0],
    processes: (await tx.select({ many: count() }).from(pipelines).where(isNull(pipelines.deletedAt)))[0],
    interviews: (await tx.select({ many: count() }).from(interviews).where(isNull(interviews.deletedAt)))[0],
    links: (
      await tx
        .select({ many: count() })
        .from(shareLinks)
        .where(and(isNull(shareLinks.revokedAt), gt(shareLinks.expiresAt, now)))
    )[0],
    lastMail: (await tx.select({ at: max(deliveries.sentAt) }).from(deliveries))[0],
  }))
  const { suppressedAt, suppressedBy, pausedUntil, zone } = own.settings ?? {}
  return [
    `Account   ${id}${account.isDemo ? '  (the demo)' : ''}`,
    `Made      ${at(account.createdAt)}, zone ${zone}`,
    ...(account.deleteAfter ? [`Closing   what is in it goes on ${at(account.deleteAfter)}`] : []),
    `Signed in ${signedIn?.on} browsers`,
    `Keeps     ${own.processes?.many} processes, ${own.interviews?.many} interviews, ${own.links?.many} open links`,
    `Last mail ${at(own.lastMail?.at)}`,
    ...(suppressedAt
      ? [
          `No mail   since ${at(suppressedAt)}: ${suppressedBy ? suppressorWords[suppressedBy] : 'no reason is kept'}`,
        ]
      : []),
    ...(pausedUntil && pausedUntil > now ? [`Paused    until ${at(pausedUntil)}, by the person`] : []),
  ]
}
