import 'server-only'
import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'

const columns = {
  draft: drafts,
  name: contacts.name,
  address: contacts.email,
  company: pipelines.company,
  stage: pipelines.stage,
  zone: pipelines.zone,
  lastHeardAt: pipelines.lastHeardAt,
  pipelineDeletedAt: pipelines.deletedAt,
}

/** Drafts as their mail needs them, with the person addressed and the process they belong to. */
export function listMailDrafts(tx: Tx, ids: readonly string[]) {
  return tx
    .select(columns)
    .from(drafts)
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .leftJoin(pipelines, eq(pipelines.id, drafts.pipelineId))
    .where(inArray(drafts.id, [...ids]))
    .orderBy(asc(drafts.createdAt), asc(drafts.id))
}

export type MailDraft = Awaited<ReturnType<typeof listMailDrafts>>[number]

/** The further people of a joint note, so that one message reaches them all. */
export function listJointNames(tx: Tx, draftId: string) {
  return tx
    .select({ name: contacts.name, address: contacts.email })
    .from(draftRecipients)
    .innerJoin(contacts, eq(contacts.id, draftRecipients.contactId))
    .where(eq(draftRecipients.draftId, draftId))
    .orderBy(asc(contacts.name))
}
