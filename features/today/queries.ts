import 'server-only'
import {
  and,
  asc,
  between,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  like,
  lte,
  not,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { endedStages } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { inboundMails } from '@/db/schema/inbound-mails'
import { interviews } from '@/db/schema/interviews'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { reflections } from '@/db/schema/reflections'
import { settings } from '@/db/schema/settings'
import { type At, wordedOnce } from '@/db/worded-once'
import { promisedOf } from '@/features/next-steps/promises-in-sql'
import { dueAt } from '@/features/reminders/due-at'
import { staleDays } from '@/features/reminders/stale-days'
import { answerDay, isStanding } from '@/features/stages/standing-offers'
import { talkStands } from '@/features/stages/standing-talks'
import { addMinutes } from '@/lib/time'

const day = 24 * 60
/** As many as the strip of days has. */
const shownDays = 14
/** A day shows a handful of each; whatever somebody has, no more than this is looked at. */
const atOnce = 100
/** Of those one waits for, so many stand on Today. */
export const shownWaiting = 5

/** What the statements know of the hour. */
const clockOf = (now: Date) => {
  const at = (days: number) => addMinutes(now, days * day).toISOString()
  return {
    at: now.toISOString(),
    tomorrow: at(1),
    arrivedSince: at(-30),
    endedSince: at(-2),
    heldSince: at(-4),
    changedSince: at(-3),
    // What arrangeToday would not ask for any more is not loaded: a week late, and a day for the zones.
    freshSince: at(-(staleDays + 1)),
    until: at(14),
    stripFrom: at(-1).slice(0, 10),
    stripUntil: at(shownDays + 1).slice(0, 10),
  }
}

type Clock = ReturnType<typeof clockOf>

const isLooked = (value: At<Clock>) =>
  and(isNull(pipelines.deletedAt), or(isNull(pipelines.endedAt), gt(pipelines.endedAt, value('endedSince'))))

const findOwn = wordedOnce((tx, value: At<Clock>) =>
  tx
    .select({
      zone: settings.zone,
      country: settings.country,
      region: settings.region,
      composer: settings.composer,
      firstStepsLeft: settings.firstStepsLeft,
      /** Something came to their own address, or was taken in within the last day. */
      hasArrived: sql<boolean>`exists (select from ${inboundMails} where ${inArray(inboundMails.state, ['waiting', 'held', 'done'])}
        and ${inboundMails.receivedAt} > ${value('arrivedSince')})`,
      hasProcesses: sql<boolean>`exists (select from ${pipelines} where ${isLooked(value)})`,
    })
    .from(settings),
)

const listMeetings = wordedOnce((tx, value: At<Clock>) =>
  tx
    .select({
      id: interviews.id,
      kind: interviews.kind,
      startsAt: interviews.startsAt,
      endsAt: interviews.endsAt,
      zone: interviews.zone,
      company: pipelines.company,
      role: pipelines.role,
      captured: sql<boolean>`${reflections.id} is not null`,
    })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .leftJoin(reflections, eq(reflections.interviewId, interviews.id))
    .where(
      and(
        isNull(interviews.deletedAt),
        isNull(pipelines.deletedAt),
        talkStands,
        // Where it has ended, a talk that was held is not asked after any more.
        or(isNull(pipelines.endedAt), gt(interviews.startsAt, value('at'))),
        eq(interviews.state, 'scheduled'),
        gt(interviews.endsAt, value('heldSince')),
        lte(interviews.startsAt, value('until')),
      ),
    )
    .orderBy(asc(interviews.startsAt))
    .limit(atOnce),
)

const listLetters = wordedOnce((tx, value: At<Clock>) =>
  tx
    .select({
      id: drafts.id,
      kind: drafts.kind,
      state: drafts.state,
      sendAt: dueAt,
      sentAt: drafts.sentAt,
      interviewId: drafts.interviewId,
      pipelineId: drafts.pipelineId,
      company: pipelines.company,
      to: contacts.name,
      probablySentAt: drafts.probablySentAt,
      /** "Did it go out?", where it is asked and not answered yet. */
      question: sql<string | null>`(select r.why from reminders r where r.user_id = ${drafts.userId}
        and r.draft_id = ${drafts.id} and r.kind = 'sent_check' and r.due_at <= ${value('at')}
        and r.due_at > coalesce(${drafts.notSentAt}, '-infinity')
        and (r.state in ('planned', 'leaving', 'sent') or r.end_reason = 'asked_on_today') limit 1)`,
    })
    .from(drafts)
    .leftJoin(pipelines, eq(pipelines.id, drafts.pipelineId))
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .where(
      and(
        isNull(drafts.deletedAt),
        isNull(pipelines.deletedAt),
        or(
          eq(drafts.state, 'open'),
          // Told for some days, so that it can be put right.
          and(eq(drafts.state, 'probably_sent'), gt(drafts.updatedAt, value('changedSince'))),
        ),
        lte(drafts.sendAt, value('until')),
        or(
          eq(drafts.state, 'probably_sent'),
          gt(dueAt, value('freshSince')),
          not(or(like(drafts.kind, 'thank\\_you%'), eq(drafts.kind, 'debrief')) as SQL),
        ),
      ),
    )
    .orderBy(asc(dueAt))
    .limit(atOnce),
)

const listLooked = wordedOnce((tx, value: At<Clock>) => {
  const rounds = sql`(select i.pipeline_id, max(i.ends_at) filter (where i.ends_at <= ${value('at')}) as last_end,
    min(i.starts_at) filter (where i.starts_at > ${value('at')}) as next_start from interviews i
    where i.deleted_at is null and i.state = 'scheduled' group by 1) rounds`
  const isWaitedFor = sql`(rounds.last_end is not null and rounds.next_start is null and ${offers.answerBy} is null
    and ${pipelines.endedAt} is null and ${notInArray(pipelines.stage, ['quiet', 'offer', ...endedStages])})`
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
      promised: promisedOf(pipelines, {
        metAt: sql`rounds.last_end`,
        zone: sql`(select zone from settings)`,
      }).as('promised'),
      /** The call I promised, once its day has come. */
      call: sql<{ id: string; at: string; why: string } | null>`(
        select jsonb_build_object('id', r.id, 'at', r.due_at, 'why', r.why) from reminders r
        where r.pipeline_id = ${pipelines.id} and r.kind = 'own_call' and r.state in ('planned', 'leaving', 'sent')
          and r.due_at <= ${value('tomorrow')} and r.not_after > ${value('at')} limit 1)`.as('call'),
      answerBy: answerDay.as('answer_by'),
      offerId: sql<string | null>`${offers.id}`.as('offer_id'),
      isWaitedFor: sql<boolean>`${isWaitedFor}`.as('is_waited_for'),
      /** Of all who are waited for, however few are loaded. */
      waitingCount: sql<number>`count(*) filter (where ${isWaitedFor}) over ()`
        .mapWith(Number)
        .as('waiting_count'),
    })
    .from(pipelines)
    .leftJoin(rounds, sql`rounds.pipeline_id = ${pipelines.id}`)
    .leftJoin(contacts, eq(contacts.id, pipelines.recruiterId))
    .leftJoin(offers, and(eq(offers.pipelineId, pipelines.id), isStanding))
    .where(isLooked(value))
    // Offers, what ended just now, then as `place` has it, so that the cut takes what would be shown last.
    .orderBy(
      sql`${offers.id} is null`,
      sql`${pipelines.endedAt} is null`,
      sql`${isWaitedFor} desc`,
      sql`promised nulls last`,
      sql`greatest(rounds.last_end, ${pipelines.lastHeardAt}) desc`,
      pipelines.id,
    )
    .limit(atOnce)
    .as('looked')
  // The no that came last; and in the order of `arrangeToday`, whose day comes first, then who was heard last.
  const isNo = sql`${looked.stage} = 'rejected'`
  const ranked = tx
    .select({
      ...looked._.selectedFields,
      place: sql<number>`row_number() over (partition by ${looked.isWaitedFor}, ${isNo} order by
        ${looked.endedAt} desc nulls last, ${looked.promised} nulls last,
        greatest(${looked.lastEnd}, ${looked.lastHeardAt}) desc, ${looked.id})`
        .mapWith(Number)
        .as('place'),
    })
    .from(looked)
    .as('ranked')
  // Of those only what has anything to show: most go their way, and each row costs more here than in the database.
  return tx
    .select()
    .from(ranked)
    .where(
      or(
        isNotNull(ranked.offerId),
        and(isNotNull(ranked.endedAt), eq(ranked.stage, 'rejected'), lte(ranked.place, 1)),
        isNotNull(ranked.call),
        and(ranked.isWaitedFor, lte(ranked.place, shownWaiting)),
        and(
          between(ranked.promised, value('stripFrom'), value('stripUntil')),
          notInArray(ranked.stage, [...endedStages]),
        ),
      ),
    )
})

/** Everything Today shows, in four statements that are sent together. */
export async function loadToday(tx: Tx, now: Date) {
  const clock = clockOf(now)
  const [[own], around, messages, live] = await Promise.all([
    findOwn(tx, clock),
    listMeetings(tx, clock),
    listLetters(tx, clock),
    listLooked(tx, clock),
  ])
  const open = messages.filter(({ state }) => state === 'open')
  return { own, around, open, probably: messages.filter(({ state }) => state !== 'open'), live }
}

export type Loaded = Awaited<ReturnType<typeof loadToday>>
