import 'server-only'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { reminders } from '@/db/schema/reminders'
import { cancelReminders } from '@/features/reminders/plan'
import { planDraftsOf } from './mutations'

export const forgottenName = 'Somebody'

/**
 * A person is forgotten: name, addresses, notes and the words written to them are gone for good; that a meeting and a
 * message took place, and when, stays. It cannot be undone.
 */
export async function forgetContact(tx: Tx, userId: string, id: string, now: Date): Promise<boolean> {
  const [person] = await tx
    .select({ name: contacts.name })
    .from(contacts)
    .where(and(eq(contacts.id, id), isNull(contacts.forgottenAt), isNull(contacts.mergedIntoId)))
    .for('update')
  if (!person) return false
  const gone = {
    name: forgottenName,
    company: null,
    jobTitle: null,
    email: null,
    phone: null,
    linkedinUrl: null,
    privateNote: null,
    isBridge: false,
    forgottenAt: now,
    updatedAt: now,
  }
  // Entries that were merged into this one are the same person.
  await tx.update(contacts).set(gone).where(eq(contacts.id, id))
  await tx.update(contacts).set(gone).where(eq(contacts.mergedIntoId, id))
  await tx
    .update(interviewPeople)
    .set({ noteForThem: null, noteForMe: null, updatedAt: now })
    .where(eq(interviewPeople.contactId, id))
  const theirs = await tx
    .update(drafts)
    .set({ subject: '', body: '', version: sql`${drafts.version} + 1`, updatedAt: now })
    .where(eq(drafts.contactId, id))
    .returning({ id: drafts.id, state: drafts.state })
  for (const draft of theirs) {
    await cancelReminders(tx, userId, { draftId: draft.id }, 'The person was forgotten.', now)
    if (draft.state === 'open')
      await tx
        .update(drafts)
        .set({ deletedAt: now })
        .where(and(eq(drafts.id, draft.id), isNull(drafts.deletedAt)))
  }
  await eraseName(
    tx,
    person.name,
    theirs.map(draft => draft.id),
  )
  await planDraftsOf(tx, userId, id, now)
  return true
}

/** The name inside other messages, such as a debrief's list of people, and in what reminders say. */
async function eraseName(tx: Tx, name: string, draftIds: readonly string[]): Promise<void> {
  const without = (column: typeof drafts.body | typeof drafts.subject) =>
    sql`replace(${column}, ${name}, ${forgottenName})`
  await tx
    .update(drafts)
    .set({ body: without(drafts.body), subject: without(drafts.subject) })
    .where(sql`position(${name} in ${drafts.body} || ${drafts.subject}) > 0`)
  if (draftIds.length > 0)
    await tx
      .update(reminders)
      .set({ why: 'For somebody who was forgotten.' })
      .where(inArray(reminders.draftId, [...draftIds]))
  await tx
    .update(drafts)
    .set({ why: null })
    .where(inArray(drafts.id, [...draftIds]))
}
