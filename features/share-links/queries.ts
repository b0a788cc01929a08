import 'server-only'
import { and, asc, desc, eq, inArray, isNull, like, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { shareLinkPipelines } from '@/db/schema/share-link-pipelines'
import { shareLinks } from '@/db/schema/share-links'
import type { Picked } from './processes'

const times = {
  id: shareLinks.id,
  label: shareLinks.label,
  expiresAt: shareLinks.expiresAt,
  revokedAt: shareLinks.revokedAt,
  frozenAt: shareLinks.frozenAt,
  viewCount: shareLinks.viewCount,
  firstViewedAt: shareLinks.firstViewedAt,
  lastViewedAt: shareLinks.lastViewedAt,
  triedAfterRevokingAt: shareLinks.triedAfterRevokingAt,
  hasPasscode: sql<boolean>`${shareLinks.passcodeHash} is not null`,
  recruiter: contacts.name,
}

/** All links, newest first, never with a passcode's hash. */
export async function listShareLinks(tx: Tx) {
  return tx
    .select({ ...times, zone: settings.zone })
    .from(shareLinks)
    .innerJoin(settings, eq(settings.userId, shareLinks.userId))
    .leftJoin(contacts, eq(contacts.id, shareLinks.recruiterId))
    .orderBy(desc(shareLinks.createdAt))
    .limit(200)
}

export type ShareLinkRow = Awaited<ReturnType<typeof listShareLinks>>[number]

const picks = sql<Picked[]>`coalesce((
  select jsonb_agg(jsonb_build_object('pipelineId', sp.pipeline_id, 'named', sp.named, 'alias', sp.alias) order by sp.alias)
  from ${shareLinkPipelines} sp where sp.share_link_id = ${shareLinks.id}), '[]')`

/** One link with everything but its passcode; null when it is not there (or not yours). */
export async function getShareLink(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      ...times,
      recruiterId: shareLinks.recruiterId,
      note: shareLinks.note,
      fields: shareLinks.fields,
      needs: shareLinks.needs,
      questions: shareLinks.questions,
      availability: shareLinks.availability,
      startDate: shareLinks.startDate,
      showReply: shareLinks.showReply,
      notify: shareLinks.notify,
      frozenView: shareLinks.frozenView,
      zone: settings.zone,
      signature: settings.signature,
      picked: picks,
    })
    .from(shareLinks)
    .innerJoin(settings, eq(settings.userId, shareLinks.userId))
    .leftJoin(contacts, eq(contacts.id, shareLinks.recruiterId))
    .where(eq(shareLinks.id, id))
  return row ?? null
}

/** The same for the public page: with the hash that decides whether it is locked, in the visitor's transaction. */
export async function getLinkToOpen(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      id: shareLinks.id,
      label: shareLinks.label,
      recruiterId: shareLinks.recruiterId,
      note: shareLinks.note,
      fields: shareLinks.fields,
      needs: shareLinks.needs,
      questions: shareLinks.questions,
      availability: shareLinks.availability,
      startDate: shareLinks.startDate,
      showReply: shareLinks.showReply,
      notify: shareLinks.notify,
      expiresAt: shareLinks.expiresAt,
      revokedAt: shareLinks.revokedAt,
      frozenAt: shareLinks.frozenAt,
      frozenView: shareLinks.frozenView,
      passcodeHash: shareLinks.passcodeHash,
      zone: settings.zone,
      signature: settings.signature,
      picked: picks,
    })
    .from(shareLinks)
    .innerJoin(settings, eq(settings.userId, shareLinks.userId))
    .where(eq(shareLinks.id, id))
  return row ?? null
}

/** Everybody a link can be made for, and what came through whom. */
export async function listSharePeople(tx: Tx) {
  return tx
    .select({ id: contacts.id, name: contacts.name, company: contacts.company })
    .from(contacts)
    .where(
      and(inArray(contacts.kind, ['agency_recruiter', 'in_house_recruiter']), isNull(contacts.deletedAt)),
    )
    .orderBy(asc(contacts.name))
}

export async function getSharePerson(tx: Tx, id: string) {
  const [row] = await tx
    .select({ id: contacts.id, name: contacts.name, kind: contacts.kind })
    .from(contacts)
    .where(and(eq(contacts.id, id), isNull(contacts.deletedAt)))
  return row ?? null
}

/** The pipelines a link could show: those that are not over first. */
export async function listShareable(tx: Tx) {
  return tx
    .select({
      id: pipelines.id,
      company: pipelines.company,
      role: pipelines.role,
      stage: pipelines.stage,
      recruiterId: pipelines.recruiterId,
      availability: pipelines.availability,
      startDate: pipelines.startDate,
      ended: sql<boolean>`${pipelines.endedAt} is not null`,
    })
    .from(pipelines)
    .where(isNull(pipelines.deletedAt))
    .orderBy(sql`${pipelines.endedAt} is not null`, asc(pipelines.company))
    .limit(200)
}

/** Drafts to this person in which the link has its place. */
export async function listDraftsWithSlot(tx: Tx, recruiterId: string) {
  return tx
    .select({ id: drafts.id, subject: drafts.subject })
    .from(drafts)
    .where(
      and(
        eq(drafts.contactId, recruiterId),
        eq(drafts.state, 'open'),
        isNull(drafts.deletedAt),
        like(drafts.body, '%{share\\_link}%'),
      ),
    )
    .orderBy(asc(drafts.sendAt))
    .limit(5)
}

/** How the person signs; null when they have not said. */
export async function getSignature(tx: Tx): Promise<string | null> {
  const [own] = await tx.select({ signature: settings.signature }).from(settings)
  return own?.signature ?? null
}
