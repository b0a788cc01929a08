import 'server-only'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { type LocalDate, localDate } from '@/lib/time'

interface DraftAbout {
  contactId: string | null
  pipelineId: string | null
  interviewId: string | null
}

/** Where nothing was said: the last conversation with this person, or of this process. Null when either is gone. */
export async function draftAboutOf(
  tx: Tx,
  { contactId, pipelineId, interviewId }: DraftAbout,
): Promise<DraftAbout | null> {
  if (contactId && !(await isContactThere(tx, contactId))) return null
  if (pipelineId && !(await isProcessThere(tx, pipelineId))) return null
  const [attendee] = await tx
    .select({ id: interviews.id, pipelineId: interviews.pipelineId })
    .from(interviews)
    .innerJoin(pipelines, and(eq(pipelines.id, interviews.pipelineId), isNull(pipelines.deletedAt)))
    .leftJoin(
      interviewPeople,
      and(
        eq(interviewPeople.interviewId, interviews.id),
        contactId ? eq(interviewPeople.contactId, contactId) : undefined,
      ),
    )
    .where(
      and(
        isNull(interviews.deletedAt),
        eq(interviews.state, 'scheduled'),
        interviewId
          ? eq(interviews.id, interviewId)
          : pipelineId
            ? eq(interviews.pipelineId, pipelineId)
            : eq(interviewPeople.contactId, contactId ?? interviews.id),
      ),
    )
    .orderBy(asc(isNull(interviewPeople.id)), desc(interviews.startsAt))
    .limit(1)
  return {
    contactId,
    pipelineId: pipelineId ?? attendee?.pipelineId ?? null,
    interviewId: attendee?.id ?? null,
  }
}

/** The day of a conversation, where it took place. */
export async function lastConversation(tx: Tx, interviewId: string): Promise<LocalDate | null> {
  const [round] = await tx
    .select({ startsAt: interviews.startsAt, zone: interviews.zone })
    .from(interviews)
    .where(eq(interviews.id, interviewId))
  return round ? localDate(round.startsAt, round.zone) : null
}

async function isProcessThere(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: pipelines.id })
    .from(pipelines)
    .where(and(eq(pipelines.id, id), isNull(pipelines.deletedAt)))
  return rows.length === 1
}

async function isContactThere(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.id, id), isNull(contacts.deletedAt)))
  return rows.length === 1
}
