import 'server-only'
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { type At, wordedOnce } from '@/db/worded-once'
import { writtenTo } from '@/features/contacts/written-to'
import { isOwnDay } from '@/features/next-steps/promises-in-sql'
import { dueAt } from '@/features/reminders/due-at'

/** Of the parts of one process no more is looked at. */
export const mostParts = 200

/** Whether it is theirs and not deleted. */
export async function isPipelineThere(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: pipelines.id })
    .from(pipelines)
    .where(and(eq(pipelines.id, id), isNull(pipelines.deletedAt)))
  return rows.length === 1
}

const findPipeline = wordedOnce((tx, value: At<{ id: string }>) =>
  tx
    .select({
      pipeline: pipelines,
      recruiter: {
        ...{ id: contacts.id, name: contacts.name, kind: contacts.kind },
        isGone: sql<boolean>`(${contacts.deletedAt} is not null or ${contacts.forgottenAt} is not null)`,
      },
      zone: settings.zone,
      country: settings.country,
      stageNames: settings.stageNames,
      stagesHidden: settings.stagesHidden,
    })
    .from(pipelines)
    .innerJoin(settings, eq(settings.userId, pipelines.userId))
    .leftJoin(contacts, eq(contacts.id, pipelines.recruiterId))
    .where(eq(pipelines.id, value('id'))),
)

/** One pipeline with its recruiter and the user's clock; null when it is not there (or not yours). */
export async function getPipeline(tx: Tx, id: string) {
  const [row] = await findPipeline(tx, { id })
  return row ?? null
}

const newestRounds = wordedOnce((tx, value: At<{ pipelineId: string }>) => {
  const people = sql<
    { id: string; name: string; email: string | null; kind: string; isForgotten: boolean }[]
  >`coalesce((
    select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email, 'kind', c.kind, 'isForgotten', c.forgotten_at is not null) order by ip.created_at)
    from interview_people ip join contacts c on c.id = ip.contact_id
    where ip.interview_id = interviews.id and c.deleted_at is null), '[]')`
  const hasReflection = sql<boolean>`exists (select 1 from reflections r where r.interview_id = interviews.id)`
  const gut = sql<number | null>`(select r.gut from reflections r where r.interview_id = interviews.id)`
  return tx
    .select({
      id: interviews.id,
      kind: interviews.kind,
      state: interviews.state,
      startsAt: interviews.startsAt,
      endsAt: interviews.endsAt,
      zone: interviews.zone,
      place: interviews.place,
      people,
      hasReflection,
      gut,
      /** When it was made, or last given another hour. */
      arrangedAt: sql<Date>`coalesce(${interviews.arrangedAt}, ${interviews.createdAt})`.mapWith(
        interviews.createdAt,
      ),
      /** Which round of the process it is. */
      nth: sql<number>`row_number() over (order by ${interviews.startsAt})`.mapWith(Number),
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(interviews)
    .where(and(eq(interviews.pipelineId, value('pipelineId')), isNull(interviews.deletedAt)))
    .orderBy(desc(interviews.startsAt))
    .limit(mostParts)
})

/** Rounds, oldest first, each with who was there; of very many the newest. */
export async function listRounds(tx: Tx, pipelineId: string) {
  return (await newestRounds(tx, { pipelineId })).toReversed()
}

const draftsOf = wordedOnce((tx, value: At<{ pipelineId: string }>) =>
  tx
    .select({
      id: drafts.id,
      kind: drafts.kind,
      state: drafts.state,
      sendAt: dueAt,
      sentAt: drafts.sentAt,
      probablySentAt: drafts.probablySentAt,
      subject: drafts.subject,
      to: contacts.name,
      names: writtenTo,
    })
    .from(drafts)
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .where(and(eq(drafts.pipelineId, value('pipelineId')), isNull(drafts.deletedAt)))
    .orderBy(asc(dueAt))
    .limit(mostParts),
)

export const listPipelineDrafts = (tx: Tx, pipelineId: string) => draftsOf(tx, { pipelineId })

const newestPromises = wordedOnce((tx, value: At<{ pipelineId: string }>) =>
  tx
    .select({
      id: nextSteps.id,
      interviewId: nextSteps.interviewId,
      fact: nextSteps.fact,
      date: nextSteps.answerDate,
      text: nextSteps.answerText,
      keptOn: nextSteps.keptOn,
      saidBy: contacts.name,
      /** The day they decide by, after which one gets in touch oneself. */
      isOwn: isOwnDay(nextSteps),
      startsAt: interviews.startsAt,
    })
    .from(nextSteps)
    .innerJoin(interviews, eq(interviews.id, nextSteps.interviewId))
    .leftJoin(contacts, eq(contacts.id, nextSteps.saidById))
    .where(
      and(
        eq(interviews.pipelineId, value('pipelineId')),
        eq(nextSteps.state, 'answered'),
        isNull(interviews.deletedAt),
      ),
    )
    .orderBy(desc(interviews.startsAt))
    .limit(mostParts),
)

/** What was promised, and what came of it: the decision dates of a pipeline's rounds. */
export async function listPromises(tx: Tx, pipelineId: string) {
  return (await newestPromises(tx, { pipelineId })).toReversed()
}
