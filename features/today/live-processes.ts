import 'server-only'
import { and, between, eq, isNotNull, notInArray, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { endedStages, stages } from '@/db/enums'
import { literal } from '@/db/literals'
import { contacts } from '@/db/schema/contacts'
import { interviews } from '@/db/schema/interviews'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { type At, wordedOnce } from '@/db/worded-once'
import { isNamedDay, promisedOf } from '@/features/next-steps/promises-in-sql'
import { roundsOf } from '@/features/next-steps/rounds-in-sql'
import { answerDay, isStanding, isUnanswered } from '@/features/stages/standing-offers'
import { isLive } from '@/features/vocabulary/stages'
import { atOnce, type Clock, isLooked } from './clock'

/** Of those one waits for, so many stand on Today. */
export const shownWaiting = 5

/** In these one waits for an answer once one has met. */
const waitedIn = sql.raw(
  stages
    .filter(stage => isLive(stage) && stage !== 'offer')
    .map(literal)
    .join(', '),
)

const promised = (p: SQLWrapper) =>
  promisedOf(p, { metAt: sql`rounds.last_end`, zone: sql`(select zone from settings)` })

const openOffers = (which: SQL) =>
  sql`(select o.pipeline_id from offers o where ${isUnanswered(sql`o`)} and o.answer_by ${which})`

/** The call I promised, once its day has come. */
const isCall = (value: At<Clock>) => sql`r.kind = 'own_call' and r.state in ('planned', 'leaving', 'sent')
  and r.due_at <= ${value('tomorrow')} and r.not_after > ${value('at')}`

/**
 * Which processes have anything to show, each kind looked up by itself, so that what somebody has besides costs
 * nothing: the first whose answer is waited for, the no that came last, and where there is an offer, a call or a day
 * that was named. Of all who are waited for, how many there are.
 */
const chosenOf = (value: At<Clock>) => sql`(with waited as materialized (
    select p.id, ${promised(sql`p`)} as promised, greatest(rounds.last_end, p.last_heard_at) as since
    from pipelines p cross join ${roundsOf(sql`p`, value('at'))}
    where p.deleted_at is null and p.ended_at is null and p.stage in (${waitedIn})
      and rounds.last_end is not null and rounds.next_start is null
      and (p.id not in ${openOffers(sql`is not null`)} or p.id in ${openOffers(sql`is null`)}))
  select c.id, bool_or(c.is_awaited) as is_awaited, bool_or(c.is_last_no) as is_last_no,
    (select count(*) from waited) as waiting_count from (
    (select w.id, true as is_awaited, false as is_last_no from waited w
      order by w.promised nulls last, w.since desc, w.id limit ${sql.raw(String(shownWaiting))})
    union all (select p.id, false, true from pipelines p where p.stage = 'rejected' and p.deleted_at is null
      and p.ended_at > ${value('endedSince')} order by p.ended_at desc, p.id limit 1)
    union all select o.pipeline_id, false, false from offers o where ${isUnanswered(sql`o`)}
    union all select r.pipeline_id, false, false from reminders r where ${isCall(value)}
    union all select i.pipeline_id, false, false from next_steps n
      join interviews i on i.user_id = n.user_id and i.id = n.interview_id
      where ${isNamedDay(sql`n`)} and n.answer_date between ${value('stripFrom')} and ${value('stripUntil')}) c
  group by c.id) chosen`

/** The processes that Today has something to show of. */
export const listLive = wordedOnce((tx, value: At<Clock>) => {
  const looked = tx
    .select({
      id: pipelines.id,
      company: pipelines.company,
      role: pipelines.role,
      stage: pipelines.stage,
      lastHeardAt: pipelines.lastHeardAt,
      endedAt: pipelines.endedAt,
      viaRecruiter: contacts.name,
      lastEnd: sql<Date | null>`rounds.last_end`.mapWith(interviews.endsAt).as('last_end'),
      nextStart: sql<Date | null>`rounds.next_start`.mapWith(interviews.startsAt).as('next_start'),
      promised: promised(pipelines).as('promised'),
      call: sql<{ id: string; at: string; why: string } | null>`(
        select jsonb_build_object('id', r.id, 'at', r.due_at, 'why', r.why) from reminders r
        where r.pipeline_id = ${pipelines.id} and ${isCall(value)} limit 1)`.as('call'),
      answerBy: answerDay.as('answer_by'),
      offerId: sql<string | null>`${offers.id}`.as('offer_id'),
      isAwaited: sql<boolean>`chosen.is_awaited`.as('is_awaited'),
      isLastNo: sql<boolean>`chosen.is_last_no`.as('is_last_no'),
      /** Of all who are waited for, however few are loaded. */
      waitingCount: sql<number>`chosen.waiting_count`.mapWith(Number).as('waiting_count'),
    })
    .from(pipelines)
    .innerJoin(chosenOf(value), sql`chosen.id = ${pipelines.id}`)
    .innerJoin(roundsOf(pipelines, value('at')), sql`true`)
    .leftJoin(contacts, eq(contacts.id, pipelines.recruiterId))
    .leftJoin(offers, and(eq(offers.pipelineId, pipelines.id), isStanding))
    .where(isLooked(value))
    // Offers and what ended first, so that the cut takes what would be shown last.
    .orderBy(
      sql`${offers.id} is null`,
      sql`${pipelines.endedAt} is null`,
      sql`chosen.is_awaited desc`,
      sql`promised nulls last`,
      pipelines.id,
    )
    .limit(atOnce)
    .as('looked')
  // A day that was named need not be the one that counts, and an offer may be past.
  return tx
    .select()
    .from(looked)
    .where(
      or(
        isNotNull(looked.offerId),
        looked.isLastNo,
        looked.isAwaited,
        isNotNull(looked.call),
        and(
          between(looked.promised, value('stripFrom'), value('stripUntil')),
          notInArray(looked.stage, [...endedStages]),
        ),
      ),
    )
})
