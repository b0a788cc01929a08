import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backoff, nextTry, RETRY } from './backoff'

const HOUR = 3_600_000

test('waits grow from 30 s to at most 6 h, and end after the eighth try', () => {
  const most = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(attempt => backoff(attempt, () => 1))
  expect(most).toEqual([30_000, 120_000, 480_000, 1_920_000, 7_680_000, 6 * HOUR, 6 * HOUR, null, null])
  expect(backoff(3, () => 0)).toBe(0)
})

test('any jitter: eight tries, all within 20 h, none later than its window', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 7, maxLength: 7 }),
      dice => {
        const waits = dice.map((die, index) => backoff(index + 1, () => die) ?? Number.NaN)
        const total = waits.reduce((sum, wait) => sum + wait, 0)
        expect(total).toBeLessThan(RETRY.withinMs)
        expect(waits.every(wait => wait >= 0 && wait <= 6 * HOUR)).toBe(true)
      },
    ),
  )
})

describe('the next try', () => {
  const first = new Date('2026-11-23T10:00:00Z')
  test('is after the wait', () => {
    expect(nextTry(1, first, first, () => 0.5)).toEqual(new Date('2026-11-23T10:00:15Z'))
  })
  test('is none when the 20 h are used up', () => {
    const late = new Date(first.getTime() + 19.5 * HOUR)
    expect(nextTry(6, first, late, () => 0.9)).toBeNull()
    expect(nextTry(6, first, late, () => 0.01)).not.toBeNull()
  })
})
