import 'server-only'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { drafts } from '@/db/schema/drafts'
import { feedback } from '@/db/schema/feedback'
import { interviewPeople } from '@/db/schema/interview-people'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { shareLinks } from '@/db/schema/share-links'
import { planKeyOf } from '@/features/planning/plan-keys'
import { contactKindWords } from '@/features/vocabulary/contact-kinds'

type Contact = typeof contacts.$inferSelect

/**
 * Two entries become one. Every meeting, message and promise moves over; empty fields are filled, and what differs is
 * written into the private note, so that nothing is lost.
 */
export async function mergeContacts(
  tx: Tx,
  { keepId, otherId }: { keepId: string; otherId: string },
  now: Date,
): Promise<boolean> {
  const both = await tx
    .select()
    .from(contacts)
    .where(
      and(
        inArray(contacts.id, [keepId, otherId]),
        isNull(contacts.deletedAt),
        isNull(contacts.forgottenAt),
        isNull(contacts.mergedIntoId),
      ),
    )
    .for('update')
  const keep = both.find(({ id }) => id === keepId)
  const other = both.find(({ id }) => id === otherId)
  if (!keep || !other) return false
  await tx
    .update(contacts)
    .set({ ...merged(keep, other), updatedAt: now })
    .where(eq(contacts.id, keepId))
  await moveMeetings(tx, keepId, otherId)
  await moveDrafts(tx, keepId, otherId, now)
  for (const column of [nextSteps.contactId, nextSteps.saidById, feedback.saidById, feedback.relayedById])
    await move(tx, column, keepId, otherId)
  for (const column of [pipelines.recruiterId, shareLinks.recruiterId, offers.madeById])
    await move(tx, column, keepId, otherId)
  await tx
    .update(contacts)
    .set({ mergedIntoId: keepId, deletedAt: now, updatedAt: now })
    .where(eq(contacts.id, otherId))
  return true
}

const fields = ['company', 'jobTitle', 'email', 'phone', 'linkedinUrl'] as const
const labels = {
  company: 'Company',
  jobTitle: 'Role',
  email: 'Email',
  phone: 'Phone',
  linkedinUrl: 'LinkedIn',
} as const

/** The fields of the one that stays. Exported for its test. */
export function merged(keep: Contact, other: Contact) {
  const extra = fields
    .filter(field => other[field] && keep[field] && other[field] !== keep[field])
    .map(field => `${labels[field]}: ${other[field]}`)
  if (keep.kind !== 'other' && other.kind !== 'other' && other.kind !== keep.kind)
    extra.unshift(`Who: ${contactKindWords[other.kind]}`)
  if (other.name !== keep.name) extra.unshift(`Name: ${other.name}`)
  const also = extra.length ? `Also known as:\n${extra.join('\n')}` : null
  return {
    ...Object.fromEntries(fields.map(field => [field, keep[field] ?? other[field]])),
    kind: keep.kind === 'other' ? other.kind : keep.kind,
    addressAs: keep.addressAs ?? other.addressAs,
    isBridge: keep.isBridge || other.isBridge,
    linkedinConnectedAt: keep.linkedinConnectedAt ?? other.linkedinConnectedAt,
    privateNote: [keep.privateNote, other.privateNote, also].filter(Boolean).join('\n\n') || null,
  }
}

/** Where both were noted for the same meeting, the notes stand one under the other. */
async function moveMeetings(tx: Tx, keepId: string, otherId: string): Promise<void> {
  const rows = await tx
    .select()
    .from(interviewPeople)
    .where(inArray(interviewPeople.contactId, [keepId, otherId]))
  for (const row of rows.filter(({ contactId }) => contactId === otherId)) {
    const here = rows.find(
      ({ contactId, interviewId }) => contactId === keepId && interviewId === row.interviewId,
    )
    if (!here) {
      await tx.update(interviewPeople).set({ contactId: keepId }).where(eq(interviewPeople.id, row.id))
      continue
    }
    const joined = (a: string | null, b: string | null) => [a, b].filter(Boolean).join('\n') || null
    await tx
      .update(interviewPeople)
      .set({
        noteStem: here.noteForThem ? here.noteStem : row.noteStem,
        noteForThem: joined(here.noteForThem, row.noteForThem),
        noteForMe: joined(here.noteForMe, row.noteForMe),
        rapport: here.rapport ?? row.rapport,
      })
      .where(eq(interviewPeople.id, here.id))
    await tx.delete(interviewPeople).where(eq(interviewPeople.id, row.id))
  }
}

/** Drafts move with their plan keys. Where both have the same one, the plan keeps one and the other stays as it is. */
async function moveDrafts(tx: Tx, keepId: string, otherId: string, now: Date): Promise<void> {
  const rows = await tx
    .select()
    .from(drafts)
    .where(inArray(drafts.contactId, [keepId, otherId]))
  for (const row of rows.filter(({ contactId }) => contactId === otherId)) {
    const planKey = planKeyOf({ ...row, contactId: keepId })
    const twin = planKey ? rows.find(other => other.planKey === planKey && other.id !== row.id) : undefined
    const spare = twin && row.state === 'open' && !row.edited
    const alone = { planKey: null, origin: 'by_hand' as const }
    await tx
      .update(drafts)
      .set({
        contactId: keepId,
        ...(twin ? alone : { planKey }),
        ...(spare ? { deletedAt: now, setAside: 'choice' as const } : {}),
      })
      .where(eq(drafts.id, row.id))
  }
  const joined = await tx
    .select()
    .from(draftRecipients)
    .where(inArray(draftRecipients.contactId, [keepId, otherId]))
  for (const row of joined.filter(({ contactId }) => contactId === otherId)) {
    const already = joined.some(({ contactId, draftId }) => contactId === keepId && draftId === row.draftId)
    if (already) await tx.delete(draftRecipients).where(eq(draftRecipients.id, row.id))
    else await tx.update(draftRecipients).set({ contactId: keepId }).where(eq(draftRecipients.id, row.id))
  }
}

type Reference =
  | typeof nextSteps.contactId
  | typeof nextSteps.saidById
  | typeof feedback.saidById
  | typeof feedback.relayedById
  | typeof pipelines.recruiterId
  | typeof shareLinks.recruiterId
  | typeof offers.madeById

async function move(tx: Tx, column: Reference, keepId: string, otherId: string): Promise<void> {
  await tx.execute(
    sql`update ${column.table} set ${sql.identifier(snake(column.name))} = ${keepId} where ${column} = ${otherId}`,
  )
}

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
