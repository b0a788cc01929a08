import { expect, test } from 'vitest'
import { gentleUntil, isGentle } from './gentle-evening'

test.each([
  ['a no at four in the afternoon rests until eight', '2026-11-24T16:00:00Z', '2026-11-25T08:00:00.000Z'],
  ['one read after midnight does too', '2026-11-25T01:30:00Z', '2026-11-25T08:00:00.000Z'],
  ['one over breakfast has the whole day', '2026-11-24T07:00:00Z', '2026-11-25T08:00:00.000Z'],
])('%s', (_, said, until) => {
  expect(gentleUntil(new Date(said), 'Europe/London').toISOString()).toBe(until)
})

test('the morning after is a day like any other', () => {
  const said = new Date('2026-11-24T16:00:00Z')
  expect(isGentle(said, new Date('2026-11-25T07:59:00Z'), 'Europe/London')).toBe(true)
  expect(isGentle(said, new Date('2026-11-25T08:00:00Z'), 'Europe/London')).toBe(false)
  expect(isGentle(null, said, 'Europe/London')).toBe(false)
})
