import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { contactKinds } from '../enums'
import { createdAt, deletedOnes, instant, owned, tenantTable, updatedAt } from './columns'

// By what two entries of one person are found (features/contacts/list-people.ts), each written out, so that its index
// can serve; their migration includes what is read beside them. A semicolon by its number: drizzle-kit parts at it.
/** Whoever is on the list: forgotten people are only in the history. */
export const isOnList = sql`deleted_at is null and merged_into_id is null and forgotten_at is null`
/**
 * The same as `plain` of duplicates.ts says, or more: what is offered is decided there. A hundred letters of it, since
 * one can become eighteen (NFKD) and a row of an index holds 2,704 bytes.
 */
export const bareName = sql.raw(`(left(translate(lower(case when octet_length(name) = length(name) then name
  else regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g') end), '.,:''’"()_-' || chr(59), ''), 100))`)
export const phoneDigits = sql.raw(`(right(regexp_replace(phone, '\\D', '', 'g'), 9))`)
/** A first name is all that is known of them. */
export const isShort = sql`email is null and strpos(trim(name), ' ') = 0`

export const contacts = pgTable(
  'contacts',
  {
    ...owned('contacts'),
    name: text().notNull(),
    kind: text({ enum: contactKinds }).notNull().default('interviewer'),
    company: text(),
    jobTitle: text(),
    /** How a letter addresses them, once the person said so: 'Ms van der Berg', 'Kelly'. */
    addressAs: text(),
    email: text(),
    phone: text(),
    linkedinUrl: text(),
    /** For me alone: never in a draft, a mail, a share page or an export for others. */
    privateNote: text(),
    /** Somebody I would gladly work with some day. */
    isBridge: boolean().notNull().default(false),
    linkedinConnectedAt: instant(),
    mergedIntoId: uuid(),
    /** Name and addresses are gone, the history stays. */
    forgottenAt: instant(),
    deletedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [
    ...tenantTable(t),
    deletedOnes(t),
    index().on(t.userId, t.email),
    index().on(t.userId, t.name),
    index('contacts_bare_name').on(t.userId, bareName).where(isOnList),
    index('contacts_digits').on(t.userId, phoneDigits).where(sql`phone is not null and ${isOnList}`),
    index('contacts_profile')
      .on(t.userId, t.linkedinUrl)
      .where(sql`linkedin_url is not null and ${isOnList}`),
    index('contacts_short').on(t.userId).where(sql`${isShort} and ${isOnList}`),
    index('contacts_bridges').on(t.userId).where(sql`is_bridge`),
  ],
)
