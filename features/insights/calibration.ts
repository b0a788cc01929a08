/** Below this many answered interviews a mirror would only show noise. */
const calibrationMinimum = 5
/** From here on the words say "tend to"; before it they say "so far". */
const calibrationFirm = 10

export type CalibrationSample = {
  /** 1 to 5. */
  gut: number | null
  /** 0 to 10, as guessed in the minute. */
  likelihood: number | null
  /** True: a next step came. False: it did not. Null: nobody knows yet. */
  advanced: boolean | null
}

export type Calibration = {
  /** Interviews with a guess and an outcome. */
  n: number
  /** How many more are needed before anything is said. */
  needed: number
  /** Mean guess minus what came of it, in points of ten; null while there is too little. Below 0: too hard on oneself. */
  gap: number | null
  /** Per face 1 to 5: how many, and how many went on. For the picture; no rate is made of it. */
  faces: { gut: number; n: number; advanced: number }[]
  line: string
}

function lineOf(n: number, gap: number | null): string {
  if (gap === null) {
    const more = calibrationMinimum - n
    return `${n} of your guesses have an outcome so far. After ${more} more, a pattern can show here.`
  }
  const size = Math.round(Math.abs(gap))
  const basis = n < calibrationFirm ? `So far, over ${n} interviews,` : `Over ${n} interviews`
  const tend = n < calibrationFirm ? 'you have rated' : 'you tend to rate'
  if (size === 0) return `${basis} your gut feeling has been close to how it turned out.`
  return `${basis} ${tend} yourself about ${size} ${gap < 0 ? 'lower' : 'higher'} than how it turned out.`
}

/** Gut and guess against what came of them (practice §d.1, 11.6): a mirror of the past, never a forecast. */
export function calibrationOf(samples: readonly CalibrationSample[]): Calibration {
  const settled = samples.filter(sample => sample.advanced !== null)
  const guessed = settled.flatMap(({ likelihood, advanced }) =>
    likelihood === null ? [] : [likelihood - (advanced ? 10 : 0)],
  )
  const n = guessed.length
  const enough = n >= calibrationMinimum
  const gap = enough ? guessed.reduce((sum, difference) => sum + difference, 0) / n : null
  const faces = [1, 2, 3, 4, 5].map(gut => {
    const felt = settled.filter(sample => sample.gut === gut)
    return { gut, n: felt.length, advanced: felt.filter(sample => sample.advanced).length }
  })
  return { n, needed: enough ? 0 : calibrationMinimum - n, gap, faces, line: lineOf(n, gap) }
}
