import 'server-only'
import { and, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { deliveries } from '@/db/schema/deliveries'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { drafts } from '@/db/schema/drafts'
import { inboundMails } from '@/db/schema/inbound-mails'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { reminders } from '@/db/schema/reminders'
import { shareLinks } from '@/db/schema/share-links'
import { endDelivery } from '@/features/deliveries/retry'
import { withdrawNotices } from '@/features/planning/notices'

export const forgottenName = 'Someone'

/**
 * A person is forgotten, with the entries that were merged into them: name, ways to reach them, notes, the words
 * written to them, and their name in what Afterword wrote. That a meeting and a message took place, and when, stays,
 * and so does what the user typed about their own day. False when there is nobody to forget. It cannot be undone.
 */
export async function forgetContact(tx: Tx, id: string, now: Date): Promise<boolean> {
  const same = await listSame(tx, id)
  if (same.length === 0) return false
  const ids = same.map(one => one.id)
  await tx
    .update(contacts)
    .set({
      name: forgottenName,
      company: null,
      jobTitle: null,
      email: null,
      phone: null,
      linkedinUrl: null,
      addressAs: null,
      privateNote: null,
      isBridge: false,
      linkedinConnectedAt: null,
      forgottenAt: now,
      updatedAt: now,
    })
    .where(inArray(contacts.id, ids))
  await tx
    .update(interviewPeople)
    .set({ noteStem: null, noteForThem: null, noteForMe: null, rapport: null, updatedAt: now })
    .where(inArray(interviewPeople.contactId, ids))
  const draftIds = await emptyDrafts(tx, ids, now)
  const words = {
    names: same.map(one => one.name),
    addresses: same.map(one => one.email).filter(email => email !== null),
  }
  await endMails(tx, or(holding(words), inArray(deliveries.id, carrying(tx, draftIds))), now)
  await eraseWords(tx, words)
  await tx.delete(inboundMails).where(or(...searches(words).map(arrivedWith)))
  return true
}

/** All entries of one person, up and down the line of merges. */
async function listSame(tx: Tx, id: string) {
  const line = sql`with recursive same(id) as (
    select ${id}::uuid union
    select other.id from same, contacts known, contacts other
    where known.id = same.id and (other.merged_into_id = known.id or other.id = known.merged_into_id)
  ) select id from same`
  return tx
    .select({
      id: contacts.id,
      name: contacts.name,
      email: contacts.email,
      mergedIntoId: contacts.mergedIntoId,
    })
    .from(contacts)
    .where(and(sql`${contacts.id} in (${line})`, isNull(contacts.forgottenAt)))
    .for('update')
}

/** Drafts to them, and notes to a panel they were in: sent ones keep their date, open ones are written anew or go. */
async function emptyDrafts(tx: Tx, ids: string[], now: Date): Promise<string[]> {
  const joint = tx
    .select({ id: draftRecipients.draftId })
    .from(draftRecipients)
    .where(inArray(draftRecipients.contactId, ids))
  const emptied = await tx
    .update(drafts)
    .set({
      subject: '',
      body: '',
      words: {},
      noteStem: null,
      why: null,
      edited: false,
      version: sql`${drafts.version} + 1`,
      // Thanks of somebody else that held a note to them are written anew without it.
      deletedAt: sql`case when ${drafts.state} = 'open' and ${inArray(drafts.contactId, ids)}
        then coalesce(${drafts.deletedAt}, ${now.toISOString()}::timestamptz) else ${drafts.deletedAt} end`,
      updatedAt: now,
    })
    .where(or(inArray(drafts.contactId, ids), inArray(drafts.id, joint)))
    .returning({ id: drafts.id, contactId: drafts.contactId })
  const theirs = emptied
    .filter(({ contactId }) => contactId !== null && ids.includes(contactId))
    .map(({ id }) => id)
  await withdrawNotices(tx, inArray(reminders.draftId, theirs), 'forgotten', now)
  await tx.delete(draftRecipients).where(inArray(draftRecipients.contactId, ids))
  return emptied.map(draft => draft.id)
}

const carrying = (tx: Tx, draftIds: string[]) =>
  tx
    .select({ id: reminders.deliveryId })
    .from(reminders)
    .where(and(inArray(reminders.draftId, draftIds), isNotNull(reminders.deliveryId)))

/** Finds these as whole words only: forgetting Li leaves Lisbon where it is. The longest first: one may hold another. */
function wordsPattern(words: readonly string[]): string {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&'))
  return `(?<![[:alnum:]])(${escaped.join('|')})(?![[:alnum:]])`
}

/** Mails that came to one's own address and speak of them. */
const arrivedWith = ({ pattern, like }: { pattern: string; like: SQL }) =>
  sql`concat_ws(' ', ${inboundMails.fromAddress}, ${inboundMails.subject}, ${inboundMails.body},
    ${inboundMails.suggestion}::text) ${like} ${pattern}`

/** An address is one in any case; a name is not, or forgetting Will would empty every "I will". */
const searches = ({ names, addresses }: Words) => [
  ...(names.length > 0 ? [{ pattern: wordsPattern(names), like: sql.raw('~'), flags: 'g' }] : []),
  ...(addresses.length > 0 ? [{ pattern: wordsPattern(addresses), like: sql.raw('~*'), flags: 'gi' }] : []),
]

interface Words {
  names: readonly string[]
  addresses: readonly string[]
}

/** Mails in which one of these stands; the rest of a mail (its HTML, a calendar file) says what its text says. */
export const holding = (words: Words): SQL | undefined =>
  or(
    ...searches(words).map(
      ({ pattern, like }) => sql`concat_ws(' ', ${deliveries.subject}, ${deliveries.request}->>'text',
        ${deliveries.request}::text) ${like} ${pattern}`,
    ),
  )

/** Empties mails; one that has not left does not leave any more. */
export async function endMails(tx: Tx, which: SQL | undefined, now: Date): Promise<void> {
  const found = await tx.select({ id: deliveries.id, state: deliveries.state }).from(deliveries).where(which)
  for (const { id, state } of found)
    if (state === 'prepared' || state === 'unknown')
      await endDelivery(
        tx,
        { id },
        state === 'unknown' ? 'parked' : 'skipped',
        'Someone in it was removed.',
        now,
      )
  const ids = found.map(({ id }) => id)
  await tx.update(deliveries).set({ request: null, subject: '' }).where(inArray(deliveries.id, ids))
}

/** Where Afterword itself puts a name or an address. */
const written = [
  drafts.subject,
  drafts.body,
  drafts.why,
  reminders.why,
  reminders.outcome,
  shareLinks.label,
  nextSteps.answerText,
  interviews.calendarOrganiser,
]

async function eraseWords(tx: Tx, words: Words): Promise<void> {
  for (const { pattern, like, flags } of searches(words)) {
    for (const column of written) {
      const [table, name] = [column.table, sql.identifier(snake(column))]
      await tx.execute(
        sql`update ${table} set ${name} = regexp_replace(${name}, ${pattern}, ${forgottenName}, ${flags})
          where ${name} ${like} ${pattern}`,
      )
    }
    await tx.execute(sql`update drafts set words = (
        select jsonb_object_agg(key, regexp_replace(value::text, ${pattern}, ${forgottenName}, ${flags})::jsonb)
        from jsonb_each(words))
      where words::text ${like} ${pattern}`)
  }
}

const snake = (column: AnyPgColumn) => column.name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** Mails to anybody's own address in which this address stands. */
export const mailsThatSpeakOf = (address: string): SQL | undefined =>
  or(...searches({ names: [], addresses: [address] }).map(arrivedWith))
