import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { drafts } from '@/db/schema/drafts'
import { interviews } from '@/db/schema/interviews'
import { replaceReminders } from '@/features/reminders/plan'
import { listMailedSteps, remindersOf } from './draft-reminders'
import { setDraftsAside, takenBack } from './keep-draft'
import { type DraftRow, loadPlanContext, type PlanContext } from './plan-context'
import { dropDrafts } from './plan-leaving'
import { settleQuiet } from './quiet-stage'
import type { WantedDraft } from './wanted'
import {
  isAskedUnderWay,
  isEndedStage,
  isEndingKey,
  isFarAlong,
  isOpenStage,
  isPlannedKey,
  isWordOfProgress,
  wantedDrafts,
} from './wanted-drafts'

/**
 * Makes the drafts an interview should have, refreshes those nobody typed in, takes back what no longer makes sense,
 * and plans their reminders. Idempotent; call it after every change to the interview, its people, next steps or minute.
 */
export async function planInterviewDrafts(
  tx: Tx,
  userId: string,
  interviewId: string,
  now: Date,
): Promise<void> {
  const [row] = await tx
    .select({ pipelineId: interviews.pipelineId })
    .from(interviews)
    .where(eq(interviews.id, interviewId))
  if (row) await planPipelineDrafts(tx, userId, row.pipelineId, now)
}

/** The same for all interviews of a pipeline: after a change of stage, recruiter, country, or a reply. */
export async function planPipelineDrafts(
  tx: Tx,
  userId: string,
  pipelineId: string,
  now: Date,
): Promise<void> {
  const context = await loadPlanContext(tx, pipelineId)
  if (!context) return
  await settleQuiet(tx, userId, context, now)
  const wanted = wantedDrafts(context, now)
  const kept = await keepWanted(tx, userId, context, wanted, now)
  await takeBack(tx, userId, context, wanted, now)
  const draftIds = kept.map(({ draft }) => draft.id)
  const mailed = await listMailedSteps(tx, draftIds)
  await replaceReminders(
    tx,
    userId,
    { draftIds },
    kept.flatMap(({ draft, want }) => remindersOf(draft, want, mailed, now)),
    'The date has changed.',
    now,
  )
}

interface Kept {
  draft: Pick<DraftRow, 'id' | 'pipelineId' | 'interviewId'>
  want: WantedDraft
}

async function keepWanted(
  tx: Tx,
  userId: string,
  context: PlanContext,
  wanted: readonly WantedDraft[],
  now: Date,
): Promise<Kept[]> {
  const kept: Kept[] = []
  const fresh: WantedDraft[] = []
  for (const want of wanted) {
    const existing = context.existing.find(draft => draft.planKey === want.planKey)
    if (!existing) fresh.push(want)
    else if (await refresh(tx, context, existing, want, now)) kept.push({ draft: existing, want })
  }
  if (fresh.length === 0) return kept
  const formality = context.pipeline.formality ?? context.settings.formality
  const made = await tx
    .insert(drafts)
    .values(
      fresh.map(({ reminders: _, ...want }) => ({
        ...want,
        userId,
        pipelineId: context.pipeline.id,
        formality,
        createdAt: now,
        updatedAt: now,
      })),
    )
    .onConflictDoNothing()
    .returning()
  for (const draft of made) {
    const want = fresh.find(({ planKey }) => planKey === draft.planKey)
    if (want) kept.push({ draft, want })
  }
  return kept
}

/** Brings one open draft up to date; false when it is no longer open. Typed text is never touched. */
async function refresh(
  tx: Tx,
  context: PlanContext,
  existing: DraftRow,
  { reminders: _, ...want }: WantedDraft,
  now: Date,
): Promise<boolean> {
  const back = existing.state === 'skipped' && existing.why === takenBack
  if (existing.state !== 'open' && !back) return false
  const text = existing.edited ? {} : { subject: want.subject, body: want.body, kind: want.kind }
  const next = {
    ...text,
    // Nobody is known for it: only whom the person chose stays, not whom an earlier plan addressed.
    contactId: want.contactId ?? ('recipient_full' in existing.words ? existing.contactId : null),
    interviewId: want.interviewId,
    sendAt: want.sendAt,
    why: want.why,
    formality: context.pipeline.formality ?? context.settings.formality,
  }
  const changes = Object.entries(next).some(([name, value]) => {
    const before = existing[name as keyof typeof next]
    return before instanceof Date || value instanceof Date
      ? +(before ?? 0) !== +(value ?? 0)
      : before !== value
  })
  if (!changes && !back && !existing.deletedAt) return true
  const newText = 'body' in text && (text.body !== existing.body || text.subject !== existing.subject)
  await tx
    .update(drafts)
    .set({
      ...next,
      state: 'open',
      skippedAt: null,
      deletedAt: null,
      updatedAt: now,
      version: newText ? existing.version + 1 : existing.version,
    })
    .where(eq(drafts.id, existing.id))
  return true
}

/** What is planned no more, what follows an ending that was taken back, and what the others were to hear of it. */
async function takeBack(
  tx: Tx,
  userId: string,
  context: PlanContext,
  wanted: readonly WantedDraft[],
  now: Date,
): Promise<void> {
  const keys = new Set(wanted.map(want => want.planKey))
  const stale = context.existing.filter(
    draft =>
      draft.pipelineId === context.pipeline.id &&
      draft.state === 'open' &&
      !draft.deletedAt &&
      ((isPlannedKey(draft.planKey) && !keys.has(draft.planKey)) ||
        (isEndingKey(draft.planKey) && isOpenStage(context.pipeline.stage)) ||
        (isAskedUnderWay(draft.planKey) && isEndedStage(context.pipeline.stage)) ||
        (isWordOfProgress(draft.planKey) && !isOpenStage(context.pipeline.stage))),
  )
  await setDraftsAside(tx, userId, stale, now)
  const { id, stage, deletedAt } = context.pipeline
  if (deletedAt || !isFarAlong(stage)) await dropDrafts(tx, userId, [`moved_forward:${id}:`], now)
}
