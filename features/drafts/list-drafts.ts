import 'server-only'
import { and, asc, eq, inArray, isNull, or, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/doors'
import type { DraftKind } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { type At, wordedOnce } from '@/db/worded-once'
import { dueAt } from '@/features/reminders/due-at'
import { staleDays } from '@/features/reminders/stale-days'
import { type Paged, type PageRequest, pageOf } from '@/lib/paging'
import { addDays, addMinutes, instantAt, localDate } from '@/lib/time'
import { noted, offerBehind } from './queries'

/** What goes out now, what waits for an answer, what comes later, what is done. */
export const draftGroups = ['now', 'waiting', 'later', 'done'] as const
export type DraftGroup = (typeof draftGroups)[number]

/** So many of each stand on the first page. */
const atFirst: Record<DraftGroup, number> = { now: 20, waiting: 8, later: 8, done: 8 }

const keptOnList = 90 * 24 * 60

/** Somebody is expected to answer these; thanks and closing notes ask for nothing. */
const awaited: DraftKind[] = [
  'nudge_dated',
  'nudge_undated',
  'nudge_second',
  'missing_facts',
  'other_offer',
  'more_time',
  'reschedule',
  'advice',
  'referral_ask',
  'linkedin_request',
]

/** Where a draft stands within its group, and its id. */
export const draftKey = z.tuple([z.number().int().min(-9e15).max(9e15), z.uuid()])

// Written out, not as values: with fewer of those the statement is one that the server keeps (db/kept-statements.ts).
const oneOf = (words: readonly string[]) => sql.raw(`(${words.map(word => `'${word}'`).join(', ')})`)
const isOut = sql`${drafts.state} in ${oneOf(['sent', 'probably_sent'])}`
const isAwaited = sql`${drafts.kind} in ${oneOf(awaited)}`

type Moment = 'now' | 'tomorrow' | 'staleBefore' | 'keptSince'

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

type AtMoment = (name: Moment) => Placeholder | string

function orderOf(at: AtMoment) {
  const isDue = sql`(${dueAt} is null or ${dueAt} < ${at('tomorrow')}
    or (${drafts.kind} like 'thank\\_you%' and ${interviews.endsAt} <= ${at('now')}
      and (${drafts.putOffUntil} is null or ${drafts.putOffUntil} < ${at('tomorrow')})))`
  const isStale = sql`((${drafts.kind} like 'thank\\_you%' or ${drafts.kind} = 'debrief') and ${dueAt} < ${at('staleBefore')})`
  const group = sql<DraftGroup>`case when ${drafts.state} = 'open' then case when ${isStale} then 'done' when ${isDue} then 'now' else 'later' end
    when ${isOut} and ${isAwaited} then 'waiting' else 'done' end`
  // Soonest and longest-waiting first, but of what is done the latest; in milliseconds, so that an address can carry it.
  const place = sql<number>`(case when ${drafts.state} = 'open' and ${isStale} then -date_part('epoch', ${dueAt})
    when ${drafts.state} = 'open' then coalesce(date_part('epoch', ${dueAt}), 8e12)
    when ${isOut} and ${isAwaited} then date_part('epoch', coalesce(${drafts.sentAt}, ${drafts.probablySentAt}))
    else -date_part('epoch', coalesce(${drafts.answeredAt}, ${drafts.skippedAt}, ${drafts.sentAt},
      ${drafts.probablySentAt}, 'epoch')) end * 1000)::bigint`
  return { group, place: place.mapWith(Number) }
}

const isListed = (at: AtMoment) =>
  and(
    isNull(drafts.deletedAt),
    isNull(pipelines.deletedAt),
    or(
      inArray(drafts.state, ['open', 'probably_sent', 'sent']),
      sql`${drafts.updatedAt} > ${at('keptSince')}`,
    ),
  )

/** Every draft a list can show, each with its group, its place in it and how many that group has. */
const sorted = (tx: Tx, at: AtMoment) => {
  const { group, place } = orderOf(at)
  return tx.$with('sorted').as(
    tx
      .select({
        id: drafts.id,
        group: group.as('grp'),
        place: place.as('place'),
        nth: sql<number>`row_number() over (partition by ${group} order by ${place}, ${drafts.id})`.as('nth'),
        total: sql<number>`count(*) over (partition by ${group})`.mapWith(Number).as('total'),
      })
      .from(drafts)
      .leftJoin(pipelines, eq(pipelines.id, drafts.pipelineId))
      .leftJoin(interviews, eq(interviews.id, drafts.interviewId))
      .where(isListed(at)),
  )
}

const findZone = wordedOnce(tx => tx.select({ zone: settings.zone }).from(settings))

type Sorted = ReturnType<typeof sorted>

function selectDrafts(tx: Tx, at: AtMoment, which: (all: Sorted) => SQL | undefined, most: number) {
  const all = sorted(tx, at)
  return tx
    .with(all)
    .select({
      id: drafts.id,
      group: all.group,
      place: all.place,
      total: all.total,
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
      body: sql<string>`case when ${all.group} = 'now' then ${drafts.body} else '' end`,
      to: contacts.name,
      company: pipelines.company,
    })
    .from(all)
    .innerJoin(drafts, eq(drafts.id, all.id))
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .leftJoin(pipelines, eq(pipelines.id, drafts.pipelineId))
    .where(which(all))
    .orderBy(asc(all.place), asc(all.id))
    .limit(most)
}

const firstOfEach = wordedOnce((tx, value: At<Record<Moment, string>>) =>
  selectDrafts(
    tx,
    value,
    all => or(...draftGroups.map(group => and(eq(all.group, group), sql`${all.nth} <= ${atFirst[group]}`))),
    100,
  ),
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
  const [at, id] = place.after ?? []
  const isFurther = (all: Sorted) =>
    id === undefined ? undefined : sql`(${all.place}, ${all.id}) > (${at}::bigint, ${id}::uuid)`
  const rows = await selectDrafts(
    tx,
    moment => moments[moment],
    all => and(eq(all.group, group), isFurther(all)),
    place.rows + 1,
  )
  return { zone, rows }
}

export type DraftOnList = Awaited<ReturnType<typeof listDrafts>>['rows'][number]

export const pageOfDrafts = (
  rows: readonly DraftOnList[],
  place: PageRequest<z.output<typeof draftKey>>,
): Paged<DraftOnList> => pageOf(rows, place, row => [row.place, row.id])
