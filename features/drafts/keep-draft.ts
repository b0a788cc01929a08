import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { cancelReminders, planReminders, replaceReminders } from '@/features/reminders/plan'
import { listMailedSteps, remindersOf } from './draft-reminders'
import type { DraftRow } from './plan-context'
import { rewriteDraft } from './rewrite-draft'
import type { WantedDraft } from './wanted'

/** Stands on a draft the plan took back although the person had typed in it; the plan may bring it back. */
export const takenBack = 'What it was for has changed; your text is kept.'

interface Place {
  userId: string
  pipelineId: string | null
  formality: DraftRow['formality']
}

/**
 * One draft that a person's own step asks for (a reply to a no, a yes, a word to the recruiter), by its plan key: made,
 * or brought up to date while it is open and nobody typed in it, with its mails. Answers its id.
 */
export async function keepDraft(
  tx: Tx,
  { userId, pipelineId, formality }: Place,
  want: WantedDraft,
  now: Date,
): Promise<string> {
  const { reminders: _, ...wanted } = want
  const [existing] = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.userId, userId), eq(drafts.planKey, want.planKey)))
    .for('update')
  if (!existing) {
    const [made] = await tx
      .insert(drafts)
      .values({ ...wanted, userId, pipelineId, formality, createdAt: now, updatedAt: now })
      .returning()
    if (!made) throw new Error('The draft was not kept')
    await planReminders(tx, userId, remindersOf(made, want, new Set(), now), now)
    return made.id
  }
  const isBack = existing.deletedAt || (existing.state === 'skipped' && existing.why === takenBack)
  if (existing.state !== 'open' && !isBack) return existing.id
  const { subject, body, kind, words = {}, ...rest } = wanted
  const [kept] = await tx
    .update(drafts)
    .set({
      ...rest,
      contactId: rest.contactId ?? existing.contactId,
      words: { ...existing.words, ...words },
      ...(existing.edited ? {} : { subject, body, kind, version: existing.version + 1 }),
      state: 'open',
      skippedAt: null,
      deletedAt: null,
      updatedAt: now,
    })
    .where(eq(drafts.id, existing.id))
    .returning()
  // What the person added to it since goes in again.
  if (kept && !kept.edited && Object.keys(kept.words).some(slot => !(slot in words)))
    await rewriteDraft(tx, kept, now)
  const mailed = await listMailedSteps(tx, [existing.id])
  const items = remindersOf(existing, want, mailed, now)
  await replaceReminders(tx, userId, { draftId: existing.id }, items, 'The date has changed.', now)
  return existing.id
}

/** What is wanted no more: an untouched draft goes, one with typed text is set aside and keeps it. */
export async function setDraftsAside(
  tx: Tx,
  userId: string,
  stale: readonly Pick<DraftRow, 'id' | 'edited'>[],
  now: Date,
): Promise<void> {
  for (const edited of [false, true]) {
    const ids = stale.filter(draft => draft.edited === edited).map(draft => draft.id)
    if (ids.length === 0) continue
    await tx
      .update(drafts)
      .set(
        edited
          ? { state: 'skipped', skippedAt: now, why: takenBack, updatedAt: now }
          : { deletedAt: now, updatedAt: now },
      )
      .where(and(inArray(drafts.id, ids), isNull(drafts.deletedAt)))
  }
  for (const draft of stale)
    await cancelReminders(tx, userId, { draftId: draft.id }, 'No longer needed.', now)
}
