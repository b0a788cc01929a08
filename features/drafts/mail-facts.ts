import 'server-only'
import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'

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
    .orderBy(asc(drafts.createdAt), asc(drafts.id))
}

export type MailDraft = Awaited<ReturnType<typeof listMailDrafts>>[number]
