import 'server-only'
import { and, asc, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { interviews } from '@/db/schema/interviews'
import { momentKey } from '@/lib/cursor'
import { type PageRequest, pageOf } from '@/lib/paging'

/** Whoever is on the list: forgotten people are only in the history. */
const isListed = and(isNull(contacts.deletedAt), isNull(contacts.mergedIntoId), isNull(contacts.forgottenAt))

/** When they were met last (null: never), their name, their id. */
export const personKey = z.tuple([momentKey.nullable(), z.string().max(200), z.uuid()])

/** Everybody, in the order one met them last. One statement. */
export async function listPeople(tx: Tx, place: PageRequest<z.output<typeof personKey>>) {
  const met = sql`(select ip.contact_id, max(i.starts_at) as last_met from interview_people ip
    join interviews i on i.id = ip.interview_id where i.deleted_at is null group by 1) met`
  // Whoever was never met comes last, as if met before everything.
  const lastMet = sql<Date | null>`met.last_met`.mapWith(interviews.startsAt)
  const rank = sql`coalesce(met.last_met, '-infinity')`
  const [at = null, name, id] = place.after ?? []
  const before = sql`case when ${at === null} then '-infinity'::timestamptz else ${new Date(at ?? 0).toISOString()}::timestamptz end`
  const rows = await tx
    .select({
      id: contacts.id,
      name: contacts.name,
      kind: contacts.kind,
      company: contacts.company,
      jobTitle: contacts.jobTitle,
      email: contacts.email,
      lastMet,
    })
    .from(contacts)
    .leftJoin(met, sql`met.contact_id = ${contacts.id}`)
    .where(
      and(
        isListed,
        name === undefined
          ? undefined
          : sql`(${rank} < ${before} or (${rank} = ${before} and (${contacts.name}, ${contacts.id}) > (${name}, ${id}::uuid)))`,
      ),
    )
    .orderBy(sql`${rank} desc`, asc(contacts.name), asc(contacts.id))
    .limit(place.rows + 1)
  return pageOf(rows, place, row => [row.lastMet?.getTime() ?? null, row.name, row.id])
}

export type PeoplePage = Awaited<ReturnType<typeof listPeople>>

/** How many there are, and of how many an address is known. */
export async function countPeople(tx: Tx): Promise<{ people: number; known: number }> {
  const [count] = await tx
    .select({ people: sql<number>`count(*)::int`, known: sql<number>`count(${contacts.email})::int` })
    .from(contacts)
    .where(isListed)
  return count ?? { people: 0, known: 0 }
}

const likeness = {
  id: contacts.id,
  name: contacts.name,
  email: contacts.email,
  phone: contacts.phone,
  company: contacts.company,
  linkedinUrl: contacts.linkedinUrl,
}

/** Everybody by what tells two entries apart, for a contact file that is brought in. */
export const listKnown = (tx: Tx) =>
  tx
    .select({ ...likeness, jobTitle: contacts.jobTitle })
    .from(contacts)
    .where(isListed)

// The same as `plain` of duplicates.ts says, or more: what is offered is decided there.
const bare = sql`translate(lower(case when octet_length(name) = length(name) then name
  else regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g') end), ${'.,;:\'’"()_-'}, '')`

/**
 * Entries that share an address, a profile, a number or a name with another, or whose first name is all that is known
 * of them. The database looks at everybody once; at most a hundred come out. One statement.
 */
export async function listAlike(tx: Tx) {
  const shared = (key: string) => sql`select unnest(ids) as id from (select array_agg(id) as ids from listed
    where ${sql.raw(key)} <> '' group by ${sql.raw(key)} having count(*) between 2 and 20 limit 25) g`
  // Behind `offset 0`, so that a name is made bare once and not for each use: that is what most of the time goes to.
  const alike = sql`(with listed as (select id, email, linkedin_url, bare, is_short,
      split_part(bare, ' ', 1) || '|' || lower(coalesce(company, '')) as first_name,
      case when phone is null then '' else right(regexp_replace(phone, '\\D', '', 'g'), 9) end as digits
    from (select id, email, linkedin_url, company, phone, ${bare} as bare,
        email is null and strpos(trim(name), ' ') = 0 as is_short
      from contacts where deleted_at is null and merged_into_id is null and forgotten_at is null offset 0) named)
    ${shared('email')} union ${shared('linkedin_url')} union ${shared('digits')} union ${shared('bare')}
    union select unnest(ids) from (select array_agg(id) as ids from listed group by first_name
      having bool_or(is_short) and bool_or(email is not null) and count(*) between 2 and 20 limit 25) g)`
  return tx
    .select(likeness)
    .from(contacts)
    .where(sql`${contacts.id} in ${alike}`)
    .orderBy(contacts.id)
    .limit(200)
}
