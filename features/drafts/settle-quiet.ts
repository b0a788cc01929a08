import 'server-only'
import { and, eq, isNull, lt, notInArray, sql } from 'drizzle-orm'
import { asSystem, asUser } from '@/db/doors'
import { endedStages } from '@/db/enums'
import { drafts } from '@/db/schema/drafts'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { recordAudit } from '@/features/account/audit'
import { consume } from '@/features/rate-limits/consume'
import { addMinutes, localDate } from '@/lib/time'
import { planPipelineDrafts } from './plan-drafts'

const tenDays = 10 * 24 * 60

/**
 * What a day that passes changes by itself: pipelines whose closing note was offered long ago and left lying fall quiet
 * (practice §b.3), and the honest note of an offer goes with its date. Once an hour, whichever instance comes first; for
 * the cron.
 */
export async function settleQuietHourly(now: Date): Promise<void> {
  if (!(await consume({ name: 'settle-quiet', points: 1, seconds: 3600 }, 'all', now))) return
  const waiting = await asSystem('settle-quiet', tx =>
    tx
      .select({ userId: drafts.userId, pipelineId: pipelines.id })
      .from(drafts)
      .innerJoin(pipelines, and(eq(pipelines.userId, drafts.userId), eq(pipelines.id, drafts.pipelineId)))
      .where(
        and(
          eq(drafts.kind, 'nudge_closing'),
          eq(drafts.state, 'open'),
          lt(drafts.sendAt, addMinutes(now, -tenDays)),
          isNull(drafts.deletedAt),
          isNull(pipelines.deletedAt),
          notInArray(pipelines.stage, ['quiet', ...endedStages]),
        ),
      )
      .limit(500),
  )
  for (const { userId, pipelineId } of [...waiting, ...(await notesPastTheirDate(now))])
    await asUser(userId, async tx => {
      await planPipelineDrafts(tx, userId, pipelineId, now)
      const [quiet] = await tx
        .select({ id: pipelines.id })
        .from(pipelines)
        .where(and(eq(pipelines.id, pipelineId), eq(pipelines.stage, 'quiet')))
      if (quiet)
        await recordAudit(tx, { userId, action: 'pipeline.quiet', entityId: pipelineId, by: 'system', now })
    })
}

/** Over for somebody on earth; whether it is for this person, planning knows. */
function notesPastTheirDate(now: Date) {
  const today = localDate(addMinutes(now, 14 * 60), 'UTC')
  return asSystem('settle-quiet', tx =>
    tx
      .selectDistinct({ userId: drafts.userId, pipelineId: pipelines.id })
      .from(drafts)
      .innerJoin(pipelines, and(eq(pipelines.userId, drafts.userId), eq(pipelines.id, drafts.pipelineId)))
      .innerJoin(
        offers,
        and(
          eq(offers.userId, drafts.userId),
          sql`${drafts.planKey} = 'other_offer:' || ${offers.id} || ':' || ${pipelines.id}`,
        ),
      )
      .where(
        and(
          eq(drafts.kind, 'other_offer'),
          eq(drafts.state, 'open'),
          lt(offers.answerBy, today),
          isNull(drafts.deletedAt),
          isNull(pipelines.deletedAt),
        ),
      )
      .limit(500),
  )
}
