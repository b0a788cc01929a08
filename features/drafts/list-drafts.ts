import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { type At, wordedOnce } from '@/db/worded-once'
import { dueAt } from '@/features/reminders/due-at'
import { staleDays } from '@/features/reminders/stale-days'
import { type Paged, type PageRequest, pageOf } from '@/lib/paging'
import { addDays, addMinutes, instantAt, localDate } from '@/lib/time'
import { noted, offerBehind } from './queries'
import { type AtMoment, type Cut, type DraftGroup, type Moment, sortedDrafts } from './sorted-drafts'

/** So many of each stand on the first page. */
const atFirst: Record<DraftGroup, number> = { now: 20, waiting: 8, later: 8, done: 8 }

const keptOnList = 90 * 24 * 60

/** Where a draft stands within its group, and its id. */
export const draftKey = z.tuple([z.number().int().min(-9e15).max(9e15), z.uuid()])

/**
 * Today's end decides what is due; a thank-you is due as soon as the conversation is over. The same as on Today: thanks
 * and a debrief that are a week late no longer ask.
 */
function momentsOf(now: Date, zone: string): Record<Moment, string> {
  const midnight = (days: number) =>
    instantAt(addDays(localDate(now, zone), days), '00:00', zone).toISOString()
  return {
    now: now.toISOString(),
    tomorrow: midnight(1),
    staleBefore: midnight(-staleDays),
    keptSince: addMinutes(now, -keptOnList).toISOString(),
  }
}

const findZone = wordedOnce(tx => tx.select({ zone: settings.zone }).from(settings))

function selectDrafts(tx: Tx, at: AtMoment, cut: Cut) {
  const sorted = sortedDrafts(at, cut)
  return tx
    .select({
      id: drafts.id,
      group: sql<DraftGroup>`sorted.grp`,
      place: sql<number>`sorted.place`.mapWith(Number),
      total: sql<number>`sorted.total`.mapWith(Number),
      kind: drafts.kind,
      channel: drafts.channel,
      note: noted,
      hasOffer: offerBehind,
      addressAs: contacts.addressAs,
      state: drafts.state,
      sendAt: dueAt,
      sentAt: drafts.sentAt,
      probablySentAt: drafts.probablySentAt,
      answeredAt: drafts.answeredAt,
      skippedAt: drafts.skippedAt,
      why: drafts.why,
      subject: drafts.subject,
      body: sql<string>`case when sorted.grp = 'now' then ${drafts.body} else '' end`,
      to: contacts.name,
      company: pipelines.company,
    })
    .from(drafts)
    .innerJoin(sorted, sql`sorted.id = ${drafts.id}`)
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .leftJoin(pipelines, eq(pipelines.id, drafts.pipelineId))
    .orderBy(sql`sorted.place`, drafts.id)
}

const firstOfEach = wordedOnce((tx, value: At<Record<Moment, string>>) =>
  selectDrafts(tx, value, { first: atFirst }),
)

/** Of each group the first few, or of one as many as the place asks for. Two statements; one where the zone is known. */
export async function listDrafts(
  tx: Tx,
  now: Date,
  only: { group: DraftGroup; place: PageRequest<z.output<typeof draftKey>> } | null,
  knownZone?: string,
) {
  const zone = knownZone ?? (await findZone(tx, {}))[0]?.zone ?? 'UTC'
  const moments = momentsOf(now, zone)
  if (!only) return { zone, rows: await firstOfEach(tx, moments) }
  const { group, place } = only
  const rows = await selectDrafts(tx, moment => moments[moment], {
    group,
    after: place.after,
    most: place.rows + 1,
  })
  return { zone, rows }
}

export type DraftOnList = Awaited<ReturnType<typeof listDrafts>>['rows'][number]

export const pageOfDrafts = (
  rows: readonly DraftOnList[],
  place: PageRequest<z.output<typeof draftKey>>,
): Paged<DraftOnList> => pageOf(rows, place, row => [row.place, row.id])
