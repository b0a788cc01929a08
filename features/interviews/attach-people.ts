import 'server-only'
import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { interviewPeople } from '@/db/schema/interview-people'
import type { NamedPerson } from './people-lines'

/**
 * Puts people into an interview. Somebody already known by address, or by name at this company, is the same person;
 * a missing address is filled in. Answers the contacts' ids in the order given.
 */
export async function attachPeople(
  tx: Tx,
  userId: string,
  interviewId: string,
  company: string,
  people: readonly NamedPerson[],
  now: Date,
): Promise<string[]> {
  if (people.length === 0) return []
  const emails = people.flatMap(p => (p.email ? [p.email] : []))
  const names = people.map(p => p.name.toLowerCase())
  const known = await tx
    .select({ id: contacts.id, name: contacts.name, email: contacts.email, company: contacts.company })
    .from(contacts)
    .where(
      and(
        isNull(contacts.deletedAt),
        isNull(contacts.mergedIntoId),
        or(
          emails.length > 0 ? inArray(contacts.email, emails) : undefined,
          and(
            inArray(sql`lower(${contacts.name})`, names),
            sql`lower(${contacts.company}) = lower(${company})`,
          ),
        ),
      ),
    )
  const ids: string[] = []
  for (const person of people) {
    const match =
      known.find(c => person.email && c.email === person.email) ??
      known.find(c => c.name.toLowerCase() === person.name.toLowerCase() && (!c.email || !person.email))
    if (match && person.email && !match.email)
      await tx.update(contacts).set({ email: person.email }).where(eq(contacts.id, match.id))
    ids.push(match?.id ?? (await createContact(tx, userId, company, person, now)))
  }
  await tx
    .insert(interviewPeople)
    .values(ids.map(contactId => ({ userId, interviewId, contactId, createdAt: now })))
    .onConflictDoNothing()
  return ids
}

async function createContact(
  tx: Tx,
  userId: string,
  company: string,
  person: NamedPerson,
  now: Date,
): Promise<string> {
  const [row] = await tx
    .insert(contacts)
    .values({ userId, company, ...person, createdAt: now })
    .returning({ id: contacts.id })
  if (!row) throw new Error('The contact was not made')
  return row.id
}
