import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { draftRecipients } from '@/db/schema/draft-recipients'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { interviews } from '@/db/schema/interviews'
import { planInterviewDrafts } from './plan-drafts'
import { jointKey } from './wanted-thank-yous'

/** One note for the whole panel, an equal choice (practice §a.4). The single ones wait, with what was typed in them. */
export async function chooseJointNote(
  tx: Tx,
  userId: string,
  interviewId: string,
  now: Date,
): Promise<boolean> {
  const [interview] = await tx.select().from(interviews).where(eq(interviews.id, interviewId))
  if (!interview) return false
  const planKey = jointKey(interviewId)
  const [joint] = await tx
    .insert(drafts)
    .values({
      userId,
      interviewId,
      pipelineId: interview.pipelineId,
      kind: 'thank_you_joint',
      planKey,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoUpdate({
      target: [drafts.userId, drafts.planKey],
      set: { deletedAt: null, updatedAt: now },
    })
    .returning({ id: drafts.id })
  const people = await tx
    .select({ contactId: interviewPeople.contactId })
    .from(interviewPeople)
    .where(eq(interviewPeople.interviewId, interviewId))
  if (joint && people.length > 0)
    await tx
      .insert(draftRecipients)
      .values(people.map(({ contactId }) => ({ userId, draftId: joint.id, contactId })))
      .onConflictDoNothing()
  await planInterviewDrafts(tx, userId, interviewId, now)
  return true
}

export async function chooseSingleNotes(
  tx: Tx,
  userId: string,
  interviewId: string,
  now: Date,
): Promise<boolean> {
  const [joint] = await tx
    .update(drafts)
    .set({ deletedAt: now, updatedAt: now })
    .where(eq(drafts.planKey, jointKey(interviewId)))
    .returning({ id: drafts.id })
  await planInterviewDrafts(tx, userId, interviewId, now)
  return joint !== undefined
}
