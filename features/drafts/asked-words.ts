import 'server-only'
import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { interviewPeople } from '@/db/schema/interview-people'
import { nextSteps } from '@/db/schema/next-steps'
import type { WordVariables } from '@/features/letters/fill-template'
import { missingFactsLine } from '@/features/next-steps/facts'

/** What an asking note asks: the facts nobody told, and whose address is missing (practice 11.1 rows 3 and 4). */
export async function askedWords(
  tx: Tx,
  interviewId: string,
  askedId: string | null,
): Promise<WordVariables> {
  const facts = await tx
    .select({ fact: nextSteps.fact, state: nextSteps.state })
    .from(nextSteps)
    .where(eq(nextSteps.interviewId, interviewId))
  const unreached = await tx
    .select({ name: contacts.name })
    .from(interviewPeople)
    .innerJoin(contacts, eq(contacts.id, interviewPeople.contactId))
    .where(
      and(
        eq(interviewPeople.interviewId, interviewId),
        isNull(contacts.email),
        isNull(contacts.deletedAt),
        isNull(contacts.forgottenAt),
        askedId ? ne(contacts.id, askedId) : undefined,
      ),
    )
  return {
    missing_facts: missingFactsLine(Object.fromEntries(facts.map(({ fact, state }) => [fact, state])))?.ask,
    contact_names: unreached.map(({ name }) => name),
  }
}
