import 'server-only'
import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { DraftKind } from '@/db/enums'
import { literal } from '@/db/literals'
import { dueAtOf } from '@/features/reminders/due-at'
import { isOfNoDeleted } from '@/features/stages/of-deleted'

/** What goes out now, what waits for an answer, what comes later, what is done. */
export const draftGroups = ['now', 'waiting', 'later', 'done'] as const
export type DraftGroup = (typeof draftGroups)[number]

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

export type Moment = 'now' | 'tomorrow' | 'staleBefore' | 'keptSince'
export type AtMoment = (name: Moment) => Placeholder | string

/** Of one group what comes after a place in it, so many; of all groups the first few of each. */
export type Cut =
  | { first: Record<DraftGroup, number> }
  | { group: DraftGroup; after: readonly [place: number, id: string] | null; most: number }

// Written out, not as values: with fewer of those the statement is one that the server keeps (db/kept-statements.ts),
// and the indexes of what is no longer open can serve.
const isOut = sql`d.state in ('sent', 'probably_sent')`
const isAwaited = sql.raw(`d.kind in (${awaited.map(literal).join(', ')})`)
const isWaiting = sql`(${isOut} and ${isAwaited})`
const isLate = sql`(d.kind like 'thank\\_you%' or d.kind = 'debrief')`
const dueAt = dueAtOf(sql`d`)
/** When that which is done was done: `drafts_done` has it in this order. */
const doneAt = sql`coalesce(d.answered_at, d.skipped_at, d.sent_at, d.probably_sent_at, 'epoch')`

const isHere = sql`d.deleted_at is null and ${isOfNoDeleted(sql`d`)}`
const isOver = (at: AtMoment) => sql`d.state <> 'open' and not ${isWaiting}
  and (${isOut} or d.updated_at > ${at('keptSince')}) and ${isHere}`

/** Soonest and longest-waiting first, but of what is done the latest; in milliseconds, so that an address can carry it. */
const inMs = (moment: SQL) => sql`(date_part('epoch', ${moment}) * 1000)::bigint`

/** What is open, each with its group; there is never much of it. */
function opened(at: AtMoment) {
  const isDue = sql`(${dueAt} is null or ${dueAt} < ${at('tomorrow')}
    or (d.kind like 'thank\\_you%' and (d.put_off_until is null or d.put_off_until < ${at('tomorrow')})
      and (select i.ends_at from interviews i where i.user_id = d.user_id and i.id = d.interview_id) <= ${at('now')}))`
  return sql`select o.id, o.grp, case when o.grp = 'done' then -${inMs(sql`o.due`)}
      else coalesce(${inMs(sql`o.due`)}, 8e15::bigint) end as place
    from (select d.id, ${dueAt} as due, case when ${isLate} and ${dueAt} < ${at('staleBefore')} then 'done'
        when ${isDue} then 'now' else 'later' end as grp
      from drafts d where d.state = 'open' and ${isHere} offset 0) o`
}

/** The moment a place in an order stands for, as far as a year has four digits. */
const momentOf = (ms: number) => new Date(Math.min(Math.max(ms, -6e13), 2.5e14)).toISOString()

/**
 * Every draft a list can show, each with its group, its place in it and how many that group has. What is open is looked
 * through; what is out or done grows without end, so of that only as much is read as is asked for, in the order of an
 * index, and the rest is counted.
 */
export function sortedDrafts(at: AtMoment, cut: Cut): SQL {
  const after = 'group' in cut ? cut.after : null
  const shows = (group: DraftGroup) => !('group' in cut) || cut.group === group
  const most = (group: DraftGroup) => sql.raw(String('group' in cut ? cut.most : cut.first[group]))
  const isFurther = (place: SQL, id: SQL) =>
    after ? sql`(${place}, ${id}) > (${after[0]}::bigint, ${after[1]}::uuid)` : sql`true`
  const waitedSince = sql`coalesce(d.sent_at, d.probably_sent_at)`
  const waiting = sql`(select d.id, 'waiting' as grp, ${inMs(waitedSince)} as place from drafts d
    where d.state <> 'open' and ${isWaiting} and ${isHere} and ${isFurther(inMs(waitedSince), sql`d.id`)}
    order by ${waitedSince}, d.id limit ${most('waiting')})`
  const done = sql`(select d.id, 'done' as grp, -${inMs(doneAt)} as place from drafts d
    where ${isOver(at)} and ${after ? sql`${doneAt} <= ${momentOf(-after[0])}` : sql`true`}
      and ${isFurther(sql`-${inMs(doneAt)}`, sql`d.id`)}
    order by ${doneAt} desc, d.id limit ${most('done')})`
  const parts = [
    sql`select * from opened o where ${isFurther(sql`o.place`, sql`o.id`)}`,
    ...(shows('waiting') ? [waiting] : []),
    ...(shows('done') ? [done] : []),
  ]
  return sql`(with opened as materialized (${opened(at)})
    select s.id, s.grp, s.place, case s.grp
        when 'waiting' then (select count(*) from drafts d where d.state <> 'open' and ${isWaiting} and ${isHere})
        when 'done' then (select count(*) from drafts d where ${isOver(at)}) + (select count(*) from opened where grp = 'done')
        when 'now' then (select count(*) from opened where grp = 'now')
        else (select count(*) from opened where grp = 'later') end as total
    from (select a.*, row_number() over (partition by a.grp order by a.place, a.id) as nth
      from (${sql.join(parts, sql` union all `)}) a) s
    where ${sql.join(
      draftGroups
        .filter(shows)
        .map(group => sql`(s.grp = ${sql.raw(literal(group))} and s.nth <= ${most(group)})`),
      sql` or `,
    )}) sorted`
}
