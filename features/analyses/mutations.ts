import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { analyses } from '@/db/schema/analyses'
import { analysisScores } from '@/db/schema/analysis-scores'
import { interviews } from '@/db/schema/interviews'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import type { AnalysisInput, WeightsInput } from './schema'

/** The scorecard of one interview, whole each time; its evening mail is no longer needed. False when it is gone. */
export async function saveAnalysis(
  tx: Tx,
  userId: string,
  { interviewId, scores, ...view }: AnalysisInput,
  now: Date,
): Promise<boolean> {
  const [interview] = await tx
    .select({ id: interviews.id })
    .from(interviews)
    .where(and(eq(interviews.id, interviewId), isNull(interviews.deletedAt)))
  if (!interview) return false
  const [analysis] = await tx
    .insert(analyses)
    .values({ ...view, userId, interviewId, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({ target: [analyses.userId, analyses.interviewId], set: { ...view, updatedAt: now } })
    .returning({ id: analyses.id })
  if (!analysis) throw new Error('The scorecard was not kept')
  await tx.delete(analysisScores).where(eq(analysisScores.analysisId, analysis.id))
  const said = scores.filter(({ score, dontKnow, gap, evidence }) => score || dontKnow || gap || evidence)
  if (said.length > 0)
    await tx.insert(analysisScores).values(said.map(row => ({ ...row, userId, analysisId: analysis.id })))
  await tx
    .update(reminders)
    .set({ state: 'done', endReason: 'company_seen', endedAt: now, updatedAt: now })
    .where(
      and(
        eq(reminders.interviewId, interviewId),
        eq(reminders.kind, 'analysis'),
        inArray(reminders.state, ['planned', 'sent']),
      ),
    )
  return true
}

/** What counts how much, with the day it was said: weights that came before an offer cannot lean towards it. */
export async function setWeights(tx: Tx, { weights, dealBreakers }: WeightsInput, now: Date): Promise<void> {
  await tx.update(settings).set({ criteriaWeights: weights, dealBreakers, weightsSetAt: now, updatedAt: now })
}
