import 'server-only'
import { and, eq, inArray, lte } from 'drizzle-orm'
import { asSystem, type Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { pipelines } from '@/db/schema/pipelines'
import { vents } from '@/db/schema/vents'
import { planPipelineDrafts } from '@/features/drafts/plan-drafts'
import { planAfterNo } from '@/features/drafts/plan-ending'
import { draftWithdrawal } from '@/features/drafts/plan-leaving'
import { planRecruiterUpdates } from '@/features/drafts/plan-recruiter-updates'
import { ownDay } from '@/features/drafts/quiet-stage'
import { moveStage, undoLastMove } from '@/features/pipelines/move-stage'
import { isPipelineThere } from '@/features/pipelines/queries'
import { hearWord } from '@/features/pipelines/their-word'
import type { RejectionInput } from './schema'

/** They said no: what was waiting stops, the promise to decide is kept, and what comes after has its days. */
export async function recordRejection(
  tx: Tx,
  userId: string,
  { id, replyTo, adviceAbout, referralFrom, keepInTouchWith }: RejectionInput,
  now: Date,
): Promise<boolean> {
  if (!(await isPipelineThere(tx, id))) return false
  await moveStage(tx, { userId, pipelineId: id, to: 'rejected', now })
  const said = (await endedAt(tx, id)) ?? now
  // An answer, whatever it says, keeps the promise to decide.
  await hearWord(tx, id, said, await ownDay(tx, said), said)
  await keepAsBridges(tx, keepInTouchWith, said)
  await planPipelineDrafts(tx, userId, id, now)
  await planRecruiterUpdates(tx, userId, now)
  const adviser = replyTo ?? referralFrom
  const advice = adviceAbout && adviser ? { to: adviser, about: adviceAbout } : null
  await planAfterNo(tx, userId, id, { replyTo, advice, referralFrom, keepInTouchWith }, now)
  return true
}

/** Quiet is not a no: only the days to say hello. */
export async function keepInTouch(
  tx: Tx,
  userId: string,
  pipelineId: string,
  people: readonly string[],
  now: Date,
): Promise<boolean> {
  if (!(await isPipelineThere(tx, pipelineId))) return false
  await keepAsBridges(tx, people, now)
  const choices = { replyTo: null, advice: null, referralFrom: null, keepInTouchWith: people }
  await planAfterNo(tx, userId, pipelineId, choices, now)
  return true
}

/** Stepping back from a process by one's own choice: the kind letter. Answers its id, or null when it is gone. */
export async function stepBack(
  tx: Tx,
  userId: string,
  pipelineId: string,
  now: Date,
): Promise<string | null> {
  if (!(await isPipelineThere(tx, pipelineId))) return null
  return draftWithdrawal(tx, userId, pipelineId, { because: 'step_back' }, now)
}

/** It was a slip: the process goes on where it was, and they have said nothing. */
export async function takeRejectionBack(
  tx: Tx,
  userId: string,
  pipelineId: string,
  now: Date,
): Promise<boolean> {
  const said = await endedAt(tx, pipelineId)
  if (!said) return false
  if (!(await undoLastMove(tx, { userId, pipelineId, now }))) return false
  await tx
    .update(contacts)
    .set({ isBridge: false, updatedAt: now })
    .where(and(eq(contacts.isBridge, true), eq(contacts.updatedAt, said)))
  await planPipelineDrafts(tx, userId, pipelineId, now)
  await planRecruiterUpdates(tx, userId, now)
  return true
}

/** When they said no; null when they have not. */
async function endedAt(tx: Tx, pipelineId: string): Promise<Date | null> {
  const [row] = await tx
    .select({ at: pipelines.endedAt })
    .from(pipelines)
    .where(and(eq(pipelines.id, pipelineId), eq(pipelines.stage, 'rejected')))
  return row?.at ?? null
}

/** Those who were not bridges yet bear the moment, by which a slip is taken back. */
async function keepAsBridges(tx: Tx, people: readonly string[], at: Date): Promise<void> {
  if (people.length === 0) return
  await tx
    .update(contacts)
    .set({ isBridge: true, updatedAt: at })
    .where(and(inArray(contacts.id, [...people]), eq(contacts.isBridge, false)))
}

/** False when the person is not there. */
export async function setBridge(tx: Tx, contactId: string, keep: boolean, now: Date): Promise<boolean> {
  const rows = await tx
    .update(contacts)
    .set({ isBridge: keep, updatedAt: now })
    .where(eq(contacts.id, contactId))
    .returning({ id: contacts.id })
  return rows.length === 1
}

const ventHours = 24

/** Keeps the page; the first line starts its 24 hours, later ones do not lengthen them. */
export async function saveVent(tx: Tx, userId: string, pipelineId: string, text: string, now: Date) {
  if (!(await isPipelineThere(tx, pipelineId))) return false
  await tx.delete(vents).where(lte(vents.expiresAt, now))
  const changed = await tx
    .update(vents)
    .set({ text })
    .where(eq(vents.pipelineId, pipelineId))
    .returning({ id: vents.id })
  if (changed.length > 0) return true
  const expiresAt = new Date(now.getTime() + ventHours * 3_600_000)
  await tx.insert(vents).values({ userId, pipelineId, text, expiresAt, createdAt: now })
  return true
}

/** False when the process is not there; a page that is gone already is fine. */
export async function burnVent(tx: Tx, pipelineId: string): Promise<boolean> {
  if (!(await isPipelineThere(tx, pipelineId))) return false
  await tx.delete(vents).where(eq(vents.pipelineId, pipelineId))
  return true
}

/** The private pages whose day is over; for the scheduler. Answers how many went. */
export function deleteExpiredVents(now: Date): Promise<number> {
  return asSystem('expire-vents', async tx => {
    const gone = await tx.delete(vents).where(lte(vents.expiresAt, now)).returning({ id: vents.id })
    return gone.length
  })
}
