import { expect, it } from 'vitest'
import { howLongAgo } from './how-long-ago'

it.each([
  ['2026-11-24', '2026-11-24', 'a little while'],
  ['2026-11-24', '2026-12-09', 'two weeks'],
  ['2026-11-24', '2026-12-24', 'a month'],
  ['2026-11-24', '2026-12-30', 'five weeks'],
  ['2026-11-17', '2027-01-05', 'seven weeks'],
  ['2026-11-24', '2027-02-22', 'three months'],
  ['2026-11-24', '2027-04-24', 'five months'],
  ['2026-11-24', '2027-05-24', 'half a year'],
  ['2026-11-24', '2027-10-24', 'eleven months'],
  ['2026-11-24', '2027-11-24', 'a year'],
  ['2026-11-24', '2028-11-24', 'more than a year'],
])('from %s to %s is %s', (from, to, said) => {
  expect(howLongAgo(from, to)).toBe(said)
})
