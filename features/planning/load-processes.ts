import 'server-only'
import { and, arrayOverlaps, asc, desc, eq, getTableColumns, gt, inArray, isNull, or } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { draftTemplates } from '@/db/schema/draft-templates'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { shareLinks } from '@/db/schema/share-links'
import { stageChanges } from '@/db/schema/stage-changes'
import { groupBy } from '@/lib/group-by'
import { addMinutes } from '@/lib/time'

// Every column is picked by hand: what is *for me alone* (private notes, `note_for_me`) is never read here, so that it
// cannot reach a draft.
export const personColumns = {
  id: contacts.id,
  name: contacts.name,
  kind: contacts.kind,
  email: contacts.email,
  addressAs: contacts.addressAs,
  linkedinUrl: contacts.linkedinUrl,
  linkedinConnectedAt: contacts.linkedinConnectedAt,
}
const pipelineColumns = {
  id: pipelines.id,
  company: pipelines.company,
  role: pipelines.role,
  stage: pipelines.stage,
  source: pipelines.source,
  recruiterId: pipelines.recruiterId,
  country: pipelines.country,
  region: pipelines.region,
  zone: pipelines.zone,
  interest: pipelines.interest,
  formality: pipelines.formality,
  firstNudgeDays: pipelines.firstNudgeDays,
  secondNudgeDays: pipelines.secondNudgeDays,
  lastHeardAt: pipelines.lastHeardAt,
  endedAt: pipelines.endedAt,
  stageChangedAt: pipelines.stageChangedAt,
  availability: pipelines.availability,
  atLeast25Staff: pipelines.atLeast25Staff,
  deletedAt: pipelines.deletedAt,
}
const interviewColumns = {
  id: interviews.id,
  kind: interviews.kind,
  state: interviews.state,
  zone: interviews.zone,
  startsAt: interviews.startsAt,
  endsAt: interviews.endsAt,
  lengthMinutes: interviews.lengthMinutes,
  jointNote: interviews.jointNote,
  place: interviews.place,
  url: interviews.url,
}
const factColumns = {
  interviewId: nextSteps.interviewId,
  fact: nextSteps.fact,
  state: nextSteps.state,
  answerText: nextSteps.answerText,
  answerDate: nextSteps.answerDate,
  answerWho: nextSteps.answerWho,
  answerChannel: nextSteps.answerChannel,
  contactId: nextSteps.contactId,
  saidById: nextSteps.saidById,
}
const settingsColumns = {
  zone: settings.zone,
  country: settings.country,
  region: settings.region,
  quietFrom: settings.quietFrom,
  quietUntil: settings.quietUntil,
  workingDays: settings.workingDays,
  formality: settings.formality,
  signature: settings.signature,
  linkedinAccount: settings.linkedinAccount,
  holidayFrom: settings.holidayFrom,
  holidayUntil: settings.holidayUntil,
  pausedUntil: settings.pausedUntil,
  suppressedAt: settings.suppressedAt,
  lastSeenAt: settings.lastSeenAt,
  quietSince: settings.quietSince,
}

/** Ended reminders older than this can have no part in what is planned, but for those of a draft that is still open. */
const keptInViewDays = 60

export const mayBeOpen = (draft: { state: string; setAside: string | null }) =>
  draft.state === 'open' || draft.setAside === 'plan'

/** What the person prefers, and their own versions of templates: the same for all their processes. */
export async function loadOwn(tx: Tx) {
  const [[mine], own] = await Promise.all([
    tx.select(settingsColumns).from(settings),
    tx.select().from(draftTemplates).where(eq(draftTemplates.language, 'en')),
  ])
  return mine ? { settings: mine, own } : null
}

export type Own = NonNullable<Awaited<ReturnType<typeof loadOwn>>>

/**
 * All that the drafts and reminders of these processes are made from, in the same dozen statements for one or for two
 * thousand, always in the same order: a letter that names several names them alike whenever it is planned. Reminders
 * come locked: the engine leaves them alone until this transaction ends.
 */
