import 'server-only'
import { and, asc, desc, eq, inArray, isNull, not, sql } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { analyses } from '@/db/schema/analyses'
import { analysisScores } from '@/db/schema/analysis-scores'
import { interviews } from '@/db/schema/interviews'
import { nextSteps } from '@/db/schema/next-steps'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { isOwnDay } from '@/features/next-steps/promises-in-sql'
import { isToldOf } from '@/features/stages/standing-offers'
import type { Promised } from './criteria'
import type { AnalysedRound } from './verdict'

type ScoreRow = typeof analysisScores.$inferSelect

/** One interview with its scorecard, if there is one; null when the interview is not there. */
export async function getAnalysis(tx: Tx, interviewId: string) {
  const [row] = await tx
    .select({
      interview: { id: interviews.id, kind: interviews.kind, startsAt: interviews.startsAt },
      pipeline: { id: pipelines.id, company: pipelines.company, role: pipelines.role },
      analysis: analyses,
      own: {
        zone: settings.zone,
        weights: settings.criteriaWeights,
        dealBreakers: settings.dealBreakers,
      },
    })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
    .innerJoin(settings, eq(settings.userId, interviews.userId))
    .leftJoin(analyses, eq(analyses.interviewId, interviews.id))
    .where(and(eq(interviews.id, interviewId), isNull(interviews.deletedAt), isNull(pipelines.deletedAt)))
  if (!row) return null
  const scores = row.analysis
    ? await tx.select().from(analysisScores).where(eq(analysisScores.analysisId, row.analysis.id))
    : []
  return { ...row, scores }
}

/** The decision dates of a process beside what came of them: row 12 is filled from these. */
export async function listDatedPromises(tx: Tx, pipelineIds: readonly string[]) {
  if (pipelineIds.length === 0) return []
  const rows = await tx
    .select({ pipelineId: interviews.pipelineId, promisedOn: nextSteps.answerDate, keptOn: nextSteps.keptOn })
    .from(nextSteps)
    .innerJoin(interviews, eq(interviews.id, nextSteps.interviewId))
    .where(
      and(
        inArray(interviews.pipelineId, [...pipelineIds]),
        isNull(interviews.deletedAt),
        eq(nextSteps.fact, 'decision_date'),
        eq(nextSteps.state, 'answered'),
        not(isOwnDay(nextSteps)),
      ),
    )
  return rows.flatMap(({ pipelineId, promisedOn, keptOn }): (Promised & { pipelineId: string })[] =>
    promisedOn ? [{ pipelineId, promisedOn, keptOn }] : [],
  )
}

/** The scorecards of some processes, each oldest first. */
export async function listAnalysedRounds(tx: Tx, pipelineIds: readonly string[]) {
  if (pipelineIds.length === 0) return []
  const scores = sql<Pick<ScoreRow, 'criterion' | 'score' | 'gap' | 'dontKnow' | 'evidence'>[]>`coalesce((
    select jsonb_agg(jsonb_build_object('criterion', s.criterion, 'score', s.score, 'gap', s.gap,
      'dontKnow', s.dont_know, 'evidence', s.evidence)) from analysis_scores s where s.analysis_id = analyses.id), '[]')`
  return tx
    .select({
      pipelineId: interviews.pipelineId,
      interviewId: interviews.id,
      startsAt: interviews.startsAt,
      verdict: analyses.verdict,
      verdictWhy: analyses.verdictWhy,
      flags: analyses.flags,
      scores,
    })
    .from(analyses)
    .innerJoin(interviews, eq(interviews.id, analyses.interviewId))
    .where(and(inArray(interviews.pipelineId, [...pipelineIds]), isNull(interviews.deletedAt)))
    .orderBy(asc(interviews.startsAt))
}

type AnalysedRow = Awaited<ReturnType<typeof listAnalysedRounds>>[number]

export const roundsOf = (rows: readonly AnalysedRow[], pipelineId: string): AnalysedRound[] =>
  rows.filter(row => row.pipelineId === pipelineId)

/** The pair to look at side by side: those asked for, else the first with a scorecard. One more says whether there are two. */
export async function listComparable(tx: Tx, asked: readonly string[] = []) {
  const analysed = sql<boolean>`exists (select 1 from analyses a join interviews i on i.id = a.interview_id
    where i.pipeline_id = pipelines.id and i.deleted_at is null)`
  return tx
    .select({
      id: pipelines.id,
      company: pipelines.company,
      role: pipelines.role,
      stage: pipelines.stage,
      analysed,
    })
    .from(pipelines)
    .where(isNull(pipelines.deletedAt))
    .orderBy(
      ...(asked.length > 0 ? [desc(inArray(pipelines.id, [...asked]))] : []),
      sql`${analysed} desc`,
      asc(pipelines.company),
      asc(pipelines.id),
    )
    .limit(2)
}

export async function getWeighing(tx: Tx) {
  const standing = tx
    .select({ one: sql`1` })
    .from(offers)
    .innerJoin(pipelines, eq(pipelines.id, offers.pipelineId))
    .where(isToldOf)
  const [own] = await tx
    .select({
      zone: settings.zone,
      weights: settings.criteriaWeights,
      dealBreakers: settings.dealBreakers,
      setAt: settings.weightsSetAt,
      hasOffer: sql<boolean>`exists (${standing})`,
    })
    .from(settings)
  return own ?? { zone: 'UTC', weights: {}, dealBreakers: [], setAt: null, hasOffer: false }
}

export type OwnWeighing = Awaited<ReturnType<typeof getWeighing>>
