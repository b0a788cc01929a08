import 'server-only'
import { and, eq, gte, inArray, lte } from 'drizzle-orm'
import { asSystem, type Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { replies } from '@/db/schema/replies'
import { stageChanges } from '@/db/schema/stage-changes'
import { vents } from '@/db/schema/vents'
import { requestWithdrawal } from '@/features/offers/request-letters'
import { isPipelineThere } from '@/features/pipelines/queries'
import { lastMove, moveStage } from '@/features/stages/move-stage'
import { recordReply } from '@/features/stages/replies'
import { undoLastMove } from '@/features/stages/undo-move'
import { requestAfterwards } from './request-afterwards'
import type { RejectionInput } from './schema'

/** They said no: what was waiting stops, the promise to decide is kept, and what comes after has its days. */
export async function recordRejection(
  tx: Tx,
  userId: string,
  { id, replyTo, adviceAbout, referralFrom, keepInTouchWith }: RejectionInput,
  now: Date,
): Promise<boolean> {
  if (!(await isPipelineThere(tx, id))) return false
  await moveStage(tx, { userId, pipelineId: id, to: 'rejected', now, cause: 'rejected' })
  const last = await lastMove(tx, id)
  // An answer, whatever it says, keeps the promise to decide.
  const at = last?.at ?? now
  if (!(await hasReplied(tx, id, at))) await recordReply(tx, userId, id, { cause: 'rejection', at }, now)
  const bridged = await markToKeep(tx, keepInTouchWith, now)
  if (last?.toStage === 'rejected' && bridged.length > 0)
    await tx
      .update(stageChanges)
      .set({ bridged: [...last.bridged, ...bridged] })
      .where(eq(stageChanges.id, last.id))
  const adviser = replyTo ?? referralFrom
  const advice = adviceAbout && adviser ? { to: adviser, about: adviceAbout } : null
  await requestAfterwards(tx, userId, id, { replyTo, advice, referralFrom, keepInTouchWith }, now)
  return true
}

async function hasReplied(tx: Tx, pipelineId: string, since: Date): Promise<boolean> {
  const rows = await tx
    .select({ id: replies.id })
    .from(replies)
    .where(and(eq(replies.pipelineId, pipelineId), eq(replies.cause, 'rejection'), gte(replies.at, since)))
    .limit(1)
  return rows.length > 0
}

/** Quiet is not a no: only the days to say hello. */
export async function stayInTouch(
  tx: Tx,
  userId: string,
  pipelineId: string,
  people: readonly string[],
  now: Date,
): Promise<boolean> {
  if (!(await isPipelineThere(tx, pipelineId))) return false
  await markToKeep(tx, people, now)
  const choices = { replyTo: null, advice: null, referralFrom: null, keepInTouchWith: people }
  await requestAfterwards(tx, userId, pipelineId, choices, now)
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
  return requestWithdrawal(tx, userId, pipelineId, { origin: 'step_back' }, now)
}

/** It was a slip: the process goes on where it was, and they have said nothing. */
export async function takeRejectionBack(
  tx: Tx,
  userId: string,
  pipelineId: string,
  now: Date,
): Promise<boolean> {
  const last = await lastMove(tx, pipelineId)
  return last?.toStage === 'rejected' && undoLastMove(tx, { userId, pipelineId, now })
}

/** Answers those who were not bridges yet. */
async function markToKeep(tx: Tx, people: readonly string[], now: Date): Promise<string[]> {
  if (people.length === 0) return []
  const rows = await tx
    .update(contacts)
    .set({ isBridge: true, updatedAt: now })
    .where(and(inArray(contacts.id, [...people]), eq(contacts.isBridge, false)))
    .returning({ id: contacts.id })
  return rows.map(({ id }) => id)
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
