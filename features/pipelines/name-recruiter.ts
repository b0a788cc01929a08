import 'server-only'
import { and, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { Source } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'

interface Named {
  source: Source
  company: string
  recruiterId: string | null
  recruiterName: string | null
  recruiterEmail: string | null
}

/**
 * Who stands in between: a name typed with the process is kept as that recruiter, or is one already known by address or
 * name. Without a name, whoever was chosen.
 */
export async function nameRecruiter(
  tx: Tx,
  userId: string,
  { source, company, recruiterId, recruiterName: name, recruiterEmail: email }: Named,
  now: Date,
): Promise<string | null> {
  if (!name || (source !== 'agency' && source !== 'in_house')) return recruiterId
  const [known] = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(
      and(
        inArray(contacts.kind, ['agency_recruiter', 'in_house_recruiter']),
        isNull(contacts.deletedAt),
        isNull(contacts.mergedIntoId),
        isNull(contacts.forgottenAt),
        or(
          email ? sql`${contacts.email} = ${email}` : undefined,
          and(sql`lower(${contacts.name}) = lower(${name})`, email ? isNull(contacts.email) : undefined),
        ),
      ),
    )
    .limit(1)
  if (known) return known.id
  const [made] = await tx
    .insert(contacts)
    .values({
      userId,
      name,
      email,
      kind: source === 'agency' ? 'agency_recruiter' : 'in_house_recruiter',
      company: source === 'agency' ? null : company,
      createdAt: now,
      updatedAt: now,
    })
    .returning({ id: contacts.id })
  return made?.id ?? null
}
