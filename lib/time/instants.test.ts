import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate, offsetMinutes, toInstant, toWall, tzdbVersion, zoneNames } from '../time'

// Expected instants are written down from the published rules (tzdb NEWS and the laws it cites), not computed.
const cases: [zone: string, wall: string, instant: string, why: string][] = [
  // British Columbia stays at −7 from November 2026.
  ['America/Vancouver', '2025-12-15T10:00', '2025-12-15T18:00Z', 'last winter on standard time'],
  ['America/Vancouver', '2026-03-08T02:30', '2026-03-08T10:30Z', 'last gap'],
  ['America/Vancouver', '2026-07-15T10:00', '2026-07-15T17:00Z', 'summer'],
  ['America/Vancouver', '2026-11-01T01:30', '2026-11-01T08:30Z', 'no overlap any more'],
  ['America/Vancouver', '2026-12-15T10:00', '2026-12-15T17:00Z', 'permanent −7'],
  ['America/Vancouver', '2027-03-14T02:30', '2027-03-14T09:30Z', 'no gap any more'],
  // Alberta stays at −6 from November 2026.
  ['America/Edmonton', '2026-12-15T10:00', '2026-12-15T16:00Z', 'permanent −6'],
  ['America/Whitehorse', '2026-12-15T10:00', '2026-12-15T17:00Z', 'permanent −7 since 2020'],
  ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30Z', 'gap moves forward to 03:30'],
  ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30Z', 'overlap, the first'],
  ['America/New_York', '2026-11-01T02:00', '2026-11-01T07:00Z', 'after the overlap'],
  ['America/New_York', '2026-11-24T10:00', '2026-11-24T15:00Z', 'winter'],
  ['America/New_York', '2060-07-15T10:00', '2060-07-15T14:00Z', 'rules go on beyond 2037'],
  ['America/Phoenix', '2026-07-15T10:00', '2026-07-15T17:00Z', 'never changes'],
  ['America/St_Johns', '2026-12-15T10:00', '2026-12-15T13:30Z', 'half hour, winter'],
  ['America/St_Johns', '2026-07-15T10:00', '2026-07-15T12:30Z', 'half hour, summer'],
  ['America/Mexico_City', '2026-07-15T10:00', '2026-07-15T16:00Z', 'no summer time since 2022'],
  ['America/Tijuana', '2026-07-15T10:00', '2026-07-15T17:00Z', 'follows California'],
  ['America/Sao_Paulo', '2018-11-04T00:30', '2018-11-04T03:30Z', 'gap at midnight'],
  ['America/Sao_Paulo', '2026-12-15T10:00', '2026-12-15T13:00Z', 'no summer time since 2019'],
  ['America/Asuncion', '2026-07-15T10:00', '2026-07-15T13:00Z', 'permanent −3 since 2024'],
  ['America/Santiago', '2026-07-15T10:00', '2026-07-15T14:00Z', 'southern winter'],
  ['America/Santiago', '2026-12-15T10:00', '2026-12-15T13:00Z', 'southern summer'],
  ['America/Nuuk', '2026-12-15T10:00', '2026-12-15T12:00Z', '−2 since 2023'],
  ['America/Caracas', '2026-12-15T10:00', '2026-12-15T14:00Z', '−4 since 2016'],
  ['Europe/London', '1970-01-01T12:00', '1970-01-01T11:00Z', 'British Standard Time all year'],
  ['Europe/London', '2026-03-29T01:30', '2026-03-29T01:30Z', 'gap'],
  ['Europe/London', '2026-10-25T01:30', '2026-10-25T00:30Z', 'overlap, the first'],
  ['Europe/London', '2026-12-01T09:30', '2026-12-01T09:30Z', 'winter'],
  ['Europe/Dublin', '2026-07-01T10:00', '2026-07-01T09:00Z', 'negative winter time in the data'],
  ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30Z', 'gap'],
  ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30Z', 'overlap, the first'],
  ['Europe/Berlin', '2100-07-01T10:00', '2100-07-01T08:00Z', 'the far end'],
  ['Europe/Istanbul', '2026-12-15T10:00', '2026-12-15T07:00Z', 'permanent +3'],
  ['Europe/Moscow', '2026-07-15T10:00', '2026-07-15T07:00Z', 'permanent +3'],
  ['Africa/Casablanca', '2026-02-20T10:00', '2026-02-20T10:00Z', 'Ramadan'],
  ['Africa/Casablanca', '2026-07-15T10:00', '2026-07-15T09:00Z', 'last summer on +1'],
  ['Africa/Casablanca', '2026-12-15T10:00', '2026-12-15T10:00Z', 'back on GMT since 20 September 2026'],
  ['Africa/Cairo', '2026-04-24T00:30', '2026-04-23T22:30Z', 'gap at midnight'],
  ['Africa/Cairo', '2026-10-29T23:30', '2026-10-29T20:30Z', 'overlap before midnight, the first'],
  ['Africa/Monrovia', '1970-06-15T12:00', '1970-06-15T12:44:30Z', 'an offset with seconds'],
  ['Asia/Amman', '2026-12-15T10:00', '2026-12-15T07:00Z', 'permanent +3 since 2022'],
  ['Asia/Damascus', '2026-12-15T10:00', '2026-12-15T07:00Z', 'permanent +3 since 2022'],
  ['Asia/Tehran', '2026-07-15T10:00', '2026-07-15T06:30Z', 'no summer time since 2022'],
  ['Asia/Almaty', '2026-12-15T10:00', '2026-12-15T05:00Z', '+5 since 2024'],
  ['Asia/Kolkata', '2026-12-15T10:00', '2026-12-15T04:30Z', 'half hour'],
  ['Asia/Kathmandu', '2026-12-15T10:00', '2026-12-15T04:15Z', 'three quarters'],
  ['Asia/Tokyo', '2026-11-24T10:00', '2026-11-24T01:00Z', 'never changes'],
  ['Australia/Eucla', '2026-12-15T10:00', '2026-12-15T01:15Z', '+8:45'],
  ['Australia/Adelaide', '2026-04-05T02:30', '2026-04-04T16:00Z', 'overlap, the first'],
  ['Australia/Brisbane', '2026-12-15T10:00', '2026-12-15T00:00Z', 'no summer time'],
  ['Australia/Sydney', '2026-10-04T02:30', '2026-10-03T16:30Z', 'gap'],
  ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45Z', 'overlap of half an hour, the first'],
  ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45Z', 'gap of half an hour'],
  ['Australia/Lord_Howe', '2026-12-15T10:00', '2026-12-14T23:00Z', 'summer'],
  ['Pacific/Auckland', '2026-09-27T02:30', '2026-09-26T14:30Z', 'gap'],
  ['Pacific/Chatham', '2026-04-05T03:00', '2026-04-04T13:15Z', 'overlap, the first'],
  ['Pacific/Chatham', '2026-09-27T03:00', '2026-09-26T14:15Z', 'gap'],
  ['Pacific/Chatham', '2026-12-15T10:00', '2026-12-14T20:15Z', '+13:45'],
  ['Pacific/Apia', '2011-12-30T10:00', '2011-12-30T20:00Z', 'a day that never was'],
  ['Pacific/Apia', '2021-01-15T10:00', '2021-01-14T20:00Z', 'last summer on +14'],
  ['Pacific/Apia', '2026-12-15T10:00', '2026-12-14T21:00Z', 'permanent +13'],
  ['Pacific/Kiritimati', '2026-12-15T10:00', '2026-12-14T20:00Z', '+14'],
  ['Pacific/Pago_Pago', '2026-12-15T10:00', '2026-12-15T21:00Z', '−11'],
  ['Antarctica/Troll', '2026-03-29T02:30', '2026-03-29T02:30Z', 'gap of two hours'],
  ['Antarctica/Troll', '2026-10-25T01:30', '2026-10-24T23:30Z', 'overlap of two hours, the first'],
  ['UTC', '2026-12-15T10:00', '2026-12-15T10:00Z', 'itself'],
]

