import 'server-only'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { questions } from '@/db/schema/questions'
import { reflections } from '@/db/schema/reflections'
import { listFeedback } from '@/features/feedback/queries'

/** What one process leaves: what to repeat, what to practise, whom to keep (practice 11.6, the next-time kit). */
export async function loadNextTime(tx: Tx, pipelineId: string) {
  const [pipeline] = await tx
    .select({ id: pipelines.id, company: pipelines.company, role: pipelines.role, stage: pipelines.stage })
    .from(pipelines)
    .where(and(eq(pipelines.id, pipelineId), isNull(pipelines.deletedAt)))
  if (!pipeline) return null
  const here = and(eq(interviews.pipelineId, pipelineId), isNull(interviews.deletedAt))
  const looked = await tx
    .select({
      strengths: reflections.strengths,
      workOn: reflections.workOn,
      wentWell: reflections.wentWell,
      repairPoint: reflections.repairPoint,
    })
    .from(reflections)
    .innerJoin(interviews, eq(interviews.id, reflections.interviewId))
    .where(here)
    .orderBy(asc(interviews.startsAt))
  const asked = await tx
    .select({
      id: questions.id,
      text: questions.text,
      type: questions.type,
      difficulty: questions.difficulty,
      ifThen: questions.ifThen,
      askedAt: questions.createdAt,
      practisedAt: questions.practisedAt,
    })
    .from(questions)
    .where(
      and(
        eq(questions.pipelineId, pipelineId),
        eq(questions.direction, 'asked_of_me'),
        isNull(questions.deletedAt),
      ),
    )
  const people = await tx
    .selectDistinct({
      id: contacts.id,
      name: contacts.name,
      jobTitle: contacts.jobTitle,
      isBridge: contacts.isBridge,
    })
    .from(interviewPeople)
    .innerJoin(interviews, eq(interviews.id, interviewPeople.interviewId))
    .innerJoin(contacts, eq(contacts.id, interviewPeople.contactId))
    .where(and(here, isNull(contacts.deletedAt), isNull(contacts.forgottenAt)))
    .orderBy(asc(contacts.name))
  return { pipeline, looked, asked, people, heard: await listFeedback(tx, pipelineId) }
}

export type NextTime = NonNullable<Awaited<ReturnType<typeof loadNextTime>>>
