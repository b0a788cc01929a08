import 'server-only'
import { aliasedTable, and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { feedback } from '@/db/schema/feedback'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { reflections } from '@/db/schema/reflections'
import { settings } from '@/db/schema/settings'

/** The process feedback belongs to, with its recruiter, if any. */
export async function getFeedbackPlace(tx: Tx, pipelineId: string) {
  const [row] = await tx
    .select({
      id: pipelines.id,
      company: pipelines.company,
      role: pipelines.role,
      recruiterId: pipelines.recruiterId,
      zone: settings.zone,
    })
    .from(pipelines)
    .innerJoin(settings, eq(settings.userId, pipelines.userId))
    .where(and(eq(pipelines.id, pipelineId), isNull(pipelines.deletedAt)))
  return row ?? null
}

/** What was said about me in this process, newest first, no more than one can read. Also what the next brief shows. */
export async function listFeedback(tx: Tx, pipelineId: string, most = 20) {
  const saidBy = aliasedTable(contacts, 'said_by')
  const relayedBy = aliasedTable(contacts, 'relayed_by')
  return tx
    .select({
      id: feedback.id,
      interviewId: feedback.interviewId,
      about: feedback.about,
      text: feedback.text,
      receivedOn: feedback.receivedOn,
      saidBy: saidBy.name,
      relayedBy: relayedBy.name,
    })
    .from(feedback)
    .leftJoin(saidBy, eq(saidBy.id, feedback.saidById))
    .leftJoin(relayedBy, eq(relayedBy.id, feedback.relayedById))
    .where(and(eq(feedback.pipelineId, pipelineId), isNull(feedback.deletedAt)))
    .orderBy(desc(feedback.receivedOn), desc(feedback.createdAt))
    .limit(most)
}

export type FeedbackRow = Awaited<ReturnType<typeof listFeedback>>[number]

/** My own view of each round, to stand beside theirs. */
export async function listOwnViews(tx: Tx, pipelineId: string) {
  const views = await tx
    .select({
      id: interviews.id,
      kind: interviews.kind,
      startsAt: interviews.startsAt,
      zone: interviews.zone,
      gut: reflections.gut,
      wentWell: reflections.wentWell,
      repairPoint: reflections.repairPoint,
      theyCaredAbout: reflections.theyCaredAbout,
    })
    .from(interviews)
    .leftJoin(reflections, eq(reflections.interviewId, interviews.id))
    .where(
      and(
        eq(interviews.pipelineId, pipelineId),
        isNull(interviews.deletedAt),
        eq(interviews.state, 'scheduled'),
      ),
    )
    .orderBy(desc(interviews.startsAt))
    .limit(50)
  return views.toReversed()
}

export type OwnView = Awaited<ReturnType<typeof listOwnViews>>[number]
