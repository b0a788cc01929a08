import 'server-only'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { endedStages, type Stage } from '@/db/enums'
import { promisedOf } from '@/features/next-steps/promises-in-sql'
import { roundsOf } from '@/features/next-steps/rounds-in-sql'
import { dueAtOf } from '@/features/reminders/due-at'
import { isUnanswered, offersStand } from '@/features/stages/standing-offers'
import { instantAt } from '@/lib/time'
import type { Sort } from './ask'
import { type Clock, freshHours, staleThanksHours, tomorrowOf } from './card'

// What is known of one process `p`, each as one expression: the list asks for all of them of the rows it shows, and
// only for the one it is sorted by of the others.

const ms = (moment: SQL) => sql`(date_part('epoch', ${moment}) * 1000)`
const listed = (stages: readonly Stage[]) =>
  sql.join(
    stages.map(stage => sql`${stage}`),
    sql`, `,
  )

/** Says where to begin to look for what has just ended: no talk takes a month. */
const longestTalkHours = 31 * 24

const rounds = sql`from interviews i where i.user_id = p.user_id and i.pipeline_id = p.id
  and i.deleted_at is null and i.state = 'scheduled'`
const openOffer = sql`from offers o where o.user_id = p.user_id and o.pipeline_id = p.id and ${isUnanswered(sql`o`)}`

/** Whether the process is named by one of these rows: they are looked up once, and not for each process. */
const among = (rows: SQL, row: SQL) =>
  sql`(p.id in (select ${row}.pipeline_id from ${rows} and ${row}.pipeline_id is not null))`

/** Behind a select: what it says is worked out once, and not planned anew wherever it is spoken of. */
export const once = sql`offset 0`

/** A moment that no process has: later than all others, and small enough for an address. */
const never = 8e15

/** What the expressions know of the hour. */
export function momentsOf({ zone, now }: Clock) {
  const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
  const tomorrow = tomorrowOf({ zone, now })
  return {
    ...{ zone, now: now.toISOString(), tomorrow },
    dueUntil: instantAt(tomorrow, '00:00', zone).toISOString(),
    freshSince: before(freshHours),
    begunSince: before(freshHours + longestTalkHours),
    thankedSince: before(staleThanksHours),
  }
}

/** Each expression, with `at` for a moment: its place in a statement that is worded once, or the moment itself. */
export function factsAt(at: (moment: keyof ReturnType<typeof momentsOf>) => SQLWrapper) {
  const [now, tomorrow, dueUntil] = [at('now'), at('tomorrow'), at('dueUntil')]
  const nextRound = sql`(select min(i.starts_at) ${rounds} and i.starts_at > ${now})`
  const isOffered = among(sql`offers o where ${isUnanswered(sql`o`)}`, sql`o`)
  const answerBy = sql`(case when ${isOffered} then (select o.answer_by ${openOffer} order by o.created_at desc limit 1) end)`
  const hasOffer = sql`(${offersStand(sql`p`)} and ${isOffered})`
  const metAt = sql`(select max(i.ends_at) ${rounds} and i.ends_at <= ${now})`
  const promised = promisedOf(sql`p`, { metAt, zone: sql`${at('zone')}` })
  const since = sql`coalesce(greatest(p.last_heard_at, ${metAt}), p.created_at)`
  const minute = among(
    sql`interviews i where i.deleted_at is null and i.state = 'scheduled'
      and i.ends_at <= ${now} and i.ends_at > ${at('freshSince')} and i.starts_at > ${at('begunSince')}
      and not exists (select 1 from reflections r where r.user_id = i.user_id and r.interview_id = i.id)`,
    sql`i`,
  )
  const message = among(
    sql`drafts d where d.deleted_at is null and d.state = 'open' and d.send_at < ${dueUntil}
      and coalesce(d.put_off_until, '-infinity') < ${dueUntil}
      and (${dueAtOf(sql`d`)} > ${at('thankedSince')} or not (d.kind like 'thank\\_you%' or d.kind = 'debrief'))`,
    sql`d`,
  )
  const wants = sql`(case when p.ended_at is null and ${minute} then 'minute' when ${hasOffer} then 'offer' when ${message} then 'message' end)`
  const dayMs = (day: SQL) => ms(sql`(${day})::timestamp`)
  const next = sql`(case when p.ended_at is null then (select coalesce(
      least(${ms(sql`f.round`)}, ${dayMs(sql`f.answer`)}, case when f.promise >= ${tomorrow}::date - 1 then ${dayMs(sql`f.promise`)} end),
      ${dayMs(sql`f.promise`)})
    from (select rounds.next_start as round, ${answerBy} as answer,
      ${promisedOf(sql`p`, { metAt: sql`rounds.last_end`, zone: sql`${at('zone')}` })} as promise
      from ${roundsOf(sql`p`, now)} ${once}) f) end)`
  const waits = sql`(p.ended_at is null and p.stage <> 'quiet' and ${nextRound} is null and not ${hasOffer})`
  return { ms, nextRound, answerBy, hasOffer, promised, since, wants, next, waits }
}

type Facts = ReturnType<typeof factsAt>

/** By what a list is sorted: never null, so that the last row's key says where it goes on. */
export function keyOf(sort: Sort, facts: Facts, order: SQLWrapper): SQL {
  const keys: Record<Sort, () => SQL> = {
    // What wants somebody, then what comes next, then what moved last.
    due: () => sql`((case when ${facts.wants} is null then 1 else 0 end) * 1e14
      + coalesce(${facts.next}, 5e13 - ${ms(sql`p.stage_changed_at`)}))::bigint`,
    company: () => sql`left(lower(p.company), 40)`,
    role: () => sql`left(lower(p.role), 40)`,
    stage: () => sql`array_position(${order}::text[], p.stage)::bigint`,
    next: () => sql`coalesce(${facts.next}, ${never})::bigint`,
    // In days that grow: whoever waits longest has waited most.
    waiting: () =>
      sql`(case when ${facts.waits} then -${ms(facts.since)} else -${never}::float8 end)::bigint`,
    interest: () => sql`coalesce(p.interest, 0)::bigint`,
    moved: () => sql`${ms(sql`p.stage_changed_at`)}::bigint`,
  }
  return keys[sort]()
}

export const sortsByText = (sort: Sort): boolean => sort === 'company' || sort === 'role'

/** Over, or put out of sight by the person: both stand under "closed". */
export const isClosed = (hidden: SQLWrapper): SQL =>
  sql`(p.stage in (${listed(endedStages)}) or p.stage = any(${hidden}::text[]))`
