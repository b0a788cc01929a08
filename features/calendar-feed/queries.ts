import 'server-only'
import {
  and,
  asc,
  eq,
  gt,
  gte,
  isNotNull,
  isNull,
  lt,
  ne,
  notInArray,
  or,
  type SQL,
  type SQLWrapper,
  sql,
} from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/doors'
import { endedStages } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { isOwnDay } from '@/features/next-steps/promises-in-sql'
import { dueAt } from '@/features/reminders/due-at'
import { isToldOf } from '@/features/stages/standing-offers'
import { talkStands } from '@/features/stages/standing-talks'
import { addDays, addMinutes, localDate } from '@/lib/time'
import type { FeedRows, Shown } from './feed-entries'

/** Of each sort: a calendar of more is no calendar any more. */
const most = 500
/** How long a cancelled interview still says so, so that every calendar has seen it. */
export const cancelledDays = 30
const pastDays = 365
const messagePastDays = 14

const newest = (...columns: AnyPgColumn[]) =>
  sql<Date>`greatest(${sql.join(columns, sql`, `)})`.mapWith(interviews.updatedAt)

const sendAt = sql<Date>`${dueAt}`.mapWith(drafts.sendAt)

const interviewColumns = {
  interview: {
    id: interviews.id,
    kind: interviews.kind,
    state: interviews.state,
    startWall: interviews.startWall,
    zone: interviews.zone,
    lengthMinutes: interviews.lengthMinutes,
    place: interviews.place,
    url: interviews.url,
    updatedAt: interviews.updatedAt,
  },
  pipeline: { company: pipelines.company, role: pipelines.role, updatedAt: pipelines.updatedAt },
}
const place = { pipelineId: pipelines.id, company: pipelines.company, role: pipelines.role }

/** How the person wants their dates shown. */
export async function getShown(tx: Tx): Promise<Shown> {
  const [own] = await tx
    .select({
      zone: settings.zone,
      hidesNames: settings.calendarHidesNames,
      shownSince: settings.calendarChangedAt,
    })
    .from(settings)
  return own ?? { zone: 'UTC', hidesNames: true, shownSince: null }
}

/** What the feed shows. Five statements. */
export async function loadFeed(tx: Tx, now: Date): Promise<FeedRows> {
  const shown = await getShown(tx)
  const today = localDate(now, shown.zone)
  const oldest = addDays(today, -pastDays)
  const goesOn = and(isNull(pipelines.deletedAt), notInArray(pipelines.stage, [...endedStages]))
  const isNear = and(
    gt(sendAt, daysFrom(now, -messagePastDays).toISOString()),
    lt(sendAt, daysFrom(now, pastDays).toISOString()),
  )
  const isNamed = and(goesOn, isNull(nextSteps.keptOn), gte(nextSteps.answerDate, oldest))
  const [talks, promises, deadlines, messages] = [
    await listTalks(tx, now),
    await listPromises(tx, isNamed, today),
    await listDeadlines(tx, gte(offers.answerBy, oldest), { from: today }),
    await listMessages(tx, isNear, now.toISOString()),
  ]
  // By the calendar, so that the same dates are the same file, whatever has begun meanwhile.
  return {
    ...shown,
    interviews: inOrder(talks, ({ interview }) => `${interview.startWall} ${interview.id}`),
    promises: inOrder(promises, ({ day, interviewId }) => `${day} ${interviewId}`),
    deadlines: inOrder(deadlines, ({ day, offerId }) => `${day} ${offerId}`),
    messages: inOrder(messages, one => `${one.sendAt.toISOString()} ${one.draftId}`),
  }
}

const inOrder = <Row>(rows: readonly Row[], key: (row: Row) => string): Row[] =>
  rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))

const daysFrom = (now: Date, days: number) => addMinutes(now, days * 24 * 60)

/** Of very many what matters is kept: the soonest that come, then the latest that were. */
const nearest = (at: SQLWrapper, from: string) => [
  sql`${at} >= ${from} desc`,
  sql`case when ${at} >= ${from} then ${at} end`,
  sql`${at} desc`,
]
/** Then everything is still to come. */
const ever = '-infinity'

const listTalks = (tx: Tx, now: Date): Promise<FeedRows['interviews']> =>
  tx
    .select(interviewColumns)
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(
      and(
        isNull(pipelines.deletedAt),
        talkStands,
        isNull(interviews.deletedAt),
        gt(interviews.startsAt, daysFrom(now, -pastDays)),
        or(ne(interviews.state, 'cancelled'), gt(interviews.cancelledAt, daysFrom(now, -cancelledDays))),
      ),
    )
    .orderBy(...nearest(interviews.startsAt, now.toISOString()), asc(interviews.id))
    .limit(most)

type Condition = ReturnType<typeof and>

/** Promised days. */
export const listPromises = (tx: Tx, which: Condition, from = ever) =>
  tx
    .select({
      ...place,
      interviewId: nextSteps.interviewId,
      day: sql<string>`${nextSteps.answerDate}`,
      isOwn: isOwnDay(nextSteps),
      changedAt: newest(nextSteps.updatedAt, pipelines.updatedAt),
    })
    .from(nextSteps)
    .innerJoin(interviews, and(eq(interviews.id, nextSteps.interviewId), isNull(interviews.deletedAt)))
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(
      and(
        eq(nextSteps.fact, 'decision_date'),
        eq(nextSteps.state, 'answered'),
        isNotNull(nextSteps.answerDate),
        which,
      ),
    )
    .orderBy(...nearest(nextSteps.answerDate, from), asc(nextSteps.id))
    .limit(most)

/** Last days of offers that wait for an answer: of those that count, or, for the page of one, of `those` that stand. */
export const listDeadlines = (tx: Tx, which: SQL, { those = isToldOf, from = ever } = {}) =>
  tx
    .select({
      ...place,
      offerId: offers.id,
      day: sql<string>`${offers.answerBy}`,
      changedAt: newest(offers.updatedAt, pipelines.updatedAt),
    })
    .from(offers)
    .innerJoin(pipelines, eq(pipelines.id, offers.pipelineId))
    .where(and(those, isNotNull(offers.answerBy), which))
    .orderBy(...nearest(offers.answerBy, from), asc(offers.id))
    .limit(most)

/** The days of messages that wait to be sent, as "Later" moved them. */
export const listMessages = (tx: Tx, which: Condition, from = ever) =>
  tx
    .select({
      draftId: drafts.id,
      kind: drafts.kind,
      sendAt,
      company: pipelines.company,
      person: contacts.name,
      changedAt: newest(drafts.updatedAt, pipelines.updatedAt, contacts.updatedAt),
    })
    .from(drafts)
    .leftJoin(pipelines, eq(pipelines.id, drafts.pipelineId))
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .where(
      and(
        eq(drafts.state, 'open'),
        isNull(pipelines.deletedAt),
        isNull(drafts.deletedAt),
        isNull(drafts.setAside),
        isNotNull(drafts.sendAt),
        which,
      ),
    )
    .orderBy(...nearest(sendAt, from), asc(drafts.id))
    .limit(most)
