import 'server-only'
import { and, asc, between, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { dueAt } from '@/features/reminders/due-at'
import { addMinutes } from '@/lib/time'

const columns = {
  draft: drafts,
  name: contacts.name,
  company: pipelines.company,
  stage: pipelines.stage,
  zone: pipelines.zone,
  lastHeardAt: pipelines.lastHeardAt,
  interviewEndsAt: interviews.endsAt,
  pipelineDeletedAt: pipelines.deletedAt,
}

/** Drafts as their mail needs them, with the person addressed and the process they belong to. */
export function listMailDrafts(tx: Tx, ids: readonly string[]) {
  return tx
    .select(columns)
    .from(drafts)
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .leftJoin(pipelines, eq(pipelines.id, drafts.pipelineId))
    .leftJoin(interviews, eq(interviews.id, drafts.interviewId))
    .where(inArray(drafts.id, [...ids]))
    .orderBy(asc(drafts.createdAt), asc(contacts.name), asc(drafts.id))
}

export type MailDraft = Awaited<ReturnType<typeof listMailDrafts>>[number]

/** Whether another message to the same person is open that should go out about now. */
export async function hasAnotherWord(tx: Tx, { draft }: MailDraft, now: Date): Promise<boolean> {
  const day = 24 * 60
  const found = await tx
    .select({ id: drafts.id })
    .from(drafts)
    .where(
      and(
        eq(drafts.contactId, draft.contactId ?? draft.id),
        ne(drafts.id, draft.id),
        ne(drafts.channel, 'linkedin'),
        eq(drafts.state, 'open'),
        isNull(drafts.deletedAt),
        between(dueAt, addMinutes(now, -day).toISOString(), addMinutes(now, day).toISOString()),
      ),
    )
    .limit(1)
  return found.length > 0
}
