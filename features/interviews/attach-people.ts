import 'server-only'
import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { interviewPeople } from '@/db/schema/interview-people'
import type { NamedPerson } from '@/features/contacts/named-person'

/**
 * Puts people into an interview. Somebody already known by address, or by name at this company, is the same person;
 * what was missing of them (address, job title, telephone, who they are) is filled in. Answers the contacts' ids in the
 * order given.
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
    .select({
      id: contacts.id,
      name: contacts.name,
      email: contacts.email,
      kind: contacts.kind,
      jobTitle: contacts.jobTitle,
      phone: contacts.phone,
    })
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
    const missing = match ? missingOf(match, person) : {}
    if (match && Object.keys(missing).length > 0)
      await tx.update(contacts).set(missing).where(eq(contacts.id, match.id))
    ids.push(match?.id ?? (await createContact(tx, userId, company, person, now)))
  }
  // A millisecond apart: the order in which they were named is the order in which they are listed and asked.
  await tx
    .insert(interviewPeople)
    .values(ids.map((contactId, at) => ({ userId, interviewId, contactId, createdAt: new Date(+now + at) })))
    .onConflictDoNothing()
  return ids
}

type Known = Pick<typeof contacts.$inferSelect, 'email' | 'kind' | 'jobTitle' | 'phone'>

/** What was kept by hand stays; an interviewer is what everybody is until somebody says otherwise. */
function missingOf(known: Known, { email, jobTitle, phone, kind }: NamedPerson): Partial<Known> {
  return {
    ...(email && !known.email && { email }),
    ...(jobTitle && !known.jobTitle && { jobTitle }),
    ...(phone && !known.phone && { phone }),
    ...(kind && known.kind === 'interviewer' && kind !== 'interviewer' && { kind }),
  }
}

async function createContact(
  tx: Tx,
  userId: string,
  company: string,
  { name, email, jobTitle, phone, kind }: NamedPerson,
  now: Date,
): Promise<string> {
  const [row] = await tx
    .insert(contacts)
    .values({ userId, company, name, email, jobTitle, phone, ...(kind && { kind }), createdAt: now })
    .returning({ id: contacts.id })
  if (!row) throw new Error('The contact was not made')
  return row.id
}
