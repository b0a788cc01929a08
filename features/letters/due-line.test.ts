import { expect, it } from 'vitest'
import { dueLine } from './due-line'

it.each([
  [null, 'Whenever you like'],
  ['2026-11-17T10:00:00Z', 'Due 6 days ago, Tue 17 November'],
  ['2026-11-23T08:30:00Z', 'Today, 08:30'],
  ['2026-11-23T17:00:00Z', 'Today, 17:00'],
  ['2027-01-05T09:00:00Z', 'Tue 5 January 2027, 09:00'],
])('%s, on 23 November, is said as %j', (at, line) => {
  expect(dueLine(at ? new Date(at) : null, 'Europe/London', '2026-11-23')).toBe(line)
})
