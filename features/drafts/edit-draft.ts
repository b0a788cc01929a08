import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { contacts } from '@/db/schema/contacts'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { keepNote } from '@/features/contacts/keep-note'
import { weavers } from '@/features/letters/packs/weavers'
import type { SaveDraftInput, SaveNoteInput } from './schema'

type SavedDraft =
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

type Text = { subject: string; body: string }

/** Back to the template with all that is known by now; answers what stood there, or null when it is not open. */
export async function resetToTemplate(
  tx: Tx,
  draftId: string,
  now: Date,
): Promise<(Text & { edited: boolean }) | null> {
  const open = and(eq(drafts.id, draftId), eq(drafts.state, 'open'), isNull(drafts.deletedAt))
  const [before] = await tx
    .select({ subject: drafts.subject, body: drafts.body, edited: drafts.edited })
    .from(drafts)
    .where(open)
    .for('update')
  if (before) await tx.update(drafts).set({ edited: false, updatedAt: now }).where(open)
  return before ?? null
}

/** Undo of a reset: the text is the person's own again, whatever the template says by now. */
export async function bringTextBack(
  tx: Tx,
  { id, ...text }: Text & { id: string },
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .update(drafts)
    .set({ ...text, edited: true, version: sql`${drafts.version} + 1`, updatedAt: now })
    .where(and(eq(drafts.id, id), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
    .returning({ id: drafts.id })
  return rows.length > 0
}

/**
 * One thing the person said, for the note: kept with the interview where there was one, else with the draft, so that
 * an untouched draft carries it; in an edited one its sentence takes the place of its slot.
 */
export async function saveNoteForThem(
  tx: Tx,
  { id, stem, note, contactId: about = null }: Omit<SaveNoteInput, 'contactId'> & Partial<SaveNoteInput>,
  now: Date,
): Promise<boolean> {
  const [row] = await tx
    .select({ draft: drafts, name: contacts.name })
    .from(drafts)
    .leftJoin(contacts, eq(contacts.id, drafts.contactId))
    .where(and(eq(drafts.id, id), eq(drafts.state, 'open'), isNull(drafts.deletedAt)))
  if (!row) return false
  const { interviewId, edited, body, version, words } = row.draft
  const contactId = about ?? row.draft.contactId
  const isKept =
    interviewId && contactId ? await keepNote(tx, { interviewId, contactId, stem, note }, now) : false
  if (edited) {
    const woven = weavers.en.weave(note, stem, { name: row.name ?? '' })
    const sentence = woven.ok ? woven.sentence : note
    await tx
      .update(drafts)
      .set({ body: body.replace('{note}', () => sentence), version: version + 1, updatedAt: now })
      .where(eq(drafts.id, id))
  } else if (!isKept)
    await tx
      .update(drafts)
      .set({ words: { ...words, note }, noteStem: stem, updatedAt: now })
      .where(eq(drafts.id, id))
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
