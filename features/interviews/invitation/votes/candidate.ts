/** What may be meant, and what was seen of it in all places. */
export interface Candidate {
  value: string
  signs: Map<string, number>
}

/** Candidates by their words; the same words in two places are one, with all that was seen. */
export class Candidates {
  readonly all = new Map<string, Candidate>()

  /** Each sign counts once, however often it is seen. */
  see(value: string, signs: readonly string[]) {
    const one = this.all.get(value) ?? { value, signs: new Map<string, number>() }
    this.all.set(value, one)
    for (const sign of signs) one.signs.set(sign, 1)
  }
}

export type Weights = Readonly<Record<string, number>>

export const scoreOf = ({ signs }: Candidate, weights: Weights) => {
  let sum = 0
  for (const [sign, count] of signs) sum += (weights[sign] ?? 0) * count
  return sum
}

export interface Vote {
  value: string | null
  /** Of 1, against all others. */
  share: number
}

/** All candidates, the likeliest first; `null` is "none of them". */
export function voted(candidates: readonly Candidate[], weights: Weights): Vote[] {
  const scores = [
    { value: null as string | null, score: weights.none ?? 0 },
    ...candidates.map(one => ({ value: one.value as string | null, score: scoreOf(one, weights) })),
  ]
  const most = Math.max(...scores.map(({ score }) => score))
  const sum = scores.reduce((all, { score }) => all + Math.exp(score - most), 0)
  return scores
    .map(({ value, score }) => ({ value, share: Math.exp(score - most) / sum }))
    .sort((a, b) => b.share - a.share)
}

/** How likely one is by itself, of 1. */
export const likelihood = (candidate: Candidate, weights: Weights) =>
  1 / (1 + Math.exp(-scoreOf(candidate, weights) - (weights.none ?? 0)))
