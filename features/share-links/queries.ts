import 'server-only'
import { and, asc, desc, eq, isNull, like, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { settings } from '@/db/schema/settings'
import { shareLinkPipelines } from '@/db/schema/share-link-pipelines'
import { shareLinks } from '@/db/schema/share-links'
import { type At, wordedOnce } from '@/db/worded-once'
import { withGaps } from '@/features/letters/templates/gaps'
import { momentKey } from '@/lib/cursor'
import { type PageRequest, pageOf } from '@/lib/paging'
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

/** When it was made, and which. */
export const linkKey = z.tuple([momentKey, z.uuid()])

/** All links, newest first, never with a passcode's hash. */
export async function listShareLinks(tx: Tx, place: PageRequest<z.output<typeof linkKey>>) {
  const [at, id] = place.after ?? []
  const rows = await tx
    .select({ ...times, createdAt: shareLinks.createdAt, zone: settings.zone })
    .from(shareLinks)
    .innerJoin(settings, eq(settings.userId, shareLinks.userId))
    .leftJoin(contacts, eq(contacts.id, shareLinks.recruiterId))
    .where(
      at === undefined
        ? undefined
        : sql`(${shareLinks.createdAt}, ${shareLinks.id}) < (${new Date(at).toISOString()}, ${id}::uuid)`,
    )
    .orderBy(desc(shareLinks.createdAt), desc(shareLinks.id))
    .limit(place.rows + 1)
  return pageOf(rows, place, row => [row.createdAt.getTime(), row.id])
}

export type ShareLinkPage = Awaited<ReturnType<typeof listShareLinks>>
export type ShareLinkRow = Omit<ShareLinkPage['rows'][number], 'createdAt'>

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

const findToOpen = wordedOnce((tx, value: At<{ id: string }>) =>
  tx
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
    .where(eq(shareLinks.id, value('id'))),
)

/** One link for the public page: with the hash that decides whether it is locked, in the visitor's transaction. */
export async function getLinkToOpen(tx: Tx, id: string) {
  const [row] = await findToOpen(tx, { id })
  return row ?? null
}

export async function getSharePerson(tx: Tx, id: string) {
  const [row] = await tx
    .select({ id: contacts.id, name: contacts.name, kind: contacts.kind })
    .from(contacts)
    .where(and(eq(contacts.id, id), isNull(contacts.deletedAt)))
  return row ?? null
}

/** Drafts to this person in which the link has its place. */
export async function listDraftsWithSlot(tx: Tx, recruiterId: string) {
  const found = await tx
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
  return found.map(draft => ({ ...draft, subject: withGaps(draft.subject) }))
}

/** How the person signs; null when they have not said. */
export async function getSignature(tx: Tx): Promise<string | null> {
  const [own] = await tx.select({ signature: settings.signature }).from(settings)
  return own?.signature ?? null
}
