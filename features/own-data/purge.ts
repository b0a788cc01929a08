import 'server-only'
import { and, inArray, isNotNull, lt, lte, or, sql } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import { asSystem, type Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { deliveries } from '@/db/schema/deliveries'
import { drafts } from '@/db/schema/drafts'
import { feedback } from '@/db/schema/feedback'
import { interviews } from '@/db/schema/interviews'
import { mailEvents } from '@/db/schema/mail-events'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { shareLinks } from '@/db/schema/share-links'
import { users } from '@/db/schema/users'
import { verificationTokens } from '@/db/schema/verification-tokens'
import { consume } from '@/features/rate-limits/consume'
import { recordGone } from './gone'
import { daysBefore, hadTheirTime, keptDays } from './kept'

/** What waits for a change of mind, children before what they hang on. */
export const recoverable = [drafts, questions, feedback, offers, interviews, pipelines, contacts] as const

/** Columns that point at a row of `recoverable` and let go of it; all others go with it (ON DELETE CASCADE). */
const letGo: [PgTable, AnyPgColumn, owner: AnyPgColumn, typeof contacts | typeof interviews][] = [
  [feedback, feedback.interviewId, feedback.userId, interviews],
  [pipelines, pipelines.recruiterId, pipelines.userId, contacts],
  [offers, offers.madeById, offers.userId, contacts],
  [drafts, drafts.contactId, drafts.userId, contacts],
  [feedback, feedback.saidById, feedback.userId, contacts],
  [feedback, feedback.relayedById, feedback.userId, contacts],
  [nextSteps, nextSteps.contactId, nextSteps.userId, contacts],
  [nextSteps, nextSteps.saidById, nextSteps.userId, contacts],
  [shareLinks, shareLinks.recruiterId, shareLinks.userId, contacts],
]

/** Once an hour, whichever instance comes first; false when it was done already. For the cron. */
export async function purgeHourly(now: Date): Promise<boolean> {
  if (!(await consume({ name: 'purge', points: 1, seconds: 3600 }, 'all', now))) return false
  await purge(now)
  return true
}

/** Of each kind so many in one transaction: none holds a lock for long, and none takes longer than a door allows. */
const atOnce = 500
/** What is left after it comes in an hour. */
const mostMs = 20_000

/** Takes away for good whatever has had its time, in small batches. Safe to repeat and safe in parallel. */
export async function purge(now: Date): Promise<void> {
  const until = performance.now() + mostMs
  const inBatches = async (name: string, batch: (tx: Tx) => Promise<number>) => {
    let gone = atOnce
    while (gone >= atOnce) {
      gone = await asSystem(`purge:${name}`, batch)
      if (performance.now() > until) return
    }
  }
  await inBatches('accounts', tx => purgeAccounts(tx, now))
  for (const table of recoverable) await inBatches('deleted', tx => purgeDeleted(tx, table, now))
  for (const [name, batch] of Object.entries(hadTheirTime))
    await inBatches(name, tx => batch(tx, now, atOnce))
}

async function purgeDeleted(tx: Tx, table: (typeof recoverable)[number], now: Date): Promise<number> {
  const gone = await tx
    .select({ id: table.id, userId: table.userId })
    .from(table)
    .where(lt(table.deletedAt, daysBefore(now, keptDays)))
    .orderBy(table.deletedAt)
    .limit(atOnce)
  if (gone.length === 0) return 0
  const ids = gone.map(row => row.id)
  const owners = [...new Set(gone.map(row => row.userId))]
  for (const [child, column, owner, parent] of letGo)
    if (parent === table)
      await tx
        .update(child)
        .set({ [keyOf(child, column)]: null })
        .where(and(inArray(owner, owners), inArray(column, ids)))
  await tx.delete(table).where(inArray(table.id, ids))
  return gone.length
}

/** Everything of a person hangs on their row; what does not is named here. Takes whose grace is over. */
export async function purgeAccounts(tx: Tx, now: Date): Promise<number> {
  const gone = await tx
    .select({ id: users.id, email: users.email })
    .from(users)
    .where(lte(users.deleteAfter, now))
    .limit(atOnce)
    .for('update', { skipLocked: true })
  if (gone.length === 0) return 0
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
  for (const email of emails) recordGone('account_erased', email)
  return gone.length
}

function keyOf(table: PgTable, column: AnyPgColumn): string {
  const found = Object.entries(table).find(([, value]) => value === column)
  if (!found) throw new Error('Not a column of this table')
  return found[0]
}
