import 'server-only'
import { and, asc, eq, gt, gte, isNotNull, isNull, lt, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
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
import { dueAt } from '@/features/reminders/due-at'
import { isToldOf } from '@/features/stages/standing-offers'
import { talkStands } from '@/features/stages/standing-talks'
import { addDays, addMinutes, localDate } from '@/lib/time'
import type { FeedRows } from './feed-entries'

/** Of each sort: a calendar of more is no calendar any more. */
const most = 500
const day = 24 * 60
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

/** What the feed shows. Five statements. */
export async function loadFeed(tx: Tx, now: Date): Promise<FeedRows> {
  const before = (days: number) => addMinutes(now, -days * day)
  const [own] = await tx
    .select({
      zone: settings.zone,
      hidesNames: settings.calendarHidesNames,
      shownSince: settings.calendarChangedAt,
    })
    .from(settings)
  const zone = own?.zone ?? 'UTC'
  const oldest = addDays(localDate(now, zone), -pastDays)
  const here = isNull(pipelines.deletedAt)
  const goesOn = and(here, notInArray(pipelines.stage, [...endedStages]))
  const shown = await tx
    .select(interviewColumns)
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(
      and(
        here,
        talkStands,
        isNull(interviews.deletedAt),
        gt(interviews.startsAt, before(pastDays)),
        or(ne(interviews.state, 'cancelled'), gt(interviews.cancelledAt, before(cancelledDays))),
      ),
    )
    .orderBy(asc(interviews.startsAt), asc(interviews.id))
    .limit(most)
  return {
    zone,
    hidesNames: own?.hidesNames ?? true,
    shownSince: own?.shownSince ?? null,
    interviews: shown,
    promises: await listPromises(
      tx,
      and(goesOn, isNull(nextSteps.keptOn), gte(nextSteps.answerDate, oldest)),
    ),
    deadlines: await listDeadlines(tx, gte(offers.answerBy, oldest)),
    messages: await tx
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
          here,
          isNull(drafts.deletedAt),
          isNull(drafts.setAside),
          isNotNull(drafts.sendAt),
          gt(sendAt, before(messagePastDays).toISOString()),
          lt(sendAt, addMinutes(now, pastDays * day).toISOString()),
        ),
      )
      .orderBy(asc(sendAt), asc(drafts.id))
      .limit(most),
  }
}

type Condition = ReturnType<typeof and>

/** Promised days. */
export const listPromises = (tx: Tx, which: Condition) =>
  tx
    .select({
      ...place,
      interviewId: nextSteps.interviewId,
      day: sql<string>`${nextSteps.answerDate}`,
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
    .orderBy(asc(nextSteps.answerDate), asc(nextSteps.id))
    .limit(most)

/** Last days of offers that wait for an answer: of those that count, or, for the page of one, of `those` that stand. */
export const listDeadlines = (tx: Tx, which: SQL, those = isToldOf) =>
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
    .orderBy(asc(offers.answerBy), asc(offers.id))
    .limit(most)
