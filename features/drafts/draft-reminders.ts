import type { PlanItem } from '@/features/reminders/plan'
import type { DraftRow } from './plan-context'
import type { WantedDraft } from './wanted'

/**
 * The mails that bring a draft, one key for each step and moment. Of those already due only the last is planned:
 * nobody gets the first call and the second at once.
 */
export function remindersOf(
  draft: Pick<DraftRow, 'id' | 'pipelineId' | 'interviewId'>,
  want: WantedDraft,
  now: Date,
): PlanItem[] {
  const sorted = want.reminders.toSorted((a, b) => +a.dueAt - +b.dueAt)
  const past = sorted.filter(({ dueAt }) => dueAt <= now)
  return sorted
    .filter(reminder => !past.includes(reminder) || reminder === past.at(-1))
    .map(({ kind, step, dueAt, notAfter, why, bundle }) => ({
      kind,
      planKey: `draft:${draft.id}:${step}:${dueAt.toISOString()}`,
      dueAt,
      notAfter,
      why,
      bundle,
      draftId: draft.id,
      pipelineId: draft.pipelineId,
      interviewId: draft.interviewId,
    }))
}
