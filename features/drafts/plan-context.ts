import 'server-only'
import { and, asc, eq, getTableColumns, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { draftTemplates } from '@/db/schema/draft-templates'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'
import { settings } from '@/db/schema/settings'
import { shareLinks } from '@/db/schema/share-links'

// Every column is picked by hand: what is *for me alone* (private notes, `note_for_me`) is never read here, so that it
// cannot reach a draft.
const personColumns = {
  id: contacts.id,
  name: contacts.name,
  kind: contacts.kind,
  email: contacts.email,
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
  deletedAt: pipelines.deletedAt,
}
const interviewColumns = {
  id: interviews.id,
  kind: interviews.kind,
  state: interviews.state,
  zone: interviews.zone,
  startsAt: interviews.startsAt,
  endsAt: interviews.endsAt,
}
const settingsColumns = {
  zone: settings.zone,
  country: settings.country,
  region: settings.region,
  quietFrom: settings.quietFrom,
  quietUntil: settings.quietUntil,
  formality: settings.formality,
  signature: settings.signature,
  linkedinAccount: settings.linkedinAccount,
}

/** All that the drafts of one pipeline are made from; null when it is not there. */
export async function loadPlanContext(tx: Tx, pipelineId: string) {
  const [pipeline] = await tx.select(pipelineColumns).from(pipelines).where(eq(pipelines.id, pipelineId))
  const [mine] = await tx.select(settingsColumns).from(settings)
  if (!pipeline || !mine) return null
  const rounds = await tx
    .select(interviewColumns)
    .from(interviews)
    .where(and(eq(interviews.pipelineId, pipelineId), isNull(interviews.deletedAt)))
    .orderBy(asc(interviews.startsAt))
  const ids = rounds.map(round => round.id)
  const people = await tx
    .select({
      ...personColumns,
      interviewId: interviewPeople.interviewId,
      note: interviewPeople.noteForThem,
      rapport: interviewPeople.rapport,
    })
    .from(interviewPeople)
    .innerJoin(contacts, eq(contacts.id, interviewPeople.contactId))
    .where(
      and(
        inArray(interviewPeople.interviewId, ids),
        isNull(contacts.deletedAt),
        isNull(contacts.forgottenAt),
      ),
    )
    .orderBy(asc(interviewPeople.createdAt), asc(contacts.id))
  const facts = await tx
    .select({
      interviewId: nextSteps.interviewId,
      fact: nextSteps.fact,
      state: nextSteps.state,
      answerText: nextSteps.answerText,
      answerDate: nextSteps.answerDate,
      answerWho: nextSteps.answerWho,
      answerChannel: nextSteps.answerChannel,
      contactId: nextSteps.contactId,
      saidById: nextSteps.saidById,
    })
    .from(nextSteps)
    .where(inArray(nextSteps.interviewId, ids))
  const minutes = await tx
    .select({
      interviewId: reflections.interviewId,
      wentWell: reflections.wentWell,
      repairPoint: reflections.repairPoint,
      theyCaredAbout: reflections.theyCaredAbout,
    })
    .from(reflections)
    .where(inArray(reflections.interviewId, ids))
  const asked = await tx
    .select({ interviewId: questions.interviewId, text: questions.text })
    .from(questions)
    .where(
      and(
        inArray(questions.interviewId, ids),
        eq(questions.direction, 'asked_of_me'),
        isNull(questions.deletedAt),
      ),
    )
    .orderBy(asc(questions.createdAt))
  const involved = [
    ...people.map(person => person.id),
    ...facts.flatMap(fact => [fact.contactId, fact.saidById]),
    pipeline.recruiterId,
  ].filter(id => id !== null)
  const around = await tx
    .select(personColumns)
    .from(contacts)
    .where(and(inArray(contacts.id, involved), isNull(contacts.deletedAt), isNull(contacts.forgottenAt)))
  const existing = await tx
    .select()
    .from(drafts)
    .where(
      or(
        eq(drafts.pipelineId, pipelineId),
        and(eq(drafts.kind, 'linkedin_request'), inArray(drafts.contactId, involved)),
      ),
    )
  const offered = await tx
    .select(getTableColumns(offers))
    .from(offers)
    .innerJoin(pipelines, eq(pipelines.id, offers.pipelineId))
    .where(and(eq(offers.state, 'open'), isNull(offers.deletedAt), isNull(pipelines.deletedAt)))
  const own = await tx.select().from(draftTemplates).where(eq(draftTemplates.language, 'en'))
  const shared = pipeline.recruiterId
    ? await tx
        .select({ one: sql<number>`1` })
        .from(shareLinks)
        .where(and(eq(shareLinks.recruiterId, pipeline.recruiterId), isNull(shareLinks.revokedAt)))
        .limit(1)
    : []
  return {
    pipeline,
    settings: mine,
    rounds: rounds.map(round => ({
      ...round,
      people: people.filter(person => person.interviewId === round.id),
      facts: facts.filter(fact => fact.interviewId === round.id),
      minute: minutes.find(minute => minute.interviewId === round.id) ?? null,
      asked: asked.filter(question => question.interviewId === round.id).map(question => question.text),
    })),
    around,
    existing,
    offersElsewhere: offered.filter(offer => offer.pipelineId !== pipelineId),
    own,
    sharesPage: shared.length > 0,
  }
}

export type PlanContext = NonNullable<Awaited<ReturnType<typeof loadPlanContext>>>
export type Round = PlanContext['rounds'][number]
export type Person = PlanContext['around'][number]
export type PersonMet = Round['people'][number]
export type DraftRow = PlanContext['existing'][number]
