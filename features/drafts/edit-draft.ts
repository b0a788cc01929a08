import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { interviewPeople } from '@/db/schema/interview-people'
import { pipelines } from '@/db/schema/pipelines'
import type { SaveDraftInput } from './schema'

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
export async function resetToTemplate(tx: Tx, draftId: string, now: Date): Promise<boolean> {
  const [row] = await tx
    .update(drafts)
    .set({ edited: false, updatedAt: now })
    .where(and(eq(drafts.id, draftId), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
    .returning({ id: drafts.id })
  return row !== undefined
}

/**
 * One thing the person said, for the note: kept with the interview where there was one, else with the draft, so that
 * an untouched draft carries it; in an edited one it takes the place of its slot.
 */
export async function saveNoteForThem(
  tx: Tx,
  draftId: string,
  note: string,
  now: Date,
  about: string | null = null,
): Promise<boolean> {
  const [row] = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, draftId), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
  if (!row) return false
  const contactId = about ?? row.contactId
  const attendees =
    row.interviewId && contactId
      ? await tx
          .update(interviewPeople)
          .set({ noteForThem: note, updatedAt: now })
          .where(
            and(eq(interviewPeople.interviewId, row.interviewId), eq(interviewPeople.contactId, contactId)),
          )
          .returning({ id: interviewPeople.id })
      : []
  if (row.edited)
    await tx
      .update(drafts)
      .set({ body: row.body.replace('{note}', () => note), version: row.version + 1, updatedAt: now })
      .where(eq(drafts.id, draftId))
  else if (attendees.length === 0)
    await tx
      .update(drafts)
      .set({ words: { ...row.words, note }, updatedAt: now })
      .where(eq(drafts.id, draftId))
  return true
}

/** How one is addressed belongs to the company: all its untouched drafts follow. */
export async function setFormality(
  tx: Tx,
  draftId: string,
  formality: 'first_name' | 'formal',
  now: Date,
): Promise<boolean> {
  const [row] = await tx.select().from(drafts).where(eq(drafts.id, draftId))
  if (!row) return false
  const theirs = row.pipelineId
    ? and(eq(drafts.pipelineId, row.pipelineId), eq(drafts.state, 'open'))
    : eq(drafts.id, draftId)
  if (row.pipelineId)
    await tx.update(pipelines).set({ formality, updatedAt: now }).where(eq(pipelines.id, row.pipelineId))
  await tx.update(drafts).set({ formality, updatedAt: now }).where(theirs)
  return true
}
