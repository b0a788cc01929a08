import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { DraftState } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { returnFromQuiet } from '@/features/stages/move-stage'
import { recordReply, takeReplyBack } from '@/features/stages/replies'
import { unsayReply } from '@/features/stages/undo-move'
import { followSending, unfollowSending } from './ending-stage'

type DraftRefusal = 'gone' | 'ended'
export type DraftChange =
  /** `unchanged`: it was so already, so there is nothing to undo. */
  { ok: true; draftId: string; unchanged?: true } | { ok: false; reason: DraftRefusal }

type Row = typeof drafts.$inferSelect

/** The person sent it from their own mailbox: no more reminding, and the waiting clock starts. Twice is once. */
export function markDraftSent(tx: Tx, userId: string, draftId: string, now: Date): Promise<DraftChange> {
  const sent = { sentAt: now, skippedAt: null, setAside: null }
  return changeState(tx, userId, draftId, ['open', 'skipped'], 'sent', sent, now)
}

/** A choice, not a failure. A skipped nudge still moves the ladder on. */
export function skipDraft(tx: Tx, userId: string, draftId: string, now: Date): Promise<DraftChange> {
  return changeState(tx, userId, draftId, ['open'], 'skipped', { skippedAt: now, why: null }, now)
}

/** They answered: the waiting starts again for their whole pipeline, and quiet ends. */
export async function markAnswered(tx: Tx, userId: string, draftId: string, now: Date): Promise<DraftChange> {
  const row = await findDraft(tx, draftId)
  if (!row) return { ok: false, reason: 'gone' }
  if (row.pipelineId && row.state !== 'answered' && row.channel !== 'linkedin')
    await recordReply(tx, userId, row.pipelineId, { cause: 'answered', causeId: draftId, at: now }, now)
  const answered = { answeredAt: now, sentAt: row.sentAt ?? now, setAside: null }
  return changeState(tx, userId, draftId, ['open', 'sent', 'skipped'], 'answered', answered, now)
}

/** A LinkedIn request was accepted: they are connected, and nobody suggests it again. */
export async function markAccepted(tx: Tx, userId: string, draftId: string, now: Date): Promise<DraftChange> {
  const done = await markAnswered(tx, userId, draftId, now)
  if (!done.ok) return done
  const [row] = await tx
    .update(drafts)
    .set({ linkedinAcceptedAt: now })
    .where(eq(drafts.id, draftId))
    .returning({ contactId: drafts.contactId })
  if (row?.contactId)
    await tx
      .update(contacts)
      .set({ linkedinConnectedAt: now, updatedAt: now })
      .where(and(eq(contacts.id, row.contactId), isNull(contacts.linkedinConnectedAt)))
  return done
}

/** Undo of answered: it is sent and waits again, and what they had said is taken back. */
export async function takeAnswerBack(
  tx: Tx,
  userId: string,
  draftId: string,
  now: Date,
): Promise<DraftChange> {
  const row = await findDraft(tx, draftId)
  if (!row) return { ok: false, reason: 'gone' }
  if (row.linkedinAcceptedAt && row.contactId)
    await tx.update(contacts).set({ linkedinConnectedAt: null }).where(eq(contacts.id, row.contactId))
  if (row.pipelineId && row.answeredAt)
    await unsayReply(tx, userId, row.pipelineId, { cause: 'answered', causeId: draftId }, now)
  const sent = { answeredAt: null, linkedinAcceptedAt: null }
  return changeState(tx, userId, draftId, ['answered'], 'sent', sent, now)
}

/** Undo of sent, answered or skipped: it waits to be sent again, and what followed from it is taken back. */
export async function reopenDraft(tx: Tx, userId: string, draftId: string, now: Date): Promise<DraftChange> {
  const row = await findDraft(tx, draftId)
  if (!row) return { ok: false, reason: 'gone' }
  if (row.state === 'open') return { ok: true, draftId }
  if (row.linkedinAcceptedAt && row.contactId)
    await tx.update(contacts).set({ linkedinConnectedAt: null }).where(eq(contacts.id, row.contactId))
  if (row.pipelineId && row.answeredAt)
    await takeReplyBack(tx, row.pipelineId, { cause: 'answered', causeId: draftId }, now)
  if (row.pipelineId && row.kind === 'nudge_closing')
    await returnFromQuiet(tx, userId, row.pipelineId, 'closing_taken_back', now)
  await unfollowSending(tx, userId, row, now)
  const open = { sentAt: null, answeredAt: null, skippedAt: null, linkedinAcceptedAt: null, setAside: null }
  return changeState(tx, userId, draftId, ['sent', 'answered', 'skipped'], 'open', open, now)
}

async function changeState(
  tx: Tx,
  userId: string,
  draftId: string,
  from: readonly DraftState[],
  to: DraftState,
  set: Partial<Row>,
  now: Date,
): Promise<DraftChange> {
  const [changed] = await tx
    .update(drafts)
    .set({ ...set, state: to, updatedAt: now })
    .where(and(eq(drafts.id, draftId), inArray(drafts.state, [...from]), isNull(drafts.deletedAt)))
    .returning()
  if (!changed) {
    const row = await findDraft(tx, draftId)
    if (!row) return { ok: false, reason: 'gone' }
    return row.state === to ? { ok: true, draftId, unchanged: true } : { ok: false, reason: 'ended' }
  }
  if (to === 'sent' && set.sentAt) await followSending(tx, userId, changed, now)
  return { ok: true, draftId }
}

async function findDraft(tx: Tx, draftId: string): Promise<Row | undefined> {
  const [row] = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, draftId), isNull(drafts.deletedAt)))
  return row
}
