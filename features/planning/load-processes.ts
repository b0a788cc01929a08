import 'server-only'
import { and, arrayOverlaps, asc, eq, getTableColumns, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { draftTemplates } from '@/db/schema/draft-templates'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { reflections } from '@/db/schema/reflections'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { isStanding, isToldOf } from '@/features/stages/standing-offers'
import { groupBy } from '@/lib/group-by'
import { addMinutes } from '@/lib/time'
import {
  interviewColumns,
  leftQuietAt,
  personColumns,
  pipelineColumns,
  roundLists,
  settingsColumns,
  sharesPage,
} from './process-columns'

/** Ended reminders older than this can have no part in what is planned, but for those of a draft that is still open. */
const keptInViewDays = 60

const mayBeOpen = (draft: { state: string; setAside: string | null }) =>
  draft.state === 'open' || draft.setAside === 'plan'

/** What the person prefers, and their own versions of templates: the same for all their processes. */
export async function loadOwn(tx: Tx) {
  const rows = await tx
    .select({ settings: settingsColumns, own: draftTemplates })
    .from(settings)
    .leftJoin(
      draftTemplates,
      and(eq(draftTemplates.userId, settings.userId), eq(draftTemplates.language, 'en')),
    )
  const [mine] = rows
  return mine ? { settings: mine.settings, own: rows.flatMap(row => row.own ?? []) } : null
}

export type Own = NonNullable<Awaited<ReturnType<typeof loadOwn>>>

/**
 * All that the drafts and reminders of these processes are made from, in the same few statements for one or for two
 * thousand, always in the same order: a letter that names several names them alike whenever it is planned. Nothing is
 * asked about nobody. Reminders come locked: the engine leaves them alone until this transaction ends.
 */
export async function loadProcesses(tx: Tx, ids: readonly string[], mine: Own, now: Date) {
  if (ids.length === 0) return []
  const those = [...ids]
  const [rounds, found, written] = await Promise.all([
    tx
      .select({
        ...interviewColumns,
        pipelineId: interviews.pipelineId,
        minute: {
          interviewId: reflections.interviewId,
          wentWell: reflections.wentWell,
          repairPoint: reflections.repairPoint,
          theyCaredAbout: reflections.theyCaredAbout,
        },
        ...roundLists,
      })
      .from(interviews)
      .leftJoin(
        reflections,
        and(eq(reflections.userId, interviews.userId), eq(reflections.interviewId, interviews.id)),
      )
      .where(and(inArray(interviews.pipelineId, those), isNull(interviews.deletedAt)))
      .orderBy(asc(interviews.startsAt), asc(interviews.id)),
    tx
      .select({ ...pipelineColumns, leftQuietAt, sharesPage })
      .from(pipelines)
      .where(inArray(pipelines.id, those))
      .orderBy(asc(pipelines.createdAt), asc(pipelines.id)),
    tx
      .select()
      .from(drafts)
      .where(
        or(
          inArray(drafts.pipelineId, those),
          inArray(drafts.fromPipelineId, those),
          arrayOverlaps(drafts.alsoAbout, those),
        ),
      )
      .orderBy(asc(drafts.createdAt), asc(drafts.id)),
  ])
  const isAsked = new Set(those)
  const drafted = written.filter(
    draft =>
      (draft.pipelineId && isAsked.has(draft.pipelineId)) ||
      (draft.fromPipelineId && isAsked.has(draft.fromPipelineId)),
  )
  const recruiterIds = unique(found.map(pipeline => pipeline.recruiterId))
  const toRecruiters = written.filter(
    draft => draft.contactId && recruiterIds.includes(draft.contactId) && draft.alsoAbout.length > 0,
  )
  const involved = unique([
    ...rounds.flatMap(round => round.met.map(({ id }) => id)),
    ...rounds.flatMap(round => round.facts.flatMap(fact => [fact.contactId, fact.saidById])),
    ...found.map(pipeline => pipeline.recruiterId),
    ...drafted.map(draft => draft.contactId),
  ])
  const makers = tx.select({ id: offers.madeById }).from(offers).where(inArray(offers.pipelineId, those))
  const thanks = drafted.filter(draft => draft.origin === 'thank_you').map(draft => draft.id)
  const [around, requests, offered, forward, received, planned] = await Promise.all([
    tx
      .select(personColumns)
      .from(contacts)
      .where(
        and(
          or(inArray(contacts.id, involved), inArray(contacts.id, makers)),
          isNull(contacts.deletedAt),
          isNull(contacts.forgottenAt),
        ),
      ),
    unlessNobody(involved, ids =>
      tx
        .select()
        .from(drafts)
        .where(and(eq(drafts.kind, 'linkedin_request'), inArray(drafts.contactId, ids))),
    ),
    tx
      .select({
        ...getTableColumns(offers),
        stands: sql<boolean>`${isToldOf}`,
      })
      .from(offers)
      .innerJoin(pipelines, eq(pipelines.id, offers.pipelineId))
      .where(
        and(
          isNull(offers.deletedAt),
          or(
            isStanding,
            inArray(offers.pipelineId, those),
            inArray(offers.id, unique(drafted.map(draft => draft.offerId))),
          ),
        ),
      )
      .orderBy(asc(offers.createdAt), asc(offers.id)),
    unlessNobody(unique(drafted.map(draft => draft.fromPipelineId)), ids =>
      tx
        .select({ id: pipelines.id, stage: pipelines.stage, deletedAt: pipelines.deletedAt })
        .from(pipelines)
        .where(inArray(pipelines.id, ids)),
    ),
    unlessNobody(thanks, ids =>
      tx
        .select()
        .from(draftRecipients)
        .where(inArray(draftRecipients.draftId, ids))
        .orderBy(asc(draftRecipients.id)),
    ),
    tx
      .select()
      .from(reminders)
      .where(
        and(
          inArray(reminders.pipelineId, those),
          or(
            inArray(reminders.state, ['planned', 'leaving']),
            gt(reminders.dueAt, addMinutes(now, -keptInViewDays * 24 * 60)),
            inArray(
              reminders.draftId,
              drafted.filter(mayBeOpen).map(draft => draft.id),
            ),
          ),
        ),
      )
      .for('update'),
  ])
  const at = {
    rounds: groupBy(rounds, round => round.pipelineId),
    drafts: groupBy(drafted, draft => draft.pipelineId),
    recipients: new Map(
      [...groupBy(received, row => row.draftId)].map(([id, rows]) => [id, rows.map(row => row.contactId)]),
    ),
    requests: groupBy(requests, draft => draft.contactId),
    persons: new Map(around.map(person => [person.id, person])),
    offers: groupBy(offered, offer => offer.pipelineId),
    offersById: new Map<string, OfferRow>(offered.map(offer => [offer.id, offer])),
    reminders: groupBy(planned, reminder => reminder.pipelineId),
    forward: new Map(forward.map(pipeline => [pipeline.id, pipeline])),
  }
  const standing = offered.filter(offer => offer.stands)
  return found.map(({ leftQuietAt, sharesPage, ...pipeline }) => {
    const own = (at.rounds.get(pipeline.id) ?? []).map(({ met, ...round }) => ({
      ...round,
      people: met.flatMap(({ id, ...noted }) => {
        const person = at.persons.get(id)
        return person ? { ...person, ...noted } : []
      }),
    }))
    const written = at.drafts.get(pipeline.id) ?? []
    const names = unique([
      ...own.flatMap(round => round.people.map(person => person.id)),
      ...own.flatMap(round => round.facts.flatMap(fact => [fact.contactId, fact.saidById])),
      pipeline.recruiterId,
    ])
    const ids = new Set(written.map(draft => draft.id))
    return {
      pipeline,
      ...mine,
      rounds: own,
      around: names.flatMap(id => at.persons.get(id) ?? []),
      /** Whoever a draft of this process is addressed to, met here or not. */
      addressed: at.persons,
      existing: [
        ...written,
        ...names.flatMap(id => (at.requests.get(id) ?? []).filter(draft => !ids.has(draft.id))),
      ],
      /** Of a note to several, or one with notes to hand on: who else it is for. */
      recipients: at.recipients,
      /** Letters about another process that speak of this one too. */
      alsoTold: toRecruiters.filter(draft => draft.alsoAbout.includes(pipeline.id)),
      offers: at.offers.get(pipeline.id) ?? [],
      offersById: at.offersById,
      offersElsewhere: standing.filter(offer => offer.pipelineId !== pipeline.id),
      /** When the person said that it is not quiet, if that was the last move. */
      leftQuietAt,
      /** Processes whose moving forward is told of here. */
      forward: at.forward,
      reminders: at.reminders.get(pipeline.id) ?? [],
      /** A link of theirs shows it. */
      sharesPage,
    }
  })
}

export type OfferRow = typeof offers.$inferSelect

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter(id => id !== null))]

const unlessNobody = <T>(ids: string[], ask: (ids: string[]) => Promise<T[]>): Promise<T[]> =>
  ids.length > 0 ? ask(ids) : Promise.resolve([])
