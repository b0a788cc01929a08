import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/doors'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import type { NamedPerson } from '@/features/contacts/named-person'
import { findOrCreatePipeline } from '@/features/pipelines/mutations'
import { openingStage } from '@/features/pipelines/propose-stage'
import { attachPeople } from './attach-people'
import { momentOf } from './moment'
import type { BringPersonBackInput, CreateInterviewInput, UpdateInterviewInput } from './schema'
import { fromTheirs } from './whose-event'

/** What was to be kept: a new one, a change of one that is here, or nothing newer than it. */
export type Became = 'created' | 'moved' | 'unchanged'

type CreatedInterview = { ok: true; id: string; became: Became } | { ok: false; message: string }

/**
 * A new interview with its people, its pipeline (found or made) and the process it belongs to. An invitation that is
 * already here moves that interview, unless what is here is newer, or it is somebody else's.
 */
export async function createInterview(
  tx: Tx,
  userId: string,
  input: CreateInterviewInput,
  now: Date,
): Promise<CreatedInterview> {
  const here = input.calendarUid ? await findByCalendarUid(tx, input.calendarUid) : undefined
  const isTheirs = here && (await fromTheirs(tx, [{ here, organiser: input.calendarOrganiser }])).has(here.id)
  // Somebody else's event under the same UID is another one, and moves nothing.
  const known = isTheirs ? here : undefined
  if (known && (input.calendarSequence ?? 0) < (known.sequence ?? 0))
    return { ok: true, id: known.id, became: 'unchanged' }
  const moment = momentOf(input.startWall, input.zone, input.lengthMinutes)
  const { kind, place, url, calendarSequence, calendarOrganiser } = input
  const calendarUid = here && !known ? null : input.calendarUid
  if (known) {
    await tx
      .update(interviews)
      .set({
        ...moment,
        place,
        url,
        calendarSequence,
        calendarOrganiser,
        state: 'scheduled',
        arrangedAt: arrangedAt(moment, now),
        cancelledAt: null,
        deletedAt: null,
      })
      .where(eq(interviews.id, known.id))
    await attachPeople(tx, userId, known.id, known.company, input.people, now)
    return { ok: true, id: known.id, became: 'moved' }
  }
  const pipelineId =
    input.pipelineId ??
    (await findOrCreatePipeline(
      tx,
      userId,
      {
        company: input.company ?? '',
        role: input.role ?? '',
        source: input.source,
        stage: openingStage(kind),
      },
      now,
    ))
  const [pipeline] = await tx
    .select({ company: pipelines.company })
    .from(pipelines)
    .where(eq(pipelines.id, pipelineId))
  if (!pipeline) return { ok: false, message: 'This process no longer exists.' }
  const [row] = await tx
    .insert(interviews)
    .values({
      userId,
      pipelineId,
      kind,
      place,
      url,
      calendarUid,
      calendarSequence,
      calendarOrganiser,
      ...moment,
      createdAt: now,
    })
    .returning({ id: interviews.id })
  if (!row) throw new Error('The interview was not made')
  await attachPeople(tx, userId, row.id, pipeline.company, input.people, now)
  return { ok: true, id: row.id, became: 'created' }
}

/** Said anew where it is another hour; whatever else was changed leaves it. */
const arrangedAt = ({ startsAt }: ReturnType<typeof momentOf>, now: Date) =>
  sql`case when ${interviews.startsAt} = ${startsAt.toISOString()}::timestamptz then ${interviews.arrangedAt}
    else ${now.toISOString()}::timestamptz end`

async function findByCalendarUid(tx: Tx, uid: string) {
  const [row] = await tx
    .select({
      ...{ id: interviews.id, sequence: interviews.calendarSequence },
      organiser: interviews.calendarOrganiser,
      ...{ company: pipelines.company, deletedAt: pipelines.deletedAt },
    })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(eq(interviews.calendarUid, uid))
    .for('update', { of: interviews })
  if (!row?.deletedAt) return row
  // In a process that was deleted nobody would see it: what is said yes to now stands anew, under the same UID.
  await tx.update(interviews).set({ calendarUid: null }).where(eq(interviews.id, row.id))
  return undefined
}

export async function updateInterview(
  tx: Tx,
  input: UpdateInterviewInput,
  now: Date,
): Promise<string | null> {
  const { id, startWall, zone, lengthMinutes, ...rest } = input
  const moment = momentOf(startWall, zone, lengthMinutes)
  return changeInterview(tx, id, { ...rest, ...moment, arrangedAt: arrangedAt(moment, now) })
}

export const cancelInterview = (tx: Tx, id: string, now: Date) =>
  changeInterview(tx, id, { state: 'cancelled', cancelledAt: now })

export const reviveInterview = (tx: Tx, id: string) =>
  changeInterview(tx, id, { state: 'scheduled', cancelledAt: null, deletedAt: null })

export const deleteInterview = (tx: Tx, id: string, now: Date) => changeInterview(tx, id, { deletedAt: now })

export const restoreInterview = (tx: Tx, id: string) => changeInterview(tx, id, { deletedAt: null })

/** Answers the pipeline it belongs to; null when it is not there. */
async function changeInterview(
  tx: Tx,
  id: string,
  changes: PgUpdateSetSource<typeof interviews>,
): Promise<string | null> {
  const [row] = await tx
    .update(interviews)
    .set(changes)
    .where(eq(interviews.id, id))
    .returning({ pipelineId: interviews.pipelineId })
  return row?.pipelineId ?? null
}

export async function addPeople(
  tx: Tx,
  userId: string,
  interviewId: string,
  people: readonly NamedPerson[],
  now: Date,
): Promise<boolean> {
  const [row] = await tx
    .select({ company: pipelines.company })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(eq(interviews.id, interviewId))
  if (!row) return false
  await attachPeople(tx, userId, interviewId, row.company, people, now)
  return true
}

/** Answers what was noted about them there, as fields that bring it back; null when they were not there. */
export async function removePerson(
  tx: Tx,
  interviewId: string,
  contactId: string,
): Promise<Record<'noteStem' | 'noteForThem' | 'noteForMe' | 'rapport', string> | null> {
  const [row] = await tx
    .delete(interviewPeople)
    .where(and(eq(interviewPeople.interviewId, interviewId), eq(interviewPeople.contactId, contactId)))
    .returning()
  if (!row) return null
  const { noteStem, noteForThem, noteForMe, rapport } = row
  return {
    noteStem: noteStem ?? '',
    noteForThem: noteForThem ?? '',
    noteForMe: noteForMe ?? '',
    rapport: rapport ?? '',
  }
}

export async function bringPersonBack(
  tx: Tx,
  userId: string,
  { id: interviewId, ...person }: BringPersonBackInput,
  now: Date,
): Promise<boolean> {
  const [row] = await tx.select({ id: interviews.id }).from(interviews).where(eq(interviews.id, interviewId))
  if (!row) return false
  await tx
    .insert(interviewPeople)
    .values({ ...person, userId, interviewId, createdAt: now })
    .onConflictDoNothing()
  return true
}
