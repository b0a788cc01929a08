import { expect, it } from 'vitest'
import { localDate } from '@/lib/time'
import { goneOn } from './gone-on'

it.each([
  'Pacific/Pago_Pago',
  'America/Los_Angeles',
  'America/New_York',
  'UTC',
  'Asia/Tokyo',
  'Pacific/Auckland',
])('the day that is told has begun in %s before anything is deleted, whatever the hour', zone => {
  for (let hour = 0; hour < 24; hour++) {
    const deleteAfter = new Date(Date.UTC(2026, 11, 29, hour, 30))
    expect(goneOn(deleteAfter) <= localDate(deleteAfter, zone), `${hour}:30`).toBe(true)
  }
})

it('is the day itself in the afternoon of Greenwich', () =>
  expect(goneOn(new Date('2026-12-29T15:00:00Z'))).toBe('2026-12-29'))
