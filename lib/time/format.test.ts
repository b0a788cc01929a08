import { describe, expect, it } from 'vitest'
import {
  formatDay,
  formatLongDay,
  formatRange,
  formatTime,
  formatWhen,
  relativeDay,
  toInstant,
  waitingSince,
  zoneLabel,
} from '../time'

const at = (wall: string, zone = 'America/Vancouver') => toInstant(wall, zone)

describe('formatting', () => {
  it('names a day, with the year only when it is another', () => {
    expect(formatDay('2026-11-24')).toBe('Tue 24 November')
    expect(formatDay('2026-11-24', '2026-11-20')).toBe('Tue 24 November')
    expect(formatDay('2027-01-05', '2026-12-23')).toBe('Tue 5 January 2027')
    expect(formatLongDay('2026-11-30')).toBe('Monday 30 November')
    expect(formatTime('2026-11-24T10:00')).toBe('10:00')
  })

  it('names the zone when the reader’s clock shows something else', () => {
    const start = at('2026-11-24T10:00')
    expect(formatWhen(start, 'America/Vancouver')).toBe('Tue 24 November, 10:00')
    expect(formatWhen(start, 'America/Vancouver', { readerZone: 'America/Phoenix' })).toBe(
      'Tue 24 November, 10:00',
    )
    expect(formatWhen(start, 'America/Vancouver', { readerZone: 'Europe/Berlin' })).toBe(
      'Tue 24 November, 10:00 (Vancouver time, 18:00 for you)',
    )
    expect(formatWhen(start, 'America/Vancouver', { readerZone: 'Asia/Tokyo' })).toBe(
      'Tue 24 November, 10:00 (Vancouver time, Wed 25 November 02:00 for you)',
    )
    expect(formatWhen(start, 'UTC', { readerZone: 'Europe/Berlin', today: '2027-01-01' })).toBe(
      'Tue 24 November 2026, 17:00 (UTC, 18:00 for you)',
    )
  })

  it('shows a range', () => {
    const zone = 'America/Vancouver'
    expect(formatRange(at('2026-11-24T10:00'), at('2026-11-24T11:00'), zone)).toBe(
      'Tue 24 November, 10:00–11:00',
    )
    expect(
      formatRange(at('2026-11-24T10:00'), at('2026-11-24T11:00'), zone, { readerZone: 'Europe/Berlin' }),
    ).toBe('Tue 24 November, 10:00–11:00 (Vancouver time, 18:00–19:00 for you)')
    expect(formatRange(at('2026-11-24T23:30'), at('2026-11-25T00:30'), zone)).toBe(
      'Tue 24 November, 23:30–Wed 25 November, 00:30',
    )
  })

  it('labels zones as people say them', () => {
    expect(zoneLabel('America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
    expect(zoneLabel('Etc/GMT+5')).toBe('UTC-5')
    expect(zoneLabel('UTC')).toBe('UTC')
  })

  it.each([
    ['2026-11-24', 'today', 'since today'],
    ['2026-11-25', 'tomorrow', 'since today'],
    ['2026-11-26', 'in 2 days', 'since today'],
    ['2026-11-23', 'yesterday', 'since yesterday'],
    ['2026-11-21', '3 days ago', 'for 3 days'],
    ['2026-11-10', '2 weeks ago', 'for 2 weeks'],
    ['2026-08-01', '3 months ago', 'for 3 months'],
  ])('%s is %s', (date, relative, waiting) => {
    expect(relativeDay(date, '2026-11-24')).toBe(relative)
    expect(waitingSince(date, '2026-11-24')).toBe(waiting)
  })
})
