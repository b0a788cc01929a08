import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { setAddressAs } from '@/features/contacts/mutations'
import { languagePacks } from '@/features/letters/templates/language-packs'

/**
 * Says how this person is addressed, once for all letters to them. A text somebody typed in keeps every word but its
 * greeting, which is what was just chosen.
 */
export async function addressDraft(
  tx: Tx,
  { id, addressAs }: { id: string; addressAs: string },
  now: Date,
): Promise<boolean> {
  const [row] = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, id), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
    .for('update')
  if (!row?.contactId || !(await setAddressAs(tx, row.contactId, addressAs, now))) return false
  const body = row.edited ? greeted(row.body, addressAs, row.formality) : row.body
  if (body !== row.body)
    await tx
      .update(drafts)
      .set({ body, version: row.version + 1, updatedAt: now })
      .where(eq(drafts.id, id))
  return true
}

function greeted(body: string, addressAs: string, register: 'first_name' | 'formal'): string {
  const { checks, greet } = languagePacks.en
  const [first = '', ...rest] = body.split('\n')
  const isGreeting = checks.greeting.test(first) && /[,:!]\s*$/.test(first) && first.length < 80
  return isGreeting ? [greet(addressAs, register), ...rest].join('\n') : body
}
