import 'server-only'
import { and, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { reminders } from '@/db/schema/reminders'
import type { PlanItem } from '@/features/reminders/plan'
import { addMinutes } from '@/lib/time'
import type { DraftRow } from './plan-context'
import type { WantedDraft } from './wanted'

/** What a step's plan keys begin with, whatever its moment. */
const stepOf = (planKey: string) => planKey.slice(0, planKey.indexOf(':', 'draft:'.length + 37))

/** The steps of these drafts that were mailed already. */
export async function listMailedSteps(tx: Tx, draftIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ planKey: reminders.planKey })
    .from(reminders)
    .where(and(inArray(reminders.draftId, [...draftIds]), inArray(reminders.state, ['sent', 'done'])))
  return new Set(rows.map(row => stepOf(row.planKey)))
}

/**
 * The mails that bring a draft, one key for each step and the moment the message should go out: when the person is
 * mailed about it may change with their quiet hours. Of those already due only the last is planned: nobody gets the
 * first call and the second at once. One that was `mailed` comes again for another day, not because a clock or a
 * country was put right.
 */
export function remindersOf(
  draft: Pick<DraftRow, 'id' | 'pipelineId' | 'interviewId'>,
  want: WantedDraft,
  mailed: ReadonlySet<string>,
  now: Date,
): PlanItem[] {
  const tomorrow = addMinutes(now, 24 * 60)
  const sorted = want.reminders.toSorted((a, b) => +a.dueAt - +b.dueAt)
  const last = sorted.findLast(({ dueAt }) => dueAt <= now)
  return sorted.map(reminder => {
    const { kind, step, sendAt, dueAt, notAfter, why, optional, bundle } = reminder
    const key = `draft:${draft.id}:${step}`
    return {
      kind,
      planKey: `${key}:${(sendAt ?? dueAt).toISOString()}`,
      dueAt,
      notAfter,
      why: optional ? `${why} Only if you like.` : why,
      bundle,
      draftId: draft.id,
      pipelineId: draft.pipelineId,
      interviewId: draft.interviewId,
      overtaken:
        reminder.overtaken || (dueAt <= now && reminder !== last) || (dueAt <= tomorrow && mailed.has(key)),
    }
  })
}
