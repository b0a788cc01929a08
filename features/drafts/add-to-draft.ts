import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { draftTemplates } from '@/db/schema/draft-templates'
import { drafts } from '@/db/schema/drafts'
import { withSentence } from '@/features/letters/left-out'
import { addressOf } from '@/features/letters/names'
import { languagePacks } from '@/features/letters/templates/language-packs'
import { type FillableSlot, isTold } from '@/features/letters/told-slots'
import { ownVersion } from '@/features/letters/write-letter'

const findOpen = async (tx: Tx, id: string) => {
  const [row] = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, id), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
    .for('update')
  return row
}

/** A move the template offers, with the person's own words: in its place, or before the goodbye of a typed text. */
export async function addToDraft(
  tx: Tx,
  { id, slot, text }: { id: string; slot: FillableSlot; text: string },
  now: Date,
): Promise<boolean> {
  const row = await findOpen(tx, id)
  if (!row) return false
  const own = await tx.select().from(draftTemplates).where(eq(draftTemplates.kind, row.kind))
  const version = ownVersion(own, row.kind)
  await tx
    .update(drafts)
    .set({
      words: { ...row.words, [slot]: text },
      ...(row.edited && {
        body: withDetail(row, slot, text, version),
        version: row.version + 1,
      }),
      updatedAt: now,
    })
    .where(eq(drafts.id, id))
  return true
}

/** In a typed text: where its slot still stands, else in a sentence of its own. */
function withDetail(
  { kind, body }: Pick<typeof drafts.$inferSelect, 'kind' | 'body'>,
  slot: FillableSlot,
  text: string,
  own: Parameters<typeof withSentence>[4],
): string {
  if (body.includes(`{${slot}}`))
    return body.replaceAll(`{${slot}}`, () => languagePacks.en.inSentence(slot, text))
  return isTold(slot) ? withSentence(kind, body, slot, text, own) : body
}

/** Says whom a note is for that nobody was known for. */
export async function chooseRecipient(
  tx: Tx,
  { id, contactId }: { id: string; contactId: string },
  now: Date,
): Promise<boolean> {
  const row = await findOpen(tx, id)
  const [person] = await tx
    .select({ name: contacts.name })
    .from(contacts)
    .where(and(eq(contacts.id, contactId), isNull(contacts.deletedAt), isNull(contacts.forgottenAt)))
  if (!row || !person) return false
  const words = {
    ...row.words,
    recipient_first: addressOf(person.name, { register: 'first_name' }).text,
    recipient_formal: addressOf(person.name, { register: 'formal' }).text,
    recipient_full: person.name,
  }
  await tx
    .update(drafts)
    .set({ contactId, words, recipientChosen: true, updatedAt: now })
    .where(eq(drafts.id, id))
  return true
}
