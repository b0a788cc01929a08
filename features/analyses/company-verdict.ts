import type { AnalysisCriterion } from '@/db/enums'
import { type Promised, processScore } from './criteria'
import { type AnalysedRound, type VerdictAcrossRounds, verdictAcross } from './verdict'

/** What is known of one company now: its rounds together, and row 12 from its promises where nobody scored it. */
export function companyVerdict(
  rounds: readonly AnalysedRound[],
  promises: readonly Promised[],
  dealBreakers: readonly AnalysisCriterion[],
  today: string,
): VerdictAcrossRounds {
  const process = processScore(promises, today)
  const scored = rounds.some(round =>
    round.scores.some(({ criterion, score }) => criterion === 'process' && score !== null),
  )
  if (process === null || scored) return verdictAcross(rounds, dealBreakers)
  const ledger = { criterion: 'process' as const, score: process, gap: null }
  return verdictAcross([...rounds, { verdict: null, scores: [ledger], flags: [] }], dealBreakers)
}
