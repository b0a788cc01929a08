import 'server-only'
import { asc, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/doors'
import { bareName, contacts, isOnList, isShort, phoneDigits } from '@/db/schema/contacts'
import { interviews } from '@/db/schema/interviews'
import { momentKey } from '@/lib/cursor'
import { type PageRequest, pageOf } from '@/lib/paging'

/** When they were met last (null: never), their name, their id. */
export const personKey = z.tuple([momentKey.nullable(), z.string().max(200), z.uuid()])

/** The same of a person `c`, where others are spoken of beside them. */
const isListedOf = (c: SQL) =>
  sql`${c}.deleted_at is null and ${c}.merged_into_id is null and ${c}.forgotten_at is null`

/** Talks that a person `c` was in. */
const talksOf = (c: SQL) => sql`from interview_people oip
  join interviews oi on oi.user_id = oip.user_id and oi.id = oip.interview_id
  where oip.user_id = ${c}.user_id and oip.contact_id = ${c}.id and oi.deleted_at is null`

/**
 * Everybody, in the order one met them last. The talks are walked from the last one back, and whoever was in one and in
 * none after it comes next, so that a page costs what it shows; who was never met comes last, and is looked for only
 * once nobody else is left. One statement.
 */
export async function listPeople(tx: Tx, place: PageRequest<z.output<typeof personKey>>) {
  const most = sql.raw(String(place.rows + 1))
  const [at = null, name, id] = place.after ?? []
  const isNamedAfter = name === undefined ? sql`true` : sql`(c.name, c.id) > (${name}, ${id}::uuid)`
  const since = sql`${new Date(at ?? 0).toISOString()}::timestamptz`
  const isFurther =
    at === null
      ? sql.raw(String(place.after === null))
      : sql`i.starts_at <= ${since} and (i.starts_at < ${since} or ${isNamedAfter})`
  const met = sql`select c.id, i.starts_at as last_met from interviews i
    join interview_people ip on ip.user_id = i.user_id and ip.interview_id = i.id
    join contacts c on c.user_id = ip.user_id and c.id = ip.contact_id
    where i.deleted_at is null and ${isListedOf(sql`c`)} and ${isFurther}
      and not exists (select ${talksOf(sql`c`)} and (oi.starts_at, oi.id) > (i.starts_at, i.id))
    order by i.starts_at desc, c.name, c.id limit ${most}`
  const never = sql`select c.id, null::timestamptz from contacts c where ${isListedOf(sql`c`)}
    and ${at === null ? isNamedAfter : sql`true`} and not exists (select ${talksOf(sql`c`)})
    order by c.name, c.id limit greatest(${most} - (select count(*) from met), 0)`
  const shown = sql`(with met as materialized (${met})
    select * from met union all (${never})) shown`
  const rows = await tx
    .select({
      id: contacts.id,
      name: contacts.name,
      kind: contacts.kind,
      company: contacts.company,
      jobTitle: contacts.jobTitle,
      email: contacts.email,
      lastMet: sql<Date | null>`shown.last_met`.mapWith(interviews.startsAt),
    })
    .from(contacts)
    .innerJoin(shown, sql`shown.id = ${contacts.id}`)
    .orderBy(sql`shown.last_met desc nulls last`, asc(contacts.name), asc(contacts.id))
  return pageOf(rows, place, row => [row.lastMet?.getTime() ?? null, row.name, row.id])
}

export type PeoplePage = Awaited<ReturnType<typeof listPeople>>

/** How many there are, and of how many an address is known. */
export async function countPeople(tx: Tx): Promise<{ people: number; known: number }> {
  const [count] = await tx
    .select({ people: sql<number>`count(*)::int`, known: sql<number>`count(${contacts.email})::int` })
    .from(contacts)
    .where(isOnList)
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
    .where(isOnList)

const firstName = sql`split_part(${bareName}, ' ', 1) || '|' || lower(coalesce(company, ''))`

/**
 * Entries that share an address, a profile, a number or a name with another, or whose first name is all that is known
 * of them. Each is counted along the index that has it, so that nobody's name is made bare for it; at most a hundred
 * come out. One statement.
 */
export async function listAlike(tx: Tx) {
  const groups = (
    from: SQL,
    key: SQL,
  ) => sql`select unnest(ids) as id from (select array_agg(id) as ids ${from}
    group by ${key} having count(*) between 2 and 20 limit 25) g`
  const shared = (key: SQL, which: SQL) =>
    groups(sql`from contacts where ${isOnList} and ${key} <> '' and ${which}`, key)
  const email = sql`email`
  // Those who have left the list share addresses, too: what is shared at all, then by whom.
  const anySharing = sql`email in (select email from contacts where email <> '' group by email having count(*) > 1)`
  const firstNames = sql`from (select id, email, ${firstName} as first_name from contacts
      where ${isOnList} and exists (select from contacts where ${isShort} and ${isOnList}) offset 0) named
    where first_name in (select ${firstName} from contacts where ${isShort} and ${isOnList})`
  const alike = sql`(${shared(email, anySharing)}
    union ${shared(sql`linkedin_url`, sql`linkedin_url is not null`)}
    union ${shared(phoneDigits, sql`phone is not null`)} union ${shared(bareName, sql`true`)}
    union select unnest(ids) from (select array_agg(id) as ids ${firstNames} group by first_name
      having bool_or(email is not null) and count(*) between 2 and 20 limit 25) g)`
  return tx
    .select(likeness)
    .from(contacts)
    .where(sql`${contacts.id} in ${alike}`)
    .orderBy(contacts.id)
    .limit(200)
}
