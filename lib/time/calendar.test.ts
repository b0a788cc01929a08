import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isClockTime, isLocalDate, isWallTime, nextWeekday, weekday } from '../time'
import { dayAt, wallTimeAt } from './calendar'

const anyDate = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

describe('dates', () => {
  it.each(['1970-01-01', '2024-02-29', '2026-11-24', '2100-12-31'])('%s is a date', date => {
    expect(isLocalDate(date)).toBe(true)
  })
  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '1969-12-31', '2101-01-01', '2026-1-1', '', null, 5])(
    '%s is none',
    date => {
      expect(isLocalDate(date)).toBe(false)
    },
  )
  it.each([
    '2026-11-24T24:00',
    '2026-11-24T10:60',
    '2026-11-24 10:00',
    '2026-11-24T10:00:00',
    '2026-02-30T10:00',
  ])('%s is no wall time', wall => {
    expect(isWallTime(wall)).toBe(false)
  })
  it('knows a clock time', () => {
    expect(isWallTime('2026-11-24T23:59')).toBe(true)
    expect(isClockTime('08:00')).toBe(true)
    expect(isClockTime('8:00')).toBe(false)
  })
  it('adds days and takes them back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -300, max: 300 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })
  it('is the day and the time that a Date says, whenever it is', () => {
    const moments = fc.oneof(
      fc.integer({ min: -5_000_000_000_000, max: 20_000_000_000_000 }),
      // The last and first moments of days, ends of February and of years and centuries among them.
      fc
        .tuple(fc.integer({ min: 0, max: 48_000 }), fc.constantFrom(-1, 0))
        .map(([day, ms]) => day * 86_400_000 + ms),
    )
    fc.assert(
      fc.property(moments, ms => {
        const said = new Date(ms).toISOString()
        expect([dayAt(ms), wallTimeAt(ms)]).toEqual([said.slice(0, 10), said.slice(0, 16)])
      }),
      { numRuns: 2000 },
    )
    expect(() => dayAt(Number.NaN)).toThrow(RangeError)
  })
  it('finds the weekday on or after', () => {
    expect(weekday('2026-11-24')).toBe(2)
    expect(nextWeekday('2026-11-24', 2)).toBe('2026-11-24')
    expect(nextWeekday('2026-11-24', 1)).toBe('2026-11-30')
  })
})
