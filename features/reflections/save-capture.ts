import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { NextStepFact } from '@/db/enums'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { pipelines } from '@/db/schema/pipelines'
import { reflections } from '@/db/schema/reflections'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { recordAudit } from '@/features/account/audit'
import { saveSignature } from '@/features/drafts/sign'
import { saveFacts } from '@/features/next-steps/mutations'
import { type SettledFact, settleFact } from '@/features/next-steps/settle-fact'
import { saveAskedQuestion } from '@/features/questions/mutations'
import { derivedId } from './derived-id'
import { type Minute, mergeMinute, type Taking, takingOf } from './merge-minute'
import type { ReadCapture } from './read-capture'
import { savePeople } from './save-people'
import type { CaptureInput } from './schema'

export interface Saved {
  people: Map<string, string>
  facts: SettledFact[]
}

/**
 * Takes what a capture page holds, in the caller's one transaction: minute, next steps, people with their notes, the
 * question that stretched; ends the minute's reminders. A sending that comes twice, or was
 * overtaken, changes nothing; one from another device adds. Null when the interview is not there any more.
 */
export async function saveCapture(
  tx: Tx,
  userId: string,
  interviewId: string,
  input: ReadCapture,
  by: 'user' | 'token',
  now: Date,
): Promise<Saved | null> {
  const interview = await lockInterview(tx, interviewId)
  if (!interview) return null
  const [stored] = await tx.select().from(reflections).where(eq(reflections.interviewId, interviewId))
  const writtenAt = new Date(now.getTime() - input.ageSeconds * 1000)
  const taking = takingOf(stored, { ...input, writtenAt, sawIt: by === 'user' })
  const people = await savePeople(tx, userId, interview, input.people, taking, now)
  const facts = await factsOf(tx, interviewId, input, people)
  if (!taking) return { people, facts }
  await saveMinute(tx, userId, interviewId, stored, input, taking, writtenAt, now)
  const add = taking.how === 'add' ? (taking.newer ? 'newer' : 'older') : undefined
  await saveFacts(tx, userId, interviewId, facts, now, { add })
  if (input.question) {
    const { id: askedId, ...question } = input.question
    const id = derivedId(userId, interviewId, input.deviceKey, 'stretched')
    const knownId = by === 'user' ? askedId : undefined
    const { pipelineId } = interview
    await saveAskedQuestion(tx, userId, { ...question, id, knownId, interviewId, pipelineId }, now)
  }
  if (input.signature) await signFirst(tx, input.signature, now)
  await endMinute(tx, interviewId, now)
  await recordAudit(tx, { userId, action: 'reflection.saved', entityId: interviewId, by, now })
  return { people, facts }
}

/** A visit tells how notes are signed where nobody knew; what is known is changed behind the sign-in. */
async function signFirst(tx: Tx, signature: string, now: Date): Promise<void> {
  const [own] = await tx.select({ signature: settings.signature }).from(settings)
  if (!own?.signature) await saveSignature(tx, signature, now)
}

/** Two sendings at once take turns. */
async function lockInterview(tx: Tx, interviewId: string) {
  const [row] = await tx
    .select({ id: interviews.id, pipelineId: interviews.pipelineId, company: pipelines.company })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .where(and(eq(interviews.id, interviewId), isNull(interviews.deletedAt), isNull(pipelines.deletedAt)))
    .for('update', { of: interviews })
  return row
}

/** Somebody a fact names need not have been in the room: who is named there already may go on being named. */
async function factsOf(
  tx: Tx,
  interviewId: string,
  input: CaptureInput,
  people: ReadonlyMap<string, string>,
): Promise<SettledFact[]> {
  const stored = await tx
    .select({ contactId: nextSteps.contactId, saidById: nextSteps.saidById })
    .from(nextSteps)
    .where(eq(nextSteps.interviewId, interviewId))
  const named = new Set(stored.flatMap(fact => [fact.contactId, fact.saidById]))
  for (const { key, there } of input.people) if (there === false) named.delete(key)
  const idOf = (key: string | null | undefined) =>
    key ? (people.get(key) ?? (named.has(key) ? key : null)) : null
  return Object.entries(input.facts).flatMap(([fact, given]) => {
    if (!given) return []
    const { person, saidBy, ...rest } = given
    return [settleFact(fact as NextStepFact, { ...rest, contactId: idOf(person), saidById: idOf(saidBy) })]
  })
}

const blank: Minute = {
  gut: null,
  likelihood: null,
  strengths: [],
  workOn: [],
  wentWell: null,
  nearlyWrong: null,
  tellAFriend: null,
  repairPoint: null,
  theyCaredAbout: null,
}

async function saveMinute(
  tx: Tx,
  userId: string,
  interviewId: string,
  stored: typeof reflections.$inferSelect | undefined,
  { deviceKey, revision, minute, secondsTaken }: CaptureInput,
  taking: Taking,
  writtenAt: Date,
  now: Date,
): Promise<void> {
  if (!stored) {
    const fresh = {
      ...mergeMinute(blank, minute, taking),
      userId,
      interviewId,
      deviceKey,
      revision,
      secondsTaken,
    }
    await tx.insert(reflections).values({ ...fresh, capturedAt: writtenAt, createdAt: now, updatedAt: now })
    return
  }
  await tx
    .update(reflections)
    .set({
      ...mergeMinute(stored, minute, taking),
      revision: stored.deviceKey === deviceKey ? revision : stored.revision,
      secondsTaken: stored.secondsTaken ?? secondsTaken,
      updatedAt: now,
    })
    .where(eq(reflections.id, stored.id))
}

async function endMinute(tx: Tx, interviewId: string, now: Date): Promise<void> {
  await tx
    .update(reminders)
    .set({
      state: 'done',
      endReason: 'minute_taken',
      endedAt: now,
      updatedAt: now,
    })
    .where(
      and(
        eq(reminders.interviewId, interviewId),
        inArray(reminders.kind, ['minute', 'minute_again']),
        inArray(reminders.state, ['planned', 'leaving', 'sent']),
      ),
    )
}
