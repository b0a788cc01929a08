import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { type Known, knownBy } from './duplicates'
import { listKnown } from './list-people'
import type { ContactInput } from './schema'
import type { VcardContact } from './vcard-result'

const isHere = and(isNull(contacts.deletedAt), isNull(contacts.mergedIntoId), isNull(contacts.forgottenAt))

export async function createContact(tx: Tx, userId: string, input: ContactInput, now: Date): Promise<string> {
  const [row] = await tx
    .insert(contacts)
    .values({ ...input, userId, createdAt: now, updatedAt: now })
    .returning({ id: contacts.id })
  if (!row) throw new Error('The contact was not made')
  return row.id
}

export async function updateContact(
  tx: Tx,
  { id, ...changes }: ContactInput & { id: string },
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(contacts)
    .set({ ...changes, updatedAt: now })
    .where(and(eq(contacts.id, id), isHere))
    .returning({ id: contacts.id })
  if (rows.length === 0) return false
  return true
}

/** Deleted people wait 30 days for a change of mind; their open drafts go and come back with them. */
export async function setContactDeleted(
  tx: Tx,
  id: string,
  deletedAt: Date | null,
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(contacts)
    .set({ deletedAt, updatedAt: now })
    .where(and(eq(contacts.id, id), isNull(contacts.mergedIntoId)))
    .returning({ id: contacts.id })
  if (rows.length === 0) return false
  return true
}

/** Brings in what is not here yet; who is, gets only what was missing. Answers how many of each. */
export async function importContacts(
  tx: Tx,
  userId: string,
  cards: readonly VcardContact[],
  now: Date,
): Promise<{ added: number; filled: number; known: number }> {
  const count = { added: 0, filled: 0, known: 0 }
  const here = knownBy<Known & { jobTitle: string | null }>(await listKnown(tx))
  for (const card of cards) {
    const entry = {
      name: card.name,
      company: card.company,
      jobTitle: card.jobTitle,
      email: card.email[0] ?? null,
      phone: card.phone[0] ?? null,
      linkedinUrl: card.linkedin,
    }
    const match = here.find({ ...entry, id: 'new' })
    if (!match) {
      const id = await createContact(tx, userId, { ...entry, kind: 'other', privateNote: null }, now)
      here.add({ ...entry, id })
      count.added += 1
      continue
    }
    const missing = Object.fromEntries(
      Object.entries(entry).filter(([field, value]) => value && !match[field as keyof typeof entry]),
    )
    if (Object.keys(missing).length === 0) {
      count.known += 1
      continue
    }
    await tx
      .update(contacts)
      .set({ ...missing, updatedAt: now })
      .where(eq(contacts.id, match.id))
    here.add(Object.assign(match, missing))
    count.filled += 1
  }
  return count
}

/** False when the person is not there. */
export async function setBridge(tx: Tx, contactId: string, keep: boolean, now: Date): Promise<boolean> {
  const rows = await tx
    .update(contacts)
    .set({ isBridge: keep, updatedAt: now })
    .where(eq(contacts.id, contactId))
    .returning({ id: contacts.id })
  return rows.length === 1
}

/** How all letters address somebody from here on. False when the person is not there. */
export async function setAddressAs(
  tx: Tx,
  contactId: string,
  addressAs: string,
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(contacts)
    .set({ addressAs, updatedAt: now })
    .where(and(eq(contacts.id, contactId), isHere))
    .returning({ id: contacts.id })
  return rows.length === 1
}
