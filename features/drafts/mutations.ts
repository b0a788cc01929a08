import 'server-only'
import { and, eq, inArray, isNotNull, isNull, min, ne } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { DraftState } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { reminders } from '@/db/schema/reminders'
import { returnFromQuiet } from '@/features/stages/move-stage'
import { recordReply, takeReplyBack } from '@/features/stages/replies'
import { unsayReply } from '@/features/stages/undo-move'
import { later } from '@/lib/time'
import { followSending, unfollowSending } from './ending-stage'

type DraftRefusal = 'gone' | 'ended'
export type DraftChange =
  /** `unchanged`: it was so already, so there is nothing to undo. */
  { ok: true; draftId: string; unchanged?: true } | { ok: false; reason: DraftRefusal }

type Row = typeof drafts.$inferSelect

/** The person sent it from their own mailbox: no more reminding, and the waiting clock starts. Twice is once. */
export async function markDraftSent(
  tx: Tx,
  userId: string,
  draftId: string,
  now: Date,
  sentAt?: Date,
): Promise<DraftChange> {
  const probably = (await findDraft(tx, draftId))?.probablySentAt
  const sent = { sentAt: sentAt ?? probably ?? now, probablySentAt: null, skippedAt: null, setAside: null }
  return changeState(tx, userId, draftId, ['open', 'probably_sent', 'skipped'], 'sent', sent, now)
}

/** "Yes, it went out": when it was mailed to them, or since they last said that it had not. */
export async function markSentAsMailed(
  tx: Tx,
  userId: string,
  draftId: string,
  now: Date,
): Promise<DraftChange> {
  const [mailed] = await tx
    .select({ at: min(reminders.endedAt) })
    .from(reminders)
    .where(
      and(
        eq(reminders.draftId, draftId),
        ne(reminders.kind, 'sent_check'),
        isNotNull(reminders.deliveryId),
        inArray(reminders.state, ['sent', 'done']),
      ),
    )
  const denied = (await findDraft(tx, draftId))?.notSentAt
  const since = mailed?.at && denied ? later(mailed.at, denied) : mailed?.at
  return markDraftSent(tx, userId, draftId, now, since ?? now)
}

/** "Not yet": it stays to be sent, and what was mailed before proves nothing. */
export async function markNotSent(tx: Tx, userId: string, draftId: string, now: Date): Promise<DraftChange> {
  const [open] = await tx
    .update(drafts)
    .set({ notSentAt: now, updatedAt: now })
    .where(and(eq(drafts.id, draftId), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
    .returning({ draftId: drafts.id })
  if (open) return { ok: true, ...open }
  const row = await findDraft(tx, draftId)
  if (row?.state === 'probably_sent') return reopenDraft(tx, userId, draftId, now)
  return { ok: false, reason: row ? 'ended' : 'gone' }
}

/** A choice, not a failure. A skipped nudge still moves the ladder on. */
export function skipDraft(tx: Tx, userId: string, draftId: string, now: Date): Promise<DraftChange> {
  const skipped = { skippedAt: now, probablySentAt: null, why: null }
  return changeState(tx, userId, draftId, ['open', 'probably_sent'], 'skipped', skipped, now)
}

/** They answered: the waiting starts again for their whole pipeline, and quiet ends. */
export async function markAnswered(tx: Tx, userId: string, draftId: string, now: Date): Promise<DraftChange> {
  const row = await findDraft(tx, draftId)
  if (!row) return { ok: false, reason: 'gone' }
  if (row.pipelineId && row.state !== 'answered' && row.channel !== 'linkedin')
    await recordReply(tx, userId, row.pipelineId, { cause: 'answered', causeId: draftId, at: now }, now)
  const sentAt = row.sentAt ?? row.probablySentAt ?? now
  const answered = { answeredAt: now, sentAt, probablySentAt: null, setAside: null }
  const from = ['open', 'probably_sent', 'sent', 'skipped'] as const
  return changeState(tx, userId, draftId, from, 'answered', answered, now)
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

/** Only what this request brought: who was connected before stays so. */
async function takeConnectionBack(tx: Tx, { contactId, linkedinAcceptedAt }: Row): Promise<void> {
  if (!contactId || !linkedinAcceptedAt) return
  await tx
    .update(contacts)
    .set({ linkedinConnectedAt: null })
    .where(and(eq(contacts.id, contactId), eq(contacts.linkedinConnectedAt, linkedinAcceptedAt)))
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
  await takeConnectionBack(tx, row)
  if (row.pipelineId && row.answeredAt)
    await unsayReply(tx, userId, row.pipelineId, { cause: 'answered', causeId: draftId }, now)
  const sent = { answeredAt: null, linkedinAcceptedAt: null }
  return changeState(tx, userId, draftId, ['answered'], 'sent', sent, now)
}

/**
 * Undo of sent, probably sent, answered or skipped: it waits to be sent again, and what followed from it is taken back.
 * They said so: it is not taken for sent again by what was mailed before.
 */
export async function reopenDraft(tx: Tx, userId: string, draftId: string, now: Date): Promise<DraftChange> {
  const row = await findDraft(tx, draftId)
  if (!row) return { ok: false, reason: 'gone' }
  if (row.state === 'open') return { ok: true, draftId }
  await takeConnectionBack(tx, row)
  if (row.pipelineId && row.answeredAt)
    await takeReplyBack(tx, row.pipelineId, { cause: 'answered', causeId: draftId }, now)
  if (row.pipelineId && row.kind === 'nudge_closing')
    await returnFromQuiet(tx, userId, row.pipelineId, 'closing_taken_back', now)
  await unfollowSending(tx, userId, row, now)
  const open = {
    sentAt: null,
    probablySentAt: null,
    notSentAt: now,
    answeredAt: null,
    skippedAt: null,
    linkedinAcceptedAt: null,
    setAside: null,
  }
  return changeState(tx, userId, draftId, ['probably_sent', 'sent', 'answered', 'skipped'], 'open', open, now)
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
