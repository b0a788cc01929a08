import 'server-only'
import { and, eq, inArray, isNotNull, isNull, lt, lte, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/doors'
import { addressChanges } from '@/db/schema/address-changes'
import { auditLog } from '@/db/schema/audit-log'
import { deliveries } from '@/db/schema/deliveries'
import { deliveryRuns } from '@/db/schema/delivery-runs'
import { drafts } from '@/db/schema/drafts'
import { importRows } from '@/db/schema/import-rows'
import { imports } from '@/db/schema/imports'
import { inboundMails } from '@/db/schema/inbound-mails'
import { mailEvents } from '@/db/schema/mail-events'
import { passkeyChallenges } from '@/db/schema/passkey-challenges'
import { pushSubscriptions } from '@/db/schema/push-subscriptions'
import { rateLimits } from '@/db/schema/rate-limits'
import { reminders } from '@/db/schema/reminders'
import { sessions } from '@/db/schema/sessions'
import { tokens } from '@/db/schema/tokens'
import { verificationTokens } from '@/db/schema/verification-tokens'

const dayMs = 24 * 60 * 60 * 1000
export const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * dayMs)

/** What was deleted can be brought back, and a sent mail's text read again, for so long. */
export const keptDays = 30
/** A year of search and the season after it: what became of each mail, and who changed what. */
const historyDays = 400
/** Nothing is planned again from what ended before: the last call of a search comes after 180 days. */
const endedDays = 200

type Batch = (tx: Tx, now: Date, most: number) => Promise<number>

/** How long everything is kept that grows by itself, and how it goes: so many at most. The table is docs/kept.md. */
export const hadTheirTime: Record<string, Batch> = {
  links: some(tokens, tokens.id, now => lt(tokens.expiresAt, daysBefore(now, keptDays))),
  sessions: some(sessions, sessions.sessionToken, now => lte(sessions.expires, now)),
  'sign-in links': some(verificationTokens, verificationTokens.token, now =>
    lte(verificationTokens.expires, now),
  ),
  'asked of passkeys': some(passkeyChallenges, passkeyChallenges.hash, now =>
    lte(passkeyChallenges.expiresAt, now),
  ),
  'devices that are told': some(
    pushSubscriptions,
    pushSubscriptions.id,
    () => sql`not exists (select from ${sessions} where ${sessions.id} = ${pushSubscriptions.sessionId})`,
  ),
  'address changes': some(addressChanges, addressChanges.userId, now => lte(addressChanges.expiresAt, now)),
  limits: some(rateLimits, rateLimits.key, now => lt(rateLimits.expire, now.getTime())),
  // Their rows first: a file may have thousands.
  'files brought in': async (tx, now, most) => {
    const isOld = lt(imports.createdAt, daysBefore(now, keptDays))
    const rows = tx
      .select({ id: importRows.id })
      .from(importRows)
      .innerJoin(imports, and(eq(imports.userId, importRows.userId), eq(imports.id, importRows.importId)))
      .where(isOld)
      .limit(most)
    const gone = await tx
      .delete(importRows)
      .where(inArray(importRows.id, rows))
      .returning({ id: importRows.id })
    return gone.length > 0 ? most : some(imports, imports.id, () => isOld)(tx, now, most)
  },
  'mail events': some(mailEvents, mailEvents.id, now => lt(mailEvents.createdAt, daysBefore(now, 90))),
  'empty runs': some(deliveryRuns, deliveryRuns.id, now =>
    and(lt(deliveryRuns.startedAt, daysBefore(now, 2)), sql`${deliveryRuns.claimed} = 0`),
  ),
  runs: some(deliveryRuns, deliveryRuns.id, now => lt(deliveryRuns.startedAt, daysBefore(now, 90))),
  'changes written down': some(auditLog, auditLog.id, now => lt(auditLog.at, daysBefore(now, historyDays))),
  // One that hangs on a draft that is still open might be planned again.
  'ended reminders': some(reminders, reminders.id, now =>
    and(
      lt(reminders.createdAt, daysBefore(now, historyDays)),
      lt(reminders.endedAt, daysBefore(now, endedDays)),
      notInArray(reminders.state, ['planned', 'leaving']),
      or(
        isNull(reminders.draftId),
        sql`not exists (select from ${drafts} where ${drafts.userId} = ${reminders.userId}
          and ${drafts.id} = ${reminders.draftId} and ${drafts.state} = 'open')`,
      ),
    ),
  ),
  mails: some(deliveries, deliveries.id, now =>
    and(
      lt(deliveries.createdAt, daysBefore(now, historyDays)),
      notInArray(deliveries.state, ['prepared', 'unknown']),
      sql`not exists (select from ${reminders} where ${reminders.userId} = ${deliveries.userId}
        and ${reminders.deliveryId} = ${deliveries.id})`,
    ),
  ),
  'forwarded mails': some(inboundMails, inboundMails.id, now =>
    lt(inboundMails.createdAt, daysBefore(now, keptDays)),
  ),
  // What was sent stays in the list; its text does not.
  'texts of mails': async (tx, now, most) => {
    const old = tx
      .select({ id: deliveries.id })
      .from(deliveries)
      .where(
        and(
          isNotNull(deliveries.request),
          inArray(deliveries.state, ['sent', 'skipped', 'dead']),
          lt(deliveries.updatedAt, daysBefore(now, keptDays)),
        ),
      )
      .limit(most)
    const emptied = await tx
      .update(deliveries)
      .set({ request: null })
      .where(inArray(deliveries.id, old))
      .returning({ id: deliveries.id })
    return emptied.length
  },
}

function some(table: PgTable, key: AnyPgColumn, which: (now: Date) => SQL | undefined): Batch {
  return async (tx, now, most) => {
    const old = tx.select({ key }).from(table).where(which(now)).limit(most)
    const gone = await tx.delete(table).where(inArray(key, old)).returning({ key })
    return gone.length
  }
}
