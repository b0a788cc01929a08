import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { ReminderKind } from '@/db/enums'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { planInterviewDrafts } from '@/features/drafts/plan-drafts'
import { planAnalysis, planMinute } from '@/features/reminders/after-interview'
import { planBrief } from '@/features/reminders/before-interview'
import { cancelReminders, replaceReminders } from '@/features/reminders/plan'

const rideAlong = new Set<ReminderKind>(['minute_again', 'analysis', 'debrief'])
const ownKinds = ['brief_evening', 'brief_hour', 'minute', 'minute_again', 'analysis'] as const

/**
 * Plans everything that hangs on one interview's time: brief, minute, analysis, and its drafts.
 * Called after every change, in the change's own transaction; what was planned for the old time is replaced.
 */
export async function planInterview(tx: Tx, userId: string, interviewId: string, now: Date): Promise<void> {
  const [row] = await tx
    .select({
      interview: interviews,
      company: pipelines.company,
      settings,
    })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .innerJoin(settings, eq(settings.userId, interviews.userId))
    .where(eq(interviews.id, interviewId))
  if (!row) return
  const { interview, company, settings: own } = row
  const scope = { interviewId, kinds: ownKinds }
  if (interview.state === 'cancelled' || interview.deletedAt) {
    await cancelReminders(tx, userId, scope, 'The interview does not take place.', now)
  } else {
    const reader = { zone: own.zone, quietFrom: own.quietFrom, quietUntil: own.quietUntil }
    const ended = { endsAt: interview.endsAt, company }
    const planned = [
      ...planBrief({ startsAt: interview.startsAt, company }, reader),
      ...planMinute(ended, reader),
      planAnalysis(ended, reader),
    ]
    const anchor = interview.startsAt.getTime() + interview.lengthMinutes
    const items = planned.map(({ kind, step, dueAt, notAfter, why }) => ({
      kind,
      dueAt,
      notAfter,
      why,
      planKey: `${step}:${interviewId}:${anchor}`,
      // Lines of the thank-you mail, when there is one.
      bundle: rideAlong.has(kind) ? `thank-you:${interviewId}` : undefined,
      interviewId,
      pipelineId: interview.pipelineId,
    }))
    await replaceReminders(tx, userId, scope, items, 'The interview was moved.', now)
  }
  await planInterviewDrafts(tx, userId, interviewId, now)
}
