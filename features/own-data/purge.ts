import 'server-only'
import { and, inArray, isNotNull, lt, lte, or, sql } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import { asSystem, type Tx } from '@/db/doors'
import { addressChanges } from '@/db/schema/address-changes'
import { contacts } from '@/db/schema/contacts'
import { deliveries } from '@/db/schema/deliveries'
import { deliveryRuns } from '@/db/schema/delivery-runs'
import { drafts } from '@/db/schema/drafts'
import { feedback } from '@/db/schema/feedback'
import { interviews } from '@/db/schema/interviews'
import { mailEvents } from '@/db/schema/mail-events'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { rateLimits } from '@/db/schema/rate-limits'
import { sessions } from '@/db/schema/sessions'
import { shareLinks } from '@/db/schema/share-links'
import { tokens } from '@/db/schema/tokens'
import { users } from '@/db/schema/users'
import { verificationTokens } from '@/db/schema/verification-tokens'
import { consume } from '@/features/rate-limits/consume'

const dayMs = 24 * 60 * 60 * 1000
export const keptDays = 30

/** What waits for a change of mind, children before what they hang on. */
export const recoverable = [drafts, questions, feedback, offers, interviews, pipelines, contacts] as const

/** Columns that point at a row of `recoverable` and let go of it; all others go with it (ON DELETE CASCADE). */
const letGo: [PgTable, AnyPgColumn, typeof contacts | typeof interviews][] = [
  [feedback, feedback.interviewId, interviews],
  [pipelines, pipelines.recruiterId, contacts],
  [offers, offers.madeById, contacts],
  [drafts, drafts.contactId, contacts],
  [feedback, feedback.saidById, contacts],
  [feedback, feedback.relayedById, contacts],
  [nextSteps, nextSteps.contactId, contacts],
  [nextSteps, nextSteps.saidById, contacts],
  [shareLinks, shareLinks.recruiterId, contacts],
]

/** Once an hour, whichever instance comes first; false when it was done already. For the cron. */
export async function purgeHourly(now: Date): Promise<boolean> {
  if (!(await consume({ name: 'purge', points: 1, seconds: 3600 }, 'all', now))) return false
  await purge(now)
  return true
}

/** Takes away for good whatever has had its time. Safe to repeat and safe in parallel. */
export async function purge(now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs)
  await asSystem('purge:accounts', tx => purgeAccounts(tx, now))
  await asSystem('purge:deleted', async tx => {
    for (const [table, column, parent] of letGo)
      await tx
        .update(table)
        .set({ [keyOf(table, column)]: null })
        .where(
          inArray(
            column,
            tx
              .select({ id: parent.id })
              .from(parent)
              .where(lt(parent.deletedAt, daysAgo(keptDays))),
          ),
        )
    for (const table of recoverable) await tx.delete(table).where(lt(table.deletedAt, daysAgo(keptDays)))
  })
  await asSystem('purge:expired', async tx => {
    await tx.delete(tokens).where(lt(tokens.expiresAt, daysAgo(keptDays)))
    await tx.delete(sessions).where(lte(sessions.expires, now))
    await tx.delete(verificationTokens).where(lte(verificationTokens.expires, now))
    await tx.delete(addressChanges).where(lte(addressChanges.expiresAt, now))
    await tx.delete(rateLimits).where(lt(rateLimits.expire, now.getTime()))
    await tx.delete(mailEvents).where(lt(mailEvents.createdAt, daysAgo(90)))
    await tx.delete(deliveryRuns).where(lt(deliveryRuns.startedAt, daysAgo(90)))
    // What was sent stays in the list; its text does not.
    await tx
      .update(deliveries)
      .set({ request: null })
      .where(
        and(
          isNotNull(deliveries.request),
          inArray(deliveries.state, ['sent', 'skipped', 'dead']),
          lt(deliveries.updatedAt, daysAgo(keptDays)),
        ),
      )
  })
}

/** Everything of a person hangs on their row; what does not is named here. */
async function purgeAccounts(tx: Tx, now: Date): Promise<void> {
  const gone = await tx
    .select({ id: users.id, email: users.email })
    .from(users)
    .where(lte(users.deleteAfter, now))
    .for('update')
  if (gone.length === 0) return
  const ids = gone.map(user => user.id)
  const emails = gone.map(user => user.email)
  const providerIds = tx
    .select({ id: deliveries.providerId })
    .from(deliveries)
    .where(and(inArray(deliveries.userId, ids), isNotNull(deliveries.providerId)))
  await tx
    .delete(mailEvents)
    .where(or(inArray(mailEvents.userId, ids), inArray(mailEvents.providerId, sql`${providerIds}`)))
  await tx.delete(verificationTokens).where(inArray(verificationTokens.identifier, emails))
  await tx.delete(users).where(inArray(users.id, ids))
}

function keyOf(table: PgTable, column: AnyPgColumn): string {
  const found = Object.entries(table).find(([, value]) => value === column)
  if (!found) throw new Error('Not a column of this table')
  return found[0]
}
