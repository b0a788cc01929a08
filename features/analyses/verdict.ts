import { type AnalysisCriterion, analysisCriteria, type expectationGaps, type verdicts } from '@/db/enums'
import { questionFor } from '@/features/questions/starter-questions'
import { dealBreakerAt } from './criteria'

export type Verdict = (typeof verdicts)[number]

type RoundScore = {
  criterion: AnalysisCriterion
  /** 1 to 5, or null for "don't know yet". */
  score: number | null
  gap: (typeof expectationGaps)[number] | null
}

type RoundFlag = {
  colour: 'green' | 'amber'
  about: AnalysisCriterion | 'people' | 'place'
  example: string
}

/** The analysis after one interview; rounds come oldest first. */
export type AnalysedRound = {
  verdict: Verdict | null
  scores: readonly RoundScore[]
  flags: readonly RoundFlag[]
}

export type VerdictAcrossRounds = {
  /** The last score known per row; null while nobody knows. */
  latest: Record<AnalysisCriterion, number | null>
  /** Rows whose score changed between the first and the last time it was known. */
  moved: { criterion: AnalysisCriterion; from: number; to: number }[]
  /** "Don't know yet", in the order of the rows, with what to ask next. */
  open: { criterion: AnalysisCriterion; question: string | null }[]
  /** Deal-breakers whose latest score is 2 or less. */
  broken: AnalysisCriterion[]
  /** Flags that have an example; one without does not count (practice 11.4). */
  flags: RoundFlag[]
  /** Would I still say yes? The last answer given. */
  verdict: Verdict | null
  direction: 'warmer' | 'cooler' | 'steady' | null
  line: string
}

const warmth: Record<Verdict, number> = { no: 0, unsure: 1, yes: 2 }

function directionOf(given: readonly Verdict[]): VerdictAcrossRounds['direction'] {
  const [first, last] = [given[0], given.at(-1)]
  if (!first || !last || given.length < 2) return null
  if (warmth[first] === warmth[last]) return 'steady'
  return warmth[last] > warmth[first] ? 'warmer' : 'cooler'
}

const verdictWords: Record<Verdict, string> = {
  yes: 'You’d still say yes.',
  unsure: 'You’re not sure yet.',
  no: 'You’d say no.',
}
const directionWords = {
  warmer: 'It has grown on you since the first round.',
  cooler: 'You were keener after the first round.',
  steady: 'That has not changed since the first round.',
} as const

function lineOf(
  verdict: Verdict | null,
  direction: VerdictAcrossRounds['direction'],
  broken: number,
): string {
  if (!verdict) return 'You haven’t said yet whether you’d take the job.'
  const said = [verdictWords[verdict], direction ? directionWords[direction] : '']
  // A yes beside a broken deal-breaker is the person's to keep, but it is said aloud.
  if (broken && verdict !== 'no') said.push('One of your deal-breakers scores low.')
  return said.filter(Boolean).join(' ')
}

/** One verdict out of several rounds (practice 11.4): what is known now, what moved, what is still to be asked. */
export function verdictAcross(
  rounds: readonly AnalysedRound[],
  dealBreakers: readonly AnalysisCriterion[],
): VerdictAcrossRounds {
  const known = (criterion: AnalysisCriterion) =>
    rounds.flatMap(round =>
      round.scores.flatMap(row => (row.criterion === criterion && row.score !== null ? [row.score] : [])),
    )
  const latest = Object.fromEntries(
    analysisCriteria.map(criterion => [criterion, known(criterion).at(-1) ?? null]),
  ) as VerdictAcrossRounds['latest']
  const moved = analysisCriteria.flatMap(criterion => {
    const [from, to] = [known(criterion)[0], latest[criterion]]
    return from === undefined || to === null || from === to ? [] : [{ criterion, from, to }]
  })
  const open = analysisCriteria
    .filter(criterion => latest[criterion] === null)
    .map(criterion => ({ criterion, question: questionFor(criterion)?.text ?? null }))
  const broken = dealBreakers.filter(criterion => (latest[criterion] ?? 5) <= dealBreakerAt)
  const given = rounds.flatMap(round => round.verdict ?? [])
  const verdict = given.at(-1) ?? null
  const direction = directionOf(given)
  return {
    latest,
    moved,
    open,
    broken,
    flags: rounds.flatMap(round => round.flags).filter(flag => flag.example.trim()),
    verdict,
    direction,
    line: lineOf(verdict, direction, broken.length),
  }
}
