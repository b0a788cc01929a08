import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { rewriteDraft } from './create-draft'
import { planInterviewDrafts, planPipelineDrafts } from './plan-drafts'
import type { SaveDraftInput } from './schema'
import { isPlannedKey } from './wanted-drafts'

export type SavedDraft =
  | { ok: true; version: number }
  | { ok: false; reason: 'gone' }
  | { ok: false; reason: 'ended' }
  | { ok: false; reason: 'changed'; current: { subject: string; body: string; version: number } }

/** Keeps what was typed, unless somebody (another tab, what was learned since) wrote a newer version: then both stay. */
export async function saveDraft(tx: Tx, input: SaveDraftInput, now: Date): Promise<SavedDraft> {
  const [row] = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, input.id), isNull(drafts.deletedAt)))
    .for('update')
  if (!row) return { ok: false, reason: 'gone' }
  const { subject, body, version } = row
  if (input.body === body && input.subject === subject) return { ok: true, version }
  if (row.state !== 'open') return { ok: false, reason: 'ended' }
  if (version !== input.version) return { ok: false, reason: 'changed', current: { subject, body, version } }
  await tx
    .update(drafts)
    .set({ subject: input.subject, body: input.body, edited: true, version: version + 1, updatedAt: now })
    .where(eq(drafts.id, row.id))
  return { ok: true, version: version + 1 }
}

/** Back to the template with all that is known by now; the typed text is gone, and the page says so beforehand. */
export async function resetToTemplate(tx: Tx, userId: string, draftId: string, now: Date): Promise<boolean> {
  const [row] = await tx
    .update(drafts)
    .set({ edited: false, updatedAt: now })
    .where(and(eq(drafts.id, draftId), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
    .returning()
  if (!row) return false
  if (isPlannedKey(row.planKey) && row.pipelineId) await planPipelineDrafts(tx, userId, row.pipelineId, now)
  else await rewriteDraft(tx, row, now)
  return true
}

/**
 * One thing the person said, for the note: kept with the interview, so that every untouched draft carries it; in an
 * edited one it takes the place of its slot.
 */
export async function saveNoteForThem(
  tx: Tx,
  userId: string,
  draftId: string,
  note: string,
  now: Date,
): Promise<boolean> {
  const [row] = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, draftId), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
  if (!row) return false
  const fill = !row.interviewId || !row.contactId || row.edited || !isPlannedKey(row.planKey)
  if (row.interviewId && row.contactId)
    await tx
      .update(interviewPeople)
      .set({ noteForThem: note, updatedAt: now })
      .where(
        and(eq(interviewPeople.interviewId, row.interviewId), eq(interviewPeople.contactId, row.contactId)),
      )
  if (fill)
    await tx
      .update(drafts)
      .set({
        body: row.body.replace('{note}', () => note),
        version: row.version + 1,
        edited: true,
        updatedAt: now,
      })
      .where(eq(drafts.id, draftId))
  if (row.interviewId) await planInterviewDrafts(tx, userId, row.interviewId, now)
  return true
}

/** How one is addressed belongs to the company: all its untouched drafts follow. */
export async function setFormality(
  tx: Tx,
  userId: string,
  draftId: string,
  formality: 'first_name' | 'formal',
  now: Date,
): Promise<boolean> {
  const [row] = await tx.select().from(drafts).where(eq(drafts.id, draftId))
  if (!row) return false
  if (row.pipelineId) {
    await tx.update(pipelines).set({ formality, updatedAt: now }).where(eq(pipelines.id, row.pipelineId))
    await planPipelineDrafts(tx, userId, row.pipelineId, now)
  }
  await tx.update(drafts).set({ formality }).where(eq(drafts.id, draftId))
  if (!row.edited && !isPlannedKey(row.planKey)) await rewriteDraft(tx, { ...row, formality }, now)
  return true
}

/** How notes are signed, everywhere; the open drafts of this pipeline follow at once, others when next planned. */
export async function saveSignature(
  tx: Tx,
  userId: string,
  draftId: string,
  signature: string,
  now: Date,
): Promise<boolean> {
  const [row] = await tx.select().from(drafts).where(eq(drafts.id, draftId))
  if (!row) return false
  await tx.update(settings).set({ signature, updatedAt: now })
  if (row.pipelineId) await planPipelineDrafts(tx, userId, row.pipelineId, now)
  if (!row.edited && !isPlannedKey(row.planKey)) await rewriteDraft(tx, row, now)
  return true
}
