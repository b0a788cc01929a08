import 'server-only'
import { and, between, eq, gt, isNull, lt, notInArray, or } from 'drizzle-orm'
import { asSystem } from '@/db/doors'
import { endedStages } from '@/db/enums'
import { drafts } from '@/db/schema/drafts'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { reminders } from '@/db/schema/reminders'
import { touched } from '@/db/schema/touched'
import { goQuietUnanswered } from '@/features/account/last-seen'
import { consume } from '@/features/rate-limits/consume'
import { addMinutes, localDate } from '@/lib/time'
import { change } from './change'
import { processesAtOnce } from './reconcile'
import { unlessTheirs } from './unless-theirs'

const tenDays = 10 * 24 * 60
const threeDays = 3 * 24 * 60
const aWorkday = 14 * 60
/** Older ones are not read at all: they lie together (BRIN). */
const aSeason = 90 * 24 * 60
const peopleAtOnce = 50

/**
 * What was touched and is not planned again yet: what a change left for later, and what was changed without its wrapper
 * (a webhook, a new version's migration). For the cron, each minute.
 */
export async function planTouched(now: Date): Promise<void> {
  const waiting = await asSystem('plan-touched', tx =>
    tx.selectDistinct({ userId: touched.userId }).from(touched).limit(peopleAtOnce),
  )
  for (const { userId } of waiting)
    await change(userId, now, async () => {}, processesAtOnce).catch(unlessTheirs('planning.failed', userId))
}

/**
 * What a day that passes changes by itself: processes whose closing note was offered long ago and left lying fall quiet
 * (practice §b.3), and the honest note of an offer goes with its date. Once an hour, whichever instance comes first.
 */
export async function markWhatPassed(now: Date): Promise<void> {
  if (!(await consume({ name: 'settle-quiet', points: 1, seconds: 3600 }, 'all', now))) return
  await asSystem('plan-passed', async tx => {
    await goQuietUnanswered(tx, now)
    const isWaiting = and(
      eq(drafts.state, 'open'),
      isNull(drafts.deletedAt),
      isNull(pipelines.deletedAt),
      notInArray(pipelines.stage, ['quiet', ...endedStages]),
    )
    const columns = { userId: drafts.userId, thingId: pipelines.id }
    const ofProcess = and(eq(pipelines.userId, drafts.userId), eq(pipelines.id, drafts.pipelineId))
    const quiet = await tx
      .selectDistinct(columns)
      .from(drafts)
      .innerJoin(pipelines, ofProcess)
      .where(and(isWaiting, eq(drafts.kind, 'nudge_closing'), lt(drafts.sendAt, addMinutes(now, -tenDays))))
      .limit(500)
    // Over for somebody on earth; whether it is for this person, planning knows.
    const today = localDate(addMinutes(now, 14 * 60), 'UTC')
    const passed = await tx
      .selectDistinct(columns)
      .from(drafts)
      .innerJoin(pipelines, ofProcess)
      .innerJoin(offers, and(eq(offers.userId, drafts.userId), eq(offers.id, drafts.offerId)))
      .where(and(isWaiting, eq(drafts.origin, 'other_offer'), lt(offers.answerBy, today)))
      .limit(500)
    // A question's day is over without an answer: the next one, or it counts as probably sent.
    const unanswered = await tx
      .selectDistinct(columns)
      .from(drafts)
      .innerJoin(pipelines, ofProcess)
      .innerJoin(reminders, and(eq(reminders.userId, drafts.userId), eq(reminders.draftId, drafts.id)))
      .where(
        and(
          eq(drafts.state, 'open'),
          isNull(drafts.deletedAt),
          isNull(pipelines.deletedAt),
          gt(reminders.createdAt, addMinutes(now, -aSeason)),
          or(
            and(
              eq(reminders.kind, 'sent_check'),
              between(reminders.notAfter, addMinutes(now, -threeDays), now),
            ),
            // The letter's own mail came again, and asked for itself.
            and(
              eq(reminders.step, 'thank_you_overdue'),
              eq(reminders.state, 'sent'),
              between(reminders.endedAt, addMinutes(now, -threeDays), addMinutes(now, -aWorkday)),
            ),
          ),
        ),
      )
      .limit(5000)
    const marks = [...quiet, ...passed, ...unanswered].map(row => ({ ...row, thing: 'process' as const }))
    if (marks.length > 0) await tx.insert(touched).values(marks)
  })
}
