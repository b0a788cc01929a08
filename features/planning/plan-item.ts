import type { ReminderKind } from '@/db/enums'
import { addMinutes } from '@/lib/time'
import type { DraftRow, ReminderRow } from './facts'
import type { WantedDraft } from './wanted'

/** A reminder that should be there. */
export interface PlanItem {
  kind: ReminderKind
  /** Names the event and its time, e.g. 'minute:<interview>:<its end>': one key is mailed once. */
  planKey: string
  step?: string | null
  dueAt: Date
  /** After this it no longer makes sense. */
  notAfter?: Date | null
  /** One sentence a person reads: why this, why now. */
  why: string
  /** Those of one bundle that are due leave in one mail: e.g. 'thank-you:<interview>'. */
  bundle?: string | null
  /** The person asked for it: outside the day's budget. */
  asked?: boolean
  /** A later step's turn has come: not planned any more, but put off by the person it still comes. */
  overtaken?: boolean
  interviewId?: string | null
  pipelineId?: string | null
  draftId?: string | null
  offerId?: string | null
  shareLinkId?: string | null
}

export const wasMailed = ({ state }: Pick<ReminderRow, 'state'>) => state === 'sent' || state === 'done'

/**
 * The mails that bring a draft, one key for each step and the moment the message should go out: when the person is
 * mailed about it may change with their quiet hours. Of those already due only the last is planned: nobody gets the
 * first call and the second at once. One that was mailed comes again for another day, not because a clock or a country
 * was put right.
 */
export function itemsOfDraft(
  draft: DraftRow,
  want: WantedDraft,
  existing: readonly ReminderRow[],
  now: Date,
): PlanItem[] {
  const tomorrow = addMinutes(now, 24 * 60)
  const sorted = want.reminders.toSorted((a, b) => +a.dueAt - +b.dueAt)
  const last = sorted.findLast(({ dueAt }) => dueAt <= now)
  const mailed = new Set(
    existing.filter(row => row.draftId === draft.id && wasMailed(row)).map(row => row.step),
  )
  return sorted.map(reminder => {
    const { kind, step, sendAt, dueAt, notAfter, why, optional, bundle } = reminder
    return {
      kind,
      planKey: `draft:${draft.id}:${step}:${(sendAt ?? dueAt).toISOString()}`,
      step,
      dueAt,
      notAfter,
      why: optional ? `${why} Only if you like.` : why,
      bundle,
      draftId: draft.id,
      pipelineId: draft.pipelineId,
      interviewId: draft.interviewId,
      overtaken:
        reminder.overtaken || (dueAt <= now && reminder !== last) || (dueAt <= tomorrow && mailed.has(step)),
    }
  })
}