export async function loadProcesses(tx: Tx, ids: readonly string[], mine: Own, now: Date) {
  if (ids.length === 0) return []
  const those = [...ids]
  const rounds = await tx
    .select({ ...interviewColumns, pipelineId: interviews.pipelineId })
    .from(interviews)
    .where(and(inArray(interviews.pipelineId, those), isNull(interviews.deletedAt)))
    .orderBy(asc(interviews.startsAt), asc(interviews.id))
  const roundIds = rounds.map(round => round.id)
  const [found, people, facts, minutes, asked] = await Promise.all([
    tx
      .select(pipelineColumns)
      .from(pipelines)
      .where(inArray(pipelines.id, those))
      .orderBy(asc(pipelines.createdAt), asc(pipelines.id)),
    tx
      .select({
        ...personColumns,
        interviewId: interviewPeople.interviewId,
        note: interviewPeople.noteForThem,
        stem: interviewPeople.noteStem,
        rapport: interviewPeople.rapport,
      })
      .from(interviewPeople)
      .innerJoin(contacts, eq(contacts.id, interviewPeople.contactId))
      .where(
        and(
          inArray(interviewPeople.interviewId, roundIds),
          isNull(contacts.deletedAt),
          isNull(contacts.forgottenAt),
        ),
      )
      .orderBy(asc(interviewPeople.createdAt), asc(contacts.id)),
    tx
      .select(factColumns)
      .from(nextSteps)
      .where(inArray(nextSteps.interviewId, roundIds))
      .orderBy(asc(nextSteps.interviewId), asc(nextSteps.fact)),
    tx
      .select({
        interviewId: reflections.interviewId,
        wentWell: reflections.wentWell,
        repairPoint: reflections.repairPoint,
        theyCaredAbout: reflections.theyCaredAbout,
      })
      .from(reflections)
      .where(inArray(reflections.interviewId, roundIds)),
    tx
      .select({ interviewId: questions.interviewId, text: questions.text })
      .from(questions)
      .where(
        and(
          inArray(questions.interviewId, roundIds),
          eq(questions.direction, 'asked_of_me'),
          isNull(questions.deletedAt),
        ),
      )
      .orderBy(asc(questions.createdAt), asc(questions.id)),
  ])
  const drafted = await tx
    .select()
    .from(drafts)
    .where(or(inArray(drafts.pipelineId, those), inArray(drafts.fromPipelineId, those)))
    .orderBy(asc(drafts.createdAt), asc(drafts.id))
  const involved = unique([
    ...people.map(person => person.id),
    ...facts.flatMap(fact => [fact.contactId, fact.saidById]),
    ...found.map(pipeline => pipeline.recruiterId),
    ...drafted.map(draft => draft.contactId),
  ])
  const makers = tx.select({ id: offers.madeById }).from(offers).where(inArray(offers.pipelineId, those))
  const thanks = drafted.filter(draft => draft.origin === 'thank_you').map(draft => draft.id)
  const recruiterIds = unique(found.map(pipeline => pipeline.recruiterId))
  const [lastMoves, around, requests, offered, forward, shared, toRecruiters, received, planned] =
    await Promise.all([
      tx
        .selectDistinctOn([stageChanges.pipelineId], {
          pipelineId: stageChanges.pipelineId,
          from: stageChanges.fromStage,
          at: stageChanges.at,
        })
        .from(stageChanges)
        .where(inArray(stageChanges.pipelineId, those))
        .orderBy(stageChanges.pipelineId, desc(stageChanges.at), desc(stageChanges.id)),
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
      tx
        .select()
        .from(drafts)
        .where(and(eq(drafts.kind, 'linkedin_request'), inArray(drafts.contactId, involved))),
      tx
        .select({ ...getTableColumns(offers), pipelineDeletedAt: pipelines.deletedAt })
        .from(offers)
        .innerJoin(pipelines, eq(pipelines.id, offers.pipelineId))
        .where(
          and(
            isNull(offers.deletedAt),
            or(
              eq(offers.state, 'open'),
              inArray(offers.pipelineId, those),
              inArray(offers.id, unique(drafted.map(draft => draft.offerId))),
            ),
          ),
        )
        .orderBy(asc(offers.createdAt), asc(offers.id)),
      tx
        .select({ id: pipelines.id, stage: pipelines.stage, deletedAt: pipelines.deletedAt })
        .from(pipelines)
        .where(inArray(pipelines.id, unique(drafted.map(draft => draft.fromPipelineId)))),
      tx
        .select({ recruiterId: shareLinks.recruiterId })
        .from(shareLinks)
        .where(and(inArray(shareLinks.recruiterId, recruiterIds), isNull(shareLinks.revokedAt))),
      tx
        .select()
        .from(drafts)
        .where(and(inArray(drafts.contactId, recruiterIds), arrayOverlaps(drafts.alsoAbout, those)))
        .orderBy(asc(drafts.createdAt), asc(drafts.id)),
      tx
        .select()
        .from(draftRecipients)
        .where(inArray(draftRecipients.draftId, thanks))
        .orderBy(asc(draftRecipients.id)),
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
    people: groupBy(people, person => person.interviewId),
    facts: groupBy(facts, fact => fact.interviewId),
    minutes: new Map(minutes.map(minute => [minute.interviewId, minute])),
    asked: groupBy(asked, question => question.interviewId),
    drafts: groupBy(drafted, draft => draft.pipelineId),
    recipients: new Map(
      [...groupBy(received, row => row.draftId)].map(([id, rows]) => [id, rows.map(row => row.contactId)]),
    ),
    requests: groupBy(requests, draft => draft.contactId),
    persons: new Map(around.map(person => [person.id, person])),
    offers: groupBy(offered, offer => offer.pipelineId),
    offersById: new Map(offered.map(offer => [offer.id, offer])),
    reminders: groupBy(planned, reminder => reminder.pipelineId),
    lastMoves: new Map(lastMoves.map(move => [move.pipelineId, move])),
    forward: new Map(forward.map(pipeline => [pipeline.id, pipeline])),
  }
  const open = offered.filter(offer => offer.state === 'open' && !offer.pipelineDeletedAt)
  return found.map(pipeline => {
    const own = (at.rounds.get(pipeline.id) ?? []).map(round => ({
      ...round,
      people: at.people.get(round.id) ?? [],
      facts: at.facts.get(round.id) ?? [],
      minute: at.minutes.get(round.id) ?? null,
      asked: (at.asked.get(round.id) ?? []).map(question => question.text),
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
      offersElsewhere: open.filter(offer => offer.pipelineId !== pipeline.id),
      /** When the person said that it is not quiet, if that was the last move. */
      leftQuietAt: leftQuiet(at.lastMoves.get(pipeline.id)),
      /** Processes whose moving forward is told of here. */
      forward: at.forward,
      reminders: at.reminders.get(pipeline.id) ?? [],
      sharesPage: shared.some(link => link.recruiterId === pipeline.recruiterId),
    }
  })
}

const leftQuiet = (move: { from: string | null; at: Date } | undefined) =>
  move?.from === 'quiet' ? move.at : null

export type OfferRow = typeof offers.$inferSelect

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter(id => id !== null))]
