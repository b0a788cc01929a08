import 'server-only'
import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { addresseeOf } from '@/features/planning/addressee'
import { loadKnownPeople } from '@/features/planning/known-people'
import { requestDraft } from '@/features/planning/request-draft'
import { hearsOfProgress } from './queries'

/** "Please follow up for me, and find out …": a draft to the recruiter of this process. Null when there is none. */
export async function requestAsk(
  tx: Tx,
  userId: string,
  pipelineId: string,
  ask: string,
  now: Date,
): Promise<string | null> {
  const [recruiter] = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .innerJoin(pipelines, eq(pipelines.recruiterId, contacts.id))
    .where(and(eq(pipelines.id, pipelineId), isNull(contacts.deletedAt), isNull(contacts.forgottenAt)))
  if (!recruiter) return null
  const about = { pipelineId, interviewId: null, contactId: recruiter.id, since: now }
  const why = 'You’d like them to ask for you.'
  return requestDraft(
    tx,
    userId,
    { ...about, origin: 'ask', kind: 'recruiter_update', sendAt: now, why, words: { ask } },
    now,
  )
}

const forward =
  'Another process of mine has moved to its final round. I name nobody, and tell you so that the timing is no surprise.'

/** Advanced elsewhere: a line to each other process past a first conversation, without a name (practice 11.1 row 18). */
export async function requestWordsOfProgress(
  tx: Tx,
  userId: string,
  fromPipelineId: string,
  now: Date,
  /** Only these of them; else all. */
  only?: readonly string[],
): Promise<number> {
  const others = await tx
    .select({ id: pipelines.id, stage: pipelines.stage })
    .from(pipelines)
    .where(and(ne(pipelines.id, fromPipelineId), isNull(pipelines.deletedAt)))
  const going = others.filter(({ id, stage }) => hearsOfProgress(stage) && (!only || only.includes(id)))
  const known = await loadKnownPeople(
    tx,
    going.map(({ id }) => id),
  )
  const before = await tx
    .select({ contactId: drafts.contactId })
    .from(drafts)
    .where(
      and(
        eq(drafts.fromPipelineId, fromPipelineId),
        eq(drafts.origin, 'moved_forward'),
        isNull(drafts.deletedAt),
      ),
    )
  const told = new Set(before.flatMap(({ contactId }) => contactId ?? []))
  for (const { id: pipelineId } of going) {
    const people = known.get(pipelineId)
    const contactId = people ? addresseeOf(people) : null
    // One person, one message, also when two processes are through them.
    if (contactId && told.has(contactId)) continue
    if (contactId) told.add(contactId)
    await requestDraft(
      tx,
      userId,
      {
        ...{ origin: 'moved_forward', kind: 'recruiter_update', sendAt: now },
        ...{ pipelineId, fromPipelineId, interviewId: null, contactId },
        why: 'You’ve moved forward elsewhere; worth mentioning, without names.',
        words: { changes: [forward], ask: 'Do you know yet by when you mean to decide?' },
      },
      now,
    )
  }
  return going.length
}
