import 'server-only'
import { and, eq, isNull, lt, notInArray } from 'drizzle-orm'
import { asSystem, asUser } from '@/db/doors'
import { endedStages } from '@/db/enums'
import { drafts } from '@/db/schema/drafts'
import { pipelines } from '@/db/schema/pipelines'
import { recordAudit } from '@/features/account/audit'
import { consume } from '@/features/rate-limits/consume'
import { addMinutes } from '@/lib/time'
import { planPipelineDrafts } from './plan-drafts'

const tenDays = 10 * 24 * 60

/**
 * Pipelines whose closing note was offered long ago and left lying fall quiet by themselves (practice §b.3). Once an
 * hour, whichever instance comes first; for the cron.
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
  for (const { userId, pipelineId } of waiting)
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
