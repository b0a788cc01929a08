import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { addresseeOf, likelyMaker } from './addressee'
import { knownPeopleOf } from './known-people'

/** Whom one writes to about a process itself; null while nobody is known. */
export async function findAddressee(tx: Tx, pipelineId: string): Promise<string | null> {
  const people = await knownPeopleOf(tx, pipelineId)
  return people && addresseeOf(people)
}

/** Who made an offer of this process: the person named for it, else by the rule; null while nobody is known. */
export async function findOfferMaker(
  tx: Tx,
  { pipelineId, madeById }: { pipelineId: string; madeById: string | null },
): Promise<string | null> {
  const [named] = madeById
    ? await tx
        .select({ id: contacts.id })
        .from(contacts)
        .where(and(eq(contacts.id, madeById), isNull(contacts.deletedAt), isNull(contacts.forgottenAt)))
    : []
  if (named) return named.id
  const people = await knownPeopleOf(tx, pipelineId)
  return people && likelyMaker(people)
}
