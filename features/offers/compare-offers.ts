import { type AnalysisCriterion, analysisCriteria } from '@/db/enums'
import { dealBreakerAt } from '@/features/analyses/criteria'

/** Totals within this share of the best are a tie: the scale is not finer than that (practice §e). */
const tieWithin = 0.05
/** How many differing rows a tie shows. */
const tieRows = 3

/** Below so many rows known for all, a total would only look like one. */
export const leastRows = 4

export const gutCheck = 'Do you wish one of them had come out higher? Then you know which one you want.'

export type ScoredOffer = {
  id: string
  /** `YYYY-MM-DD`. */
  receivedOn: string
  /** 1 to 5; missing or null: don't know yet. */
  scores: Partial<Record<AnalysisCriterion, number | null>>
}

export type Weighing = {
  /** Any positive scale; a row without one weighs 1, a row at 0 is left out. */
  weights: Partial<Record<AnalysisCriterion, number>>
  /** `YYYY-MM-DD`, or null when they were never set. */
  setOn: string | null
  dealBreakers: readonly AnalysisCriterion[]
}

export type WeighedOffer = {
  id: string
  /** 0 to 100 over the rows known for every offer; null when there is no such row. */
  total: number | null
  /** Deal-breakers this offer scores 2 or less on: it cannot win, whatever the total. */
  vetoedBy: AnalysisCriterion[]
  unknown: AnalysisCriterion[]
}

export type OfferComparison = {
  /** Best first; vetoed ones last. */
  ranked: WeighedOffer[]
  /** The rows every offer is weighed by. */
  rows: AnalysisCriterion[]
  /** When the best are within 5 %: which, and the rows that tell them apart, the heaviest difference first. */
  tie: { ids: string[]; rows: { criterion: AnalysisCriterion; scores: Record<string, number> }[] } | null
  /** False: the weights came on or after the day of the first offer, and may lean towards it. */
  weightsSetBefore: boolean
}

function tieOf(
  offers: readonly ScoredOffer[],
  ids: readonly string[],
  weightOf: (row: AnalysisCriterion) => number,
  rows: readonly AnalysisCriterion[],
) {
  const tied = offers.filter(offer => ids.includes(offer.id))
  const spread = (row: AnalysisCriterion) => {
    const scores = tied.map(offer => offer.scores[row] ?? 0)
    return (Math.max(...scores) - Math.min(...scores)) * weightOf(row)
  }
  const apart = rows.filter(row => spread(row) > 0).sort((a, b) => spread(b) - spread(a))
  return {
    ids: [...ids],
    rows: apart.slice(0, tieRows).map(criterion => ({
      criterion,
      scores: Object.fromEntries(tied.map(offer => [offer.id, offer.scores[criterion] ?? 0])),
    })),
  }
}

/**
 * Offers side by side, by weights that were set before they came. Only rows known for all are weighed, so that a blank
 * neither helps nor hurts; what is unknown is named.
 */
export function compareOffers(offers: readonly ScoredOffer[], weighing: Weighing): OfferComparison {
  const { weights, setOn, dealBreakers } = weighing
  const weightOf = (row: AnalysisCriterion) => Math.max(0, weights[row] ?? 1)
  const known = (offer: ScoredOffer, row: AnalysisCriterion) => typeof offer.scores[row] === 'number'
  const rows = analysisCriteria.filter(row => weightOf(row) > 0 && offers.every(offer => known(offer, row)))
  const full = rows.reduce((sum, row) => sum + weightOf(row) * 5, 0)
  const weighed = offers.map(offer => {
    const points = rows.reduce((sum, row) => sum + weightOf(row) * (offer.scores[row] ?? 0), 0)
    return {
      id: offer.id,
      total: full > 0 && offers.length > 0 ? (points * 100) / full : null,
      vetoedBy: dealBreakers.filter(row => (offer.scores[row] ?? 5) <= dealBreakerAt),
      unknown: analysisCriteria.filter(row => weightOf(row) > 0 && !known(offer, row)),
    }
  })
  const ranked = weighed.toSorted(
    (a, b) =>
      Number(a.vetoedBy.length > 0) - Number(b.vetoedBy.length > 0) || (b.total ?? 0) - (a.total ?? 0),
  )
  const standing = ranked.filter(offer => offer.vetoedBy.length === 0 && offer.total !== null)
  const best = standing[0]?.total ?? 0
  const close = standing.filter(offer => best - (offer.total ?? 0) <= best * tieWithin + 1e-9)
  const first = offers.map(offer => offer.receivedOn).sort()[0]
  return {
    ranked,
    rows,
    tie:
      close.length > 1
        ? tieOf(
            offers,
            close.map(offer => offer.id),
            weightOf,
            rows,
          )
        : null,
    weightsSetBefore: setOn !== null && first !== undefined && setOn < first,
  }
}
