import { expect, test } from 'vitest'
import { advancedOf } from './outcomes'
import { isWaiting, waitsOf } from './search-counts.reference'

const day = (n: number) => new Date(Date.UTC(2026, 10, n))
const round = { startsAt: day(1), nextStartsAt: null, hadOffer: false }

test.each([
  ['another round came', { ...round, nextStartsAt: day(5), stage: 'rejected' as const }, true],
  ['an offer came and was declined', { ...round, hadOffer: true, stage: 'declined' as const }, true],
  ['a no came', { ...round, stage: 'rejected' as const }, false],
  ['nothing came yet', { ...round, stage: 'interviewing' as const }, null],
  ['silence is no no', { ...round, stage: 'quiet' as const }, null],
  ['one’s own withdrawal says nothing', { ...round, stage: 'withdrawn' as const }, null],
])('%s', (_, given, expected) => {
  expect(advancedOf(given)).toBe(expected)
})

test('waits are counted from the last conversation to the answer', () => {
  expect(
    waitsOf([
      { lastEndsAt: day(1), answeredAt: day(9) },
      { lastEndsAt: day(1), answeredAt: null },
      { lastEndsAt: null, answeredAt: day(3) },
      { lastEndsAt: day(9), answeredAt: day(3) },
    ]),
  ).toEqual([8])
})

test('quiet is still waiting; an offer, an end and a coming round are not', () => {
  expect(isWaiting('quiet', day(1), null)).toBe(true)
  expect(isWaiting('offer', day(1), null)).toBe(false)
  expect(isWaiting('rejected', day(1), null)).toBe(false)
  expect(isWaiting('interviewing', day(1), day(9))).toBe(false)
  expect(isWaiting('applied', null, null)).toBe(false)
})
