import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { erasedHash } from '@/db/erasure-guard'
import { contacts } from '@/db/schema/contacts'
import { deliveries } from '@/db/schema/deliveries'
import { drafts } from '@/db/schema/drafts'
import { erasureBlocks } from '@/db/schema/erasure-blocks'
import { interviewPeople } from '@/db/schema/interview-people'
import { reminders } from '@/db/schema/reminders'

export const forgottenName = 'Somebody'

/**
 * Takes a person out of everybody's notes: name, ways to reach them, what was noted about them, drafts to them and
 * mails that hold their address. The address is kept as a hash that bars it from coming in again
 * (db/erasure-guard.ts). What users wrote in free text about their own day stays theirs. As the system; answers
 * in how many places the person was found.
 */
export async function forgetPerson(tx: Tx, email: string, now: Date): Promise<number> {
  await tx
    .insert(erasureBlocks)
    .values({ addressHash: erasedHash(email), createdAt: now })
    .onConflictDoNothing()
  const found = await tx
    .update(contacts)
    .set({
      name: forgottenName,
      email: null,
      phone: null,
      linkedinUrl: null,
      jobTitle: null,
      privateNote: null,
      isBridge: false,
      linkedinConnectedAt: null,
      forgottenAt: now,
    })
    .where(sql`lower(${contacts.email}) = ${email}`)
    .returning({ id: contacts.id })
  const ids = found.map(row => row.id)
  await tx
    .update(deliveries)
    .set({
      request: null,
      subject: '',
      state: sql`case when ${deliveries.state} = 'prepared' then 'skipped' else ${deliveries.state} end`,
    })
    .where(sql`position(${email} in lower(${deliveries.request}::text)) > 0`)
  if (ids.length === 0) return 0
  await tx
    .update(interviewPeople)
    .set({ noteForThem: null, noteForMe: null, rapport: null })
    .where(inArray(interviewPeople.contactId, ids))
  const theirs = await tx
    .update(drafts)
    .set({ subject: '', body: '', deletedAt: now })
    .where(inArray(drafts.contactId, ids))
    .returning({ id: drafts.id })
  if (theirs.length > 0)
    await tx
      .update(reminders)
      .set({ state: 'cancelled', outcome: 'This person asked to be forgotten.', endedAt: now })
      .where(
        and(
          eq(reminders.state, 'planned'),
          inArray(
            reminders.draftId,
            theirs.map(row => row.id),
          ),
        ),
      )
  return ids.length
}
