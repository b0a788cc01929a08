import 'server-only'
import { sql } from 'drizzle-orm'
import { asSystem } from '@/db/doors'
import { erasedHash } from '@/db/erasure-guard'
import { contacts } from '@/db/schema/contacts'
import { erasureBlocks } from '@/db/schema/erasure-blocks'
import { importRows } from '@/db/schema/import-rows'
import { inboundMails } from '@/db/schema/inbound-mails'
import { interviews } from '@/db/schema/interviews'
import { recordAudit } from '@/features/account/audit'
import { endMails, forgetContact, holding, mailsThatSpeakOf } from '@/features/contacts/forget'
import { change } from '@/features/planning/change'
import { recordGone } from './gone'

/**
 * Takes a person out of everybody's notes, as each of these users would themselves, and out of everybody's mails. The
 * address is kept as a hash that bars it from coming in again (db/erasure-guard.ts), first of all: what is cut short
 * here can be asked for again. Answers in how many places the person was found.
 */
export async function forgetPerson(email: string, now: Date): Promise<number> {
  const found = await asSystem('erasure', async tx => {
    await tx
      .insert(erasureBlocks)
      .values({ addressHash: erasedHash(email), createdAt: now })
      .onConflictDoNothing()
    return tx
      .select({ userId: contacts.userId, id: contacts.id })
      .from(contacts)
      .where(sql`lower(${contacts.email}) = ${email}`)
  })
  for (const { userId, id } of found)
    await change(userId, now, async tx => {
      if (await forgetContact(tx, id, now))
        await recordAudit(tx, { userId, action: 'contact.forgotten', entityId: id, by: 'token', now })
    })
  await asSystem('erasure', async tx => {
    await endMails(tx, holding({ names: [], addresses: [email] }), now)
    await tx.delete(inboundMails).where(mailsThatSpeakOf(email))
    const organised = sql`lower(${interviews.calendarOrganiser}) = ${email}`
    await tx.update(interviews).set({ calendarOrganiser: null }).where(organised)
    // A file that is being brought in, or was left out of.
    await tx.delete(importRows).where(sql`position(${email} in lower(${importRows.cells}::text)) > 0`)
  })
  recordGone('person_forgotten', email)
  return found.length
}
