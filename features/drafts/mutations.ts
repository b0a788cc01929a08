import 'server-only'
import { and, desc, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { DraftState } from '@/db/enums'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { reopenPromises } from '@/features/next-steps/mutations'
import { cancelReminders } from '@/features/reminders/plan'
import { followSending, unfollowSending } from './ending-stage'
import { planPipelineDrafts } from './plan-drafts'
import { ownDay, recordReply, returnFromQuiet } from './quiet-stage'

export type DraftRefusal = 'gone' | 'ended'
export type DraftChange = { ok: true; draftId: string } | { ok: false; reason: DraftRefusal }

type Row = typeof drafts.$inferSelect

/** The person sent it from their own mailbox: no more reminding, and the waiting clock starts. Twice is once. */
export function markDraftSent(tx: Tx, userId: string, draftId: string, now: Date): Promise<DraftChange> {
  return change(tx, userId, draftId, ['open', 'skipped'], 'sent', { sentAt: now, skippedAt: null }, now)
}

/** A choice, not a failure. A skipped nudge still moves the ladder on. */
export function skipDraft(tx: Tx, userId: string, draftId: string, now: Date): Promise<DraftChange> {
  return change(tx, userId, draftId, ['open'], 'skipped', { skippedAt: now, why: null }, now)
}

/** They answered: the waiting starts again for their whole pipeline, and quiet ends. */
export async function markAnswered(tx: Tx, userId: string, draftId: string, now: Date): Promise<DraftChange> {
  const row = await findDraft(tx, draftId)
  if (!row) return { ok: false, reason: 'gone' }
  if (row.pipelineId && row.state !== 'answered' && row.channel !== 'linkedin')
    await recordReply(tx, userId, row.pipelineId, now)
  const answered = { answeredAt: now, sentAt: row.sentAt ?? now }
  return change(tx, userId, draftId, ['open', 'sent', 'skipped'], 'answered', answered, now)
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

/** Undo of sent, answered or skipped: it waits to be sent again, and what followed from it is taken back. */
export async function reopenDraft(tx: Tx, userId: string, draftId: string, now: Date): Promise<DraftChange> {
  const row = await findDraft(tx, draftId)
  if (!row) return { ok: false, reason: 'gone' }
  if (row.state === 'open') return { ok: true, draftId }
  if (row.linkedinAcceptedAt && row.contactId)
    await tx.update(contacts).set({ linkedinConnectedAt: null }).where(eq(contacts.id, row.contactId))
  if (row.pipelineId && row.answeredAt) await forgetReply(tx, row.pipelineId, row, now)
  if (row.pipelineId && row.kind === 'nudge_closing')
    await returnFromQuiet(tx, userId, row.pipelineId, 'The closing note was taken back.', now)
  await unfollowSending(tx, userId, row, now)
  const open = { sentAt: null, answeredAt: null, skippedAt: null, linkedinAcceptedAt: null }
  return change(tx, userId, draftId, ['sent', 'answered', 'skipped'], 'open', open, now)
}

/** What follows when a draft changed hands: second nudge after the first, LinkedIn after the thanks, quiet at last. */
async function planAfterSent(tx: Tx, userId: string, draftId: string, now: Date): Promise<void> {
  const row = await findDraft(tx, draftId)
  if (row?.pipelineId) await planPipelineDrafts(tx, userId, row.pipelineId, now)
}

const ends: Record<DraftState, string> = {
  open: '',
  sent: 'You sent it.',
  answered: 'They answered.',
  skipped: 'You left it out.',
}

async function change(
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
    return row.state === to ? { ok: true, draftId } : { ok: false, reason: 'ended' }
  }
  if (to !== 'open') await cancelReminders(tx, userId, { draftId }, ends[to], now)
  if (to === 'sent') await followSending(tx, userId, changed, now)
  await planAfterSent(tx, userId, draftId, now)
  return { ok: true, draftId }
}

async function findDraft(tx: Tx, draftId: string): Promise<Row | undefined> {
  const [row] = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, draftId), isNull(drafts.deletedAt)))
  return row
}

/** Back to the reply before this one, if there was any. */
async function forgetReply(tx: Tx, pipelineId: string, row: Row, now: Date): Promise<void> {
  const [earlier] = await tx
    .select({ at: drafts.answeredAt })
    .from(drafts)
    .where(and(eq(drafts.pipelineId, pipelineId), ne(drafts.id, row.id), isNotNull(drafts.answeredAt)))
    .orderBy(desc(drafts.answeredAt))
    .limit(1)
  await tx
    .update(pipelines)
    .set({ lastHeardAt: earlier?.at ?? null, updatedAt: now })
    .where(and(eq(pipelines.id, pipelineId), eq(pipelines.lastHeardAt, row.answeredAt ?? now)))
  await reopenPromises(tx, pipelineId, await ownDay(tx, row.answeredAt ?? now), now)
}
