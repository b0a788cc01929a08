import 'server-only'
import { and, desc, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { type Stage, stages } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { wordedOnce } from '@/db/worded-once'
import { addresseeOf } from '@/features/planning/addressee'
import { loadKnownPeople } from '@/features/planning/known-people'
import { isLive } from '@/features/vocabulary/stages'

/** A process and the recruiter in between; null when it is gone. */
export async function getThrough(tx: Tx, pipelineId: string) {
  const [row] = await tx
    .select({
      id: pipelines.id,
      company: pipelines.company,
      role: pipelines.role,
      stage: pipelines.stage,
      recruiter: { id: contacts.id, name: contacts.name, email: contacts.email, phone: contacts.phone },
    })
    .from(pipelines)
    .leftJoin(contacts, eq(contacts.id, pipelines.recruiterId))
    .where(and(eq(pipelines.id, pipelineId), isNull(pipelines.deletedAt)))
  return row ?? null
}

const asking = ['debrief', 'recruiter_update', 'nudge_dated', 'nudge_undated', 'nudge_second'] as const

const findAsked = wordedOnce(tx =>
  tx
    .select({
      draftId: drafts.id,
      state: drafts.state,
      since: drafts.sentAt,
      answeredAt: drafts.answeredAt,
      contactId: contacts.id,
      name: contacts.name,
      company: pipelines.company,
      stage: pipelines.stage,
      lastHeardAt: pipelines.lastHeardAt,
      relayedSince: sql<boolean>`exists (select 1 from feedback f where f.relayed_by_id = ${contacts.id}
        and f.deleted_at is null and f.created_at > ${drafts.sentAt})`,
    })
    .from(drafts)
    .innerJoin(contacts, eq(contacts.id, drafts.contactId))
    .leftJoin(pipelines, eq(pipelines.id, drafts.pipelineId))
    .where(
      and(
        inArray(drafts.kind, [...asking]),
        inArray(drafts.state, ['sent', 'answered']),
        inArray(contacts.kind, ['agency_recruiter', 'in_house_recruiter']),
        isNull(drafts.deletedAt),
        isNull(contacts.deletedAt),
        isNull(contacts.forgottenAt),
      ),
    )
    .orderBy(desc(drafts.sentAt))
    .limit(200),
)

/**
 * Recruiters who owe an answer: the last word to them was mine, it asked something, and nothing came back since, about
 * a process that is still going: neither a reply nor feedback. Longest first.
 */
export async function listOwedAnswers(tx: Tx) {
  const rows = await findAsked(tx, {})
  const seen = new Set<string>()
  return rows
    .filter(row => !seen.has(row.contactId) && seen.add(row.contactId))
    .filter(row => row.state === 'sent' && row.since && (!row.stage || isLive(row.stage)))
    .filter(row => !row.relayedSince)
    .filter(row => !row.lastHeardAt || (row.since && row.since > row.lastHeardAt))
    .toReversed()
}

export type OwedAnswer = Awaited<ReturnType<typeof listOwedAnswers>>[number]

/** Past a first conversation, and not yet with an offer of its own. */
export const hearsOfProgress = (stage: Stage) => isLive(stage) && stage !== 'applied' && stage !== 'offer'

/**
 * The other processes under way, each with the note that one moved forward elsewhere, if it was made. One person, one
 * note: whoever would hear of two of them has been told with the first.
 */
export async function listTold(tx: Tx, pipelineId: string) {
  const isNote = and(eq(drafts.fromPipelineId, pipelineId), isNull(drafts.deletedAt))
  const others = await tx
    .select({
      id: pipelines.id,
      company: pipelines.company,
      stage: pipelines.stage,
      draftId: drafts.id,
      draftState: drafts.state,
    })
    .from(pipelines)
    .leftJoin(drafts, and(eq(drafts.pipelineId, pipelines.id), isNote))
    .where(
      and(
        isNull(pipelines.deletedAt),
        ne(pipelines.id, pipelineId),
        inArray(pipelines.stage, stages.filter(hearsOfProgress)),
      ),
    )
    .orderBy(sql`${drafts.id} is null`, desc(pipelines.stageChangedAt))
    .limit(50)
  const notes = await tx
    .select({ draftId: drafts.id, draftState: drafts.state, contactId: drafts.contactId })
    .from(drafts)
    .where(and(isNote, isNotNull(drafts.contactId)))
  if (notes.length === 0) return others
  const untold = others.filter(({ draftId }) => !draftId).map(({ id }) => id)
  const known = await loadKnownPeople(tx, untold)
  return others.map(other => {
    const people = known.get(other.id)
    const reader = people && addresseeOf(people)
    const note = reader ? notes.find(({ contactId }) => contactId === reader) : undefined
    return note ? { ...other, draftId: note.draftId, draftState: note.draftState } : other
  })
}
