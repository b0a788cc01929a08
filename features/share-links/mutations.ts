import 'server-only'
import { and, eq, gt, isNull, max } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { reminders } from '@/db/schema/reminders'
import { shareLinkPipelines } from '@/db/schema/share-link-pipelines'
import { shareLinks } from '@/db/schema/share-links'
import { tokens } from '@/db/schema/tokens'
import { hashToken } from '@/db/token-hash'
import { withdrawNotices } from '@/features/planning/notices'
import { addMinutes } from '@/lib/time'
import { randomToken } from '@/lib/tokens'
import { daysLater } from './link-state'
import { hashPasscode } from './passcode'
import type { Planned } from './plan-link'
import { getShareLink } from './queries'
import type { NewShareLinkInput } from './schema'
import { showNow } from './shown-link'

/** Makes the link, ends the one this recruiter had, and returns the token: the only time it exists in the clear. */
export async function createShareLink(
  tx: Tx,
  userId: string,
  input: NewShareLinkInput,
  planned: Planned,
  now: Date,
): Promise<{ id: string; token: string }> {
  const { link, recruiter } = planned
  await revokeLinksOf(tx, recruiter.id, now)
  const texts = (field: NewShareLinkInput['fields'][number], text: string | null) =>
    input.fields.includes(field) ? text : null
  const [row] = await tx
    .insert(shareLinks)
    .values({
      userId,
      recruiterId: recruiter.id,
      label: input.label ?? recruiter.name,
      note: input.note,
      fields: input.fields,
      needs: texts('needs', input.needs),
      questions: texts('questions', input.questions),
      availability: texts('availability', input.availability),
      startDate: texts('start_date', input.startDate),
      showReply: input.showReply,
      passcodeHash: input.passcode ? await hashPasscode(input.passcode) : null,
      expiresAt: link.expiresAt,
      frozenAt: link.frozenAt,
      frozenView: link.frozenView,
      notify: input.notify,
      createdAt: now,
      updatedAt: now,
    })
    .returning({ id: shareLinks.id })
  if (!row) throw new Error('The link was not made')
  await tx
    .insert(shareLinkPipelines)
    .values(link.picked.map(one => ({ ...one, userId, shareLinkId: row.id })))
  return { id: row.id, token: await giveToken(tx, userId, row.id, 0, now) }
}

// Expiry and revocation live on the link, so that an attempt after it was ended can be noticed.
async function giveToken(tx: Tx, userId: string, rowId: string, generation: number, now: Date) {
  const token = randomToken()
  await tx
    .insert(tokens)
    .values({ userId, purpose: 'share', rowId, generation, hash: hashToken(token), createdAt: now })
  return token
}

/** Ended at the next request; for good, once the moment for an undo has passed. False when it was ended already, or is not there. */
export async function revokeShareLink(tx: Tx, id: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(shareLinks)
    .set({ revokedAt: now, updatedAt: now })
    .where(and(eq(shareLinks.id, id), isNull(shareLinks.revokedAt)))
    .returning({ id: shareLinks.id })
  if (rows.length === 0) return false
  await withdrawNotices(tx, eq(reminders.shareLinkId, id), 'link_ended', now)
  return true
}

const slipMinutes = 2

/** It was a slip: open again under the same address. False once some minutes have passed. */
export async function openAgain(tx: Tx, id: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(shareLinks)
    .set({ revokedAt: null, updatedAt: now })
    .where(and(eq(shareLinks.id, id), gt(shareLinks.revokedAt, addMinutes(now, -slipMinutes))))
    .returning({ id: shareLinks.id })
  return rows.length > 0
}

async function revokeLinksOf(tx: Tx, recruiterId: string, now: Date) {
  const open = await tx
    .select({ id: shareLinks.id })
    .from(shareLinks)
    .where(
      and(
        eq(shareLinks.recruiterId, recruiterId),
        isNull(shareLinks.revokedAt),
        gt(shareLinks.expiresAt, now),
      ),
    )
  for (const { id } of open) await revokeShareLink(tx, id, now)
}

/** A new address for the same link; the old one is unknown from now on. Null when the link was ended. */
export async function rotateShareLink(tx: Tx, userId: string, id: string, now: Date): Promise<string | null> {
  const [link] = await tx
    .select({ id: shareLinks.id })
    .from(shareLinks)
    .where(and(eq(shareLinks.id, id), isNull(shareLinks.revokedAt)))
    .for('update')
  if (!link) return null
  const ofThisLink = and(eq(tokens.userId, userId), eq(tokens.purpose, 'share'), eq(tokens.rowId, id))
  const [last] = await tx
    .select({ generation: max(tokens.generation) })
    .from(tokens)
    .where(ofThisLink)
  await tx
    .update(tokens)
    .set({ revokedAt: now })
    .where(and(ofThisLink, isNull(tokens.revokedAt)))
  return giveToken(tx, userId, id, (last?.generation ?? -1) + 1, now)
}

/** Open for so many days from now; one that had run out opens again, one that was ended does not. */
export async function extendShareLink(tx: Tx, id: string, days: number, now: Date): Promise<boolean> {
  const rows = await tx
    .update(shareLinks)
    .set({ expiresAt: daysLater(now, days), updatedAt: now })
    .where(and(eq(shareLinks.id, id), isNull(shareLinks.revokedAt)))
    .returning({ id: shareLinks.id })
  return rows.length === 1
}

/** Stops the page at what it shows now, or lets it live again. */
export async function freezeShareLink(tx: Tx, id: string, freeze: boolean, now: Date): Promise<boolean> {
  const link = await getShareLink(tx, id)
  if (!link || link.revokedAt) return false
  await tx
    .update(shareLinks)
    .set({
      frozenAt: freeze ? now : null,
      frozenView: freeze ? await showNow(tx, link, now) : null,
      updatedAt: now,
    })
    .where(eq(shareLinks.id, id))
  return true
}
