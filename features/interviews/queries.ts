import 'server-only'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { reflections } from '@/db/schema/reflections'
import { settings } from '@/db/schema/settings'
import { type At, wordedOnce } from '@/db/worded-once'

const findInterview = wordedOnce((tx, value: At<{ id: string }>) =>
  tx
    .select({
      interview: interviews,
      pipeline: pipelines,
      reflection: reflections,
      readerZone: settings.zone,
    })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .innerJoin(settings, eq(settings.userId, interviews.userId))
    .leftJoin(reflections, eq(reflections.interviewId, interviews.id))
    .where(eq(interviews.id, value('id'))),
)

/** One interview with its pipeline, its reflection and the reader's clock; null when it is not there (or not yours). */
export async function getInterview(tx: Tx, id: string) {
  const [row] = await findInterview(tx, { id })
  return row ?? null
}

const peopleOf = wordedOnce((tx, value: At<{ interviewId: string }>) =>
  tx
    .select({
      id: contacts.id,
      name: contacts.name,
      kind: contacts.kind,
      email: contacts.email,
      jobTitle: contacts.jobTitle,
      noteForThem: interviewPeople.noteForThem,
      noteForMe: interviewPeople.noteForMe,
      rapport: interviewPeople.rapport,
    })
    .from(interviewPeople)
    .innerJoin(contacts, eq(contacts.id, interviewPeople.contactId))
    .where(and(eq(interviewPeople.interviewId, value('interviewId')), isNull(contacts.deletedAt)))
    .orderBy(asc(interviewPeople.createdAt), asc(contacts.name)),
)

export const listInterviewPeople = (tx: Tx, interviewId: string) => peopleOf(tx, { interviewId })

const factsOf = wordedOnce((tx, value: At<{ interviewId: string }>) =>
  tx
    .select({ fact: nextSteps, who: contacts.name })
    .from(nextSteps)
    .leftJoin(contacts, eq(contacts.id, nextSteps.contactId))
    .where(eq(nextSteps.interviewId, value('interviewId'))),
)

export const listFacts = (tx: Tx, interviewId: string) => factsOf(tx, { interviewId })
