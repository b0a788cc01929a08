import 'server-only'
import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'

export interface Invited {
  /** Of the interview that is here. */
  id: string
  organiser: string | null
}

/**
 * Which of these changes come from whoever sent the invitation, or from somebody this person knows there: met in that
 * process, or of that company. A UID stands in every copy of an invitation, so it shows nothing by itself.
 */
export async function fromTheirs(
  tx: Tx,
  changes: readonly { here: Invited; organiser: string | null }[],
): Promise<Set<string>> {
  const theirs = changes.filter(({ here, organiser }) => lower(here.organiser) === lower(organiser))
  const others = changes.filter(each => each.organiser && !theirs.includes(each))
  const known = others.length === 0 ? [] : await knownThere(tx, others)
  return new Set([
    ...theirs.map(({ here }) => here.id),
    ...others
      .filter(({ here, organiser }) =>
        known.some(({ id, email }) => id === here.id && email === lower(organiser)),
      )
      .map(({ here }) => here.id),
  ])
}

const lower = (address: string | null) => address?.toLowerCase() ?? null

async function knownThere(tx: Tx, changes: readonly { here: Invited; organiser: string | null }[]) {
  const email = sql<string>`lower(${contacts.email})`
  const metThere = tx
    .select({ one: sql`1` })
    .from(interviewPeople)
    .innerJoin(
      sql`${interviews} as round`,
      sql`round.id = ${interviewPeople.interviewId} and round.pipeline_id = ${interviews.pipelineId}`,
    )
    .where(eq(interviewPeople.contactId, contacts.id))
  return tx
    .select({ id: interviews.id, email })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .innerJoin(
      contacts,
      and(
        inArray(
          email,
          changes.flatMap(({ organiser }) => lower(organiser) ?? []),
        ),
        isNull(contacts.deletedAt),
        or(sql`lower(${contacts.company}) = lower(${pipelines.company})`, sql`exists ${metThere}`),
      ),
    )
    .where(
      inArray(
        interviews.id,
        changes.map(({ here }) => here.id),
      ),
    )
}
