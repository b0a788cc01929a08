import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalibrationSample, calibrationOf } from './calibration'

const guess = (
  likelihood: number | null,
  advanced: boolean | null,
  gut: number | null = 3,
): CalibrationSample => ({
  gut,
  likelihood,
  advanced,
})
const times = (count: number, sample: CalibrationSample) => Array.from({ length: count }, () => sample)

describe('calibration', () => {
  it.each<[string, CalibrationSample[], number | null, string]>([
    ['nothing', [], null, '0 of your guesses have an outcome so far. After 5 more, a pattern can show here.'],
    [
      'four',
      times(4, guess(3, true)),
      null,
      '4 of your guesses have an outcome so far. After 1 more, a pattern can show here.',
    ],
    [
      'five that went on, all doubted',
      times(5, guess(6, true)),
      -4,
      'So far, over 5 interviews, you have rated yourself about 4 lower than how it turned out.',
    ],
    [
      'ten, too hopeful',
      [...times(5, guess(8, false)), ...times(5, guess(8, true))],
      3,
      'Over 10 interviews you tend to rate yourself about 3 higher than how it turned out.',
    ],
    [
      'close',
      [...times(5, guess(5, false)), ...times(5, guess(5, true))],
      0,
      'Over 10 interviews your gut feeling has been close to how it turned out.',
    ],
    [
      'what is open and what was not guessed do not count',
      [...times(4, guess(6, true)), guess(1, null), guess(null, true)],
      null,
      '4 of your guesses have an outcome so far. After 1 more, a pattern can show here.',
    ],
  ])('%s', (_, samples, gap, line) => {
    expect(calibrationOf(samples)).toMatchObject({ gap, line })
  })

  it('counts the faces that have an outcome', () => {
    const { faces } = calibrationOf([
      guess(5, true, 4),
      guess(5, false, 4),
      guess(5, null, 4),
      guess(5, true, null),
    ])
    expect(faces.filter(face => face.n > 0)).toEqual([{ gut: 4, n: 2, advanced: 1 }])
  })

  it('stays between ten too low and ten too high', () => {
    const sample = fc.record({
      gut: fc.option(fc.integer({ min: 1, max: 5 })),
      likelihood: fc.option(fc.integer({ min: 0, max: 10 })),
      advanced: fc.option(fc.boolean()),
    })
    fc.assert(
      fc.property(fc.array(sample), samples => {
        const { gap, n, needed, faces } = calibrationOf(samples)
        expect(Math.abs(gap ?? 0)).toBeLessThanOrEqual(10)
        expect(gap === null).toBe(n < 5)
        expect(needed).toBe(Math.max(0, 5 - n))
        for (const face of faces) expect(face.advanced).toBeLessThanOrEqual(face.n)
      }),
    )
  })
})
