import 'server-only'
import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, max, ne, not, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { reflections } from '@/db/schema/reflections'
import { ofTheWeek, reminders } from '@/db/schema/reminders'
import { stageChanges } from '@/db/schema/stage-changes'
import { isOwnDay } from '@/features/next-steps/promises-in-sql'
import { isToldOf } from '@/features/stages/standing-offers'
import { isLive } from '@/features/vocabulary/stages'
import { localDate } from '@/lib/time'
import { isMailed } from './load-letters-to-people'
import type { Own } from './load-processes'

/** The whole search at a glance: what recruiters hear of, and what the week is planned by. */
export async function loadSearch(tx: Tx, mine: Own, now: Date) {
  const [processes, updates, [minutes], planned] = await Promise.all([
    tx
      .select({
        id: pipelines.id,
        company: pipelines.company,
        stage: pipelines.stage,
        country: pipelines.country,
        region: pipelines.region,
        zone: pipelines.zone,
        recruiterId: pipelines.recruiterId,
        availability: pipelines.availability,
        createdAt: pipelines.createdAt,
        endedAt: pipelines.endedAt,
        recruiter: { id: contacts.id, name: contacts.name, kind: contacts.kind },
      })
      .from(pipelines)
      .leftJoin(
        contacts,
        and(eq(contacts.id, pipelines.recruiterId), isNull(contacts.deletedAt), isNull(contacts.forgottenAt)),
      )
      .where(isNull(pipelines.deletedAt))
      // A letter that names several names them in the same order whenever it is planned.
      .orderBy(asc(pipelines.createdAt), asc(pipelines.id)),
    tx
      .select()
      .from(drafts)
      .where(and(eq(drafts.origin, 'recruiter_update'), or(isNull(drafts.sentAt), isMailed(tx)))),
    tx.select({ held: count(), last: max(reflections.createdAt) }).from(reflections),
    tx
      .select()
      .from(reminders)
      .where(
        and(
          ofTheWeek,
          or(
            inArray(reminders.state, ['planned', 'leaving']),
            gt(reminders.dueAt, aMonthBefore(now)),
            // What nobody has acted on since the last visit.
            and(
              inArray(reminders.kind, ['weekly_plan', 'going_quiet']),
              gt(reminders.endedAt, mine.settings.lastSeenAt),
            ),
          ),
        ),
      )
      .for('update'),
  ])
  const live = processes.filter(({ stage }) => isLive(stage))
  const recruiterIds = [...new Set(live.map(row => row.recruiterId).filter(id => id !== null))]
  const recruiters = recruiterIds.length > 0 ? await loadRecruiters(tx, live, recruiterIds, mine, now) : null
  const ofUpdates =
    updates.length > 0
      ? await tx
          .select()
          .from(reminders)
          .where(
            inArray(
              reminders.draftId,
              updates.map(({ id }) => id),
            ),
          )
          .for('update')
      : []
  return {
    ...mine,
    processes,
    live,
    recruiters,
    updates,
    reflections: { held: minutes?.held ?? 0, last: minutes?.last ?? null },
    planned,
    ofUpdates,
  }
}

const sentOrProbably = sql<Date | null>`coalesce(${drafts.sentAt}, ${drafts.probablySentAt})`.mapWith(
  drafts.sentAt,
)

const aMonthBefore = (now: Date) => new Date(now.getTime() - 31 * 24 * 3_600_000)

async function loadRecruiters(
  tx: Tx,
  live: readonly { id: string; recruiter: Recruiter | null }[],
  recruiterIds: string[],
  { settings }: Own,
  now: Date,
) {
  const ids = live.map(row => row.id)
  const people = new Map(live.flatMap(({ recruiter }) => (recruiter ? [[recruiter.id, recruiter]] : [])))
  const [moves, written, promised, letters] = await Promise.all([
    tx
      .select({
        pipelineId: stageChanges.pipelineId,
        fromStage: stageChanges.fromStage,
        toStage: stageChanges.toStage,
        at: stageChanges.at,
      })
      .from(stageChanges)
      .where(and(inArray(stageChanges.pipelineId, ids), isNotNull(stageChanges.fromStage)))
      .orderBy(desc(stageChanges.at), desc(stageChanges.id)),
    tx
      .select({ pipelineId: offers.pipelineId, answerBy: offers.answerBy })
      .from(offers)
      .innerJoin(pipelines, eq(pipelines.id, offers.pipelineId))
      .where(and(isToldOf, eq(offers.inWriting, 'yes')))
      .orderBy(asc(offers.createdAt), asc(offers.id)),
    tx
      .select({ pipelineId: interviews.pipelineId, on: nextSteps.answerDate })
      .from(nextSteps)
      .innerJoin(interviews, eq(interviews.id, nextSteps.interviewId))
      .where(
        and(
          inArray(interviews.pipelineId, ids),
          isNull(interviews.deletedAt),
          eq(nextSteps.fact, 'decision_date'),
          not(isOwnDay(nextSteps)),
          gt(nextSteps.answerDate, localDate(now, settings.zone)),
        ),
      )
      .orderBy(asc(nextSteps.answerDate), asc(interviews.id)),
    tx
      .select({
        contactId: drafts.contactId,
        origin: drafts.origin,
        sentAt: sentOrProbably,
        sendAt: drafts.sendAt,
        isDue: sql<boolean>`${isDue}`,
      })
      .from(drafts)
      .where(and(inArray(drafts.contactId, recruiterIds), or(isNotNull(sentOrProbably), isDue)))
      .orderBy(desc(sentOrProbably), desc(drafts.id)),
  ])
  return {
    people: [...people.values()],
    moves,
    written,
    promised,
    /** What was said to them, the last first; and what is to be said yet. */
    said: letters.filter(letter => letter.sentAt),
    due: letters.filter(letter => letter.isDue),
  }
}

type Recruiter = Pick<typeof contacts.$inferSelect, 'id' | 'name' | 'kind'>

/** It waits for its day, and is no update itself. */
const isDue = and(
  eq(drafts.state, 'open'),
  isNull(drafts.deletedAt),
  isNotNull(drafts.sendAt),
  ne(drafts.origin, 'recruiter_update'),
  ne(drafts.channel, 'linkedin'),
)

export type SearchFacts = Awaited<ReturnType<typeof loadSearch>>
