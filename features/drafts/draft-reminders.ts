import type { PlanItem } from '@/features/reminders/plan'
import type { DraftRow } from './plan-context'
import type { WantedDraft } from './wanted'

/**
 * The mails that bring a draft, one key for each step and the moment the message should go out: when the person is
 * mailed about it may change with their quiet hours. Of those already due only the last is planned: nobody gets the
 * first call and the second at once.
 */
export function remindersOf(
  draft: Pick<DraftRow, 'id' | 'pipelineId' | 'interviewId'>,
  want: WantedDraft,
  now: Date,
): PlanItem[] {
  const sorted = want.reminders.toSorted((a, b) => +a.dueAt - +b.dueAt)
  const last = sorted.findLast(({ dueAt }) => dueAt <= now)
  return sorted.map(reminder => {
    const { kind, step, sendAt, dueAt, notAfter, why, optional, bundle } = reminder
    return {
      kind,
      planKey: `draft:${draft.id}:${step}:${(sendAt ?? dueAt).toISOString()}`,
      dueAt,
      notAfter,
      why: optional ? `${why} Only if you like.` : why,
      bundle,
      draftId: draft.id,
      pipelineId: draft.pipelineId,
      interviewId: draft.interviewId,
      overtaken: dueAt <= now && reminder !== last,
    }
  })
}