describe('toInstant', () => {
  it.each(cases)('%s %s is %s: %s', (zone, wall, instant) => {
    expect(toInstant(wall, zone)).toEqual(new Date(instant))
  })

  it('carries tzdb 2026b or later', () => {
    expect(tzdbVersion >= '2026b').toBe(true)
  })

  it('refuses what is no time and no zone', () => {
    for (const wall of ['2026-02-30T10:00', '2026-12-15T24:00', '2026-12-15 10:00', '2101-01-01T00:00', '']) {
      expect(() => toInstant(wall, 'UTC')).toThrow(RangeError)
    }
    for (const zone of ['Mars/Olympus', 'america/vancouver', '', '__proto__', 'constructor']) {
      expect(() => toInstant('2026-12-15T10:00', zone)).toThrow(RangeError)
    }
  })
})

const anyZone = fc.constantFrom(...zoneNames())
const anyInstant = fc
  .date({ min: new Date('1973-01-01T00:00Z'), max: new Date('2100-12-30T00:00Z'), noInvalidDate: true })
  .map(date => new Date(Math.floor(date.getTime() / 60_000) * 60_000))

describe('toWall', () => {
  it('comes back to the same instant, or to the first of the two when the clocks show it twice', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const wall = toWall(instant, zone)
        const back = toInstant(wall, zone)
        expect(back.getTime()).toBeLessThanOrEqual(instant.getTime())
        expect(toWall(back, zone)).toBe(wall)
      }),
      { numRuns: 2000 },
    )
  })

  it('moves a skipped time forward, never back, by at most the gap', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const wall = instant.toISOString().slice(0, 16)
        const shown = toWall(toInstant(wall, zone), zone)
        expect(shown >= wall).toBe(true)
        const gap = Date.parse(`${shown}Z`) - Date.parse(`${wall}Z`)
        expect(gap).toBeLessThanOrEqual(86_400_000)
      }),
      { numRuns: 2000 },
    )
  })

  it('shows the other side of the date line', () => {
    const instant = new Date('2026-12-15T10:30Z')
    expect(localDate(instant, 'Pacific/Kiritimati')).toBe('2026-12-16')
    expect(localDate(instant, 'Pacific/Pago_Pago')).toBe('2026-12-14')
    expect(offsetMinutes(instant, 'Pacific/Chatham')).toBe(825)
  })
})
