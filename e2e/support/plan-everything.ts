import { asc } from 'drizzle-orm'
import type { Tx } from '../../db/doors'
import { interviews } from '../../db/schema/interviews'
import { pipelines } from '../../db/schema/pipelines'
import { planPipelineDrafts } from '../../features/drafts/plan-drafts'
import { planRecruiterUpdates } from '../../features/drafts/plan-recruiter-updates'
import { planInterview } from '../../features/interviews/plan-interview'
import { planWeekly } from '../../features/weeks/plan-weekly'

/** Plans all that one person has anew. Where nothing was left to plan, it changes nothing. */
export async function planEverything(tx: Tx, userId: string, now: Date): Promise<void> {
  const rounds = await tx
    .select({ id: interviews.id, pipelineId: interviews.pipelineId })
    .from(interviews)
    .orderBy(asc(interviews.startsAt))
  for (const { id } of rounds) await planInterview(tx, userId, id, now) // plans the drafts of its process, too
  const processes = await tx.select({ id: pipelines.id }).from(pipelines).orderBy(asc(pipelines.createdAt))
  for (const { id } of processes)
    if (!rounds.some(round => round.pipelineId === id)) await planPipelineDrafts(tx, userId, id, now)
  await planWeekly(tx, userId, now)
  await planRecruiterUpdates(tx, userId, now)
}
