import 'server-only'
import { and, asc, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { ContactKind, rapports } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { groupBy } from '@/lib/group-by'

interface Met {
  id: string
  kind: ContactKind
  rapport: (typeof rapports)[number] | null
}
interface Said {
  fact: string
  state: string
  contactId: string | null
  saidById: string | null
}

/** Who has a part in these processes, by process: three statements for one or for a thousand. */
export async function loadKnownPeople(tx: Tx, pipelineIds: readonly string[]) {
  if (pipelineIds.length === 0) return new Map<string, never>()
  const ids = [...pipelineIds]
  const met = sql<Met[]>`coalesce((
    select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'rapport', ip.rapport)
      order by ip.created_at, c.id)
    from interview_people ip join contacts c on c.id = ip.contact_id
    where ip.interview_id = interviews.id and c.deleted_at is null and c.forgotten_at is null), '[]')`
  const facts = sql<Said[]>`coalesce((
    select jsonb_agg(jsonb_build_object('fact', n.fact, 'state', n.state, 'contactId', n.contact_id,
      'saidById', n.said_by_id))
    from next_steps n where n.interview_id = interviews.id), '[]')`
  const [found, talks] = await Promise.all([
    tx
      .select({ id: pipelines.id, source: pipelines.source, recruiterId: pipelines.recruiterId })
      .from(pipelines)
      .where(inArray(pipelines.id, ids)),
    tx
      .select({ pipelineId: interviews.pipelineId, state: interviews.state, people: met, facts })
      .from(interviews)
      .where(and(inArray(interviews.pipelineId, ids), isNull(interviews.deletedAt)))
      .orderBy(asc(interviews.startsAt)),
  ])
  const named = [
    ...talks.flatMap(({ people, facts }) => [
      ...people.map(({ id }) => id),
      ...facts.flatMap(({ contactId, saidById }) => [contactId, saidById]),
    ]),
    ...found.map(({ recruiterId }) => recruiterId),
  ].filter(id => id !== null)
  const persons = await tx
    .select({ id: contacts.id, name: contacts.name, kind: contacts.kind })
    .from(contacts)
    .where(and(inArray(contacts.id, named), isNull(contacts.deletedAt), isNull(contacts.forgottenAt)))
    .orderBy(asc(contacts.name))
  const byProcess = groupBy(talks, talk => talk.pipelineId)
  return new Map(
    found.map(pipeline => {
      const rounds = byProcess.get(pipeline.id) ?? []
      const theirs = new Set([
        ...rounds.flatMap(({ people, facts }) => [
          ...people.map(({ id }) => id),
          ...facts.flatMap(({ contactId, saidById }) => [contactId, saidById]),
        ]),
        pipeline.recruiterId,
      ])
      const around = persons.filter(({ id }) => theirs.has(id))
      return [pipeline.id, { pipeline, rounds, around }] as const
    }),
  )
}

/** The same for one process; null when it is not there. */
export async function knownPeopleOf(tx: Tx, pipelineId: string) {
  return (await loadKnownPeople(tx, [pipelineId])).get(pipelineId) ?? null
}
