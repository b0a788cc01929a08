import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { ReminderKind } from '@/db/enums'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { planInterviewDrafts } from '@/features/drafts/plan-drafts'
import { planAnalysis, planMinute } from '@/features/reminders/after-interview'
import { planBrief } from '@/features/reminders/before-interview'
import { planDutyToInform } from '@/features/reminders/duty-to-inform'
import { cancelReminders, replaceReminders } from '@/features/reminders/plan'
import type { PlannedReminder } from '@/features/reminders/planned'
import type { Reader } from '@/features/reminders/quiet-hours'
import { localDate } from '@/lib/time'

const rideAlong = new Set<ReminderKind>(['minute_again', 'analysis'])
const ownKinds = [
  'brief_evening',
  'brief_hour',
  'minute',
  'minute_again',
  'analysis',
  'duty_to_inform',
] as const

/**
 * Plans everything that hangs on one interview's time: brief, minute, analysis, and its drafts.
 * Called after every change, in the change's own transaction; what was planned for the old time is replaced.
 */
export async function planInterview(tx: Tx, userId: string, interviewId: string, now: Date): Promise<void> {
  const [row] = await tx
    .select({
      interview: interviews,
      pipeline: pipelines,
      settings,
    })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .innerJoin(settings, eq(settings.userId, interviews.userId))
    .where(eq(interviews.id, interviewId))
  if (!row) return
  const { interview, pipeline, settings: own } = row
  const { company } = pipeline
  const scope = { interviewId, kinds: ownKinds }
  if (interview.state === 'cancelled' || interview.deletedAt) {
    await cancelReminders(tx, userId, scope, 'The interview does not take place.', now)
  } else {
    const reader = { zone: own.zone, quietFrom: own.quietFrom, quietUntil: own.quietUntil }
    const ended = { endsAt: interview.endsAt, company }
    const planned: PlannedReminder[] = [
      ...planBrief({ startsAt: interview.startsAt, company }, reader),
      ...planMinute(ended, reader),
      planAnalysis(ended, reader),
    ].concat(dutyOf(pipeline, own, interview, reader))
    const mailed = interview.endsAt <= now ? await listMailed(tx, interviewId) : []
    const dayOf = (at: Date) => localDate(at, own.zone)
    const anchor = interview.startsAt.getTime() + interview.lengthMinutes
    const items = planned.map(({ kind, step, dueAt, notAfter, why }) => ({
      kind,
      dueAt,
      notAfter,
      why,
      planKey: `${step}:${interviewId}:${anchor}`,
      // It is over, and only its hour or length was put right: what was mailed that day does not come twice.
      overtaken: mailed.some(one => one.kind === kind && dayOf(one.dueAt) === dayOf(dueAt)),
      // Lines of the thank-you mail, when there is one.
      bundle: rideAlong.has(kind) ? `thank-you:${interviewId}` : undefined,
      interviewId,
      pipelineId: interview.pipelineId,
    }))
    await replaceReminders(tx, userId, scope, items, 'The interview was moved.', now)
  }
  await planInterviewDrafts(tx, userId, interviewId, now)
}

function listMailed(tx: Tx, interviewId: string) {
  return tx
    .select({ kind: reminders.kind, dueAt: reminders.dueAt })
    .from(reminders)
    .where(and(eq(reminders.interviewId, interviewId), inArray(reminders.state, ['sent', 'done'])))
}

/** Ontario's day 45, counted from this conversation; a later one has a day of its own. */
function dutyOf(
  { company, country, region, zone, atLeast25Staff }: typeof pipelines.$inferSelect,
  own: typeof settings.$inferSelect,
  interview: typeof interviews.$inferSelect,
  reader: Reader,
) {
  const employer = {
    country: country ?? own.country,
    region: country ? region : own.region,
    zone: zone ?? own.zone,
  }
  const lastInterviewOn = localDate(interview.endsAt, employer.zone)
  return planDutyToInform({ company, lastInterviewOn, atLeast25Staff }, employer, reader) ?? []
}
