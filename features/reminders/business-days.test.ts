import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addBusinessDays,
  businessDayFrom,
  isBusinessDay,
  nextBusinessDay,
  type WorkPlace,
} from './business-days'

const us = { country: 'US' }
const california = { country: 'US', region: 'CA' }

describe('business days', () => {
  it.each<[string, string, WorkPlace, boolean]>([
    ['Thanksgiving', '2026-11-26', us, false],
    ['the Friday after', '2026-11-27', us, true],
    ['the Friday after, in California', '2026-11-27', california, false],
    ['a Saturday', '2026-11-28', us, false],
    ['German Unity', '2025-10-03', { country: 'DE' }, false],
    ['Corpus Christi in Bavaria', '2026-06-04', { country: 'DE', region: 'BY' }, false],
    ['Corpus Christi in Berlin', '2026-06-04', { country: 'DE', region: 'BE' }, true],
    ['Boxing Day moved to Monday', '2026-12-28', { country: 'GB' }, false],
    ['2 January in Scotland', '2026-01-02', { country: 'GB', region: 'SCT' }, false],
    ['2 January in England', '2026-01-02', { country: 'GB', region: 'ENG' }, true],
    ['Labour Thanksgiving', '2026-11-23', { country: 'JP' }, false],
    ['the citizens’ day between two holidays', '2026-09-22', { country: 'JP' }, false],
    ['Family Day in Ontario', '2026-02-16', { country: 'CA', region: 'ON' }, false],
    ['small letters', '2026-02-16', { country: 'ca', region: 'on' }, false],
    ['a Sunday in Israel', '2026-11-29', { country: 'IL' }, true],
    ['a Friday in Saudi Arabia', '2026-11-27', { country: 'SA' }, false],
    ['the third day of Eid in Saudi Arabia', '2027-03-11', { country: 'SA' }, false],
    ['half a holiday in China', '2027-05-04', { country: 'CN' }, true],
    ['a country nobody knows', '2026-12-25', { country: 'XX' }, true],
  ])('%s (%s)', (_, date, place, open) => {
    expect(isBusinessDay(date, place)).toBe(open)
  })

  it('counts from the day after', () => {
    expect(addBusinessDays('2026-11-24', 5, us)).toBe('2026-12-02')
    expect(addBusinessDays('2026-11-24', 5, california)).toBe('2026-12-03')
    expect(addBusinessDays('2026-11-24', 0, us)).toBe('2026-11-24')
    expect(addBusinessDays('2026-11-28', 0, us)).toBe('2026-11-30')
    expect(nextBusinessDay('2026-11-25', us)).toBe('2026-11-27')
    expect(businessDayFrom('2026-11-26', us)).toBe('2026-11-27')
    expect(() => addBusinessDays('2026-11-24', -1, us)).toThrow(RangeError)
  })

  it('always lands on a business day, later for more days and never earlier for a later start', () => {
    const date = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
      .map(day => day.toISOString().slice(0, 10))
    const place = fc.constantFrom<WorkPlace>(
      us,
      california,
      { country: 'DE' },
      { country: 'JP' },
      { country: 'SA' },
    )
    fc.assert(
      fc.property(date, date, fc.integer({ min: 1, max: 30 }), place, (a, b, n, where) => {
        const landed = addBusinessDays(a, n, where)
        expect(isBusinessDay(landed, where)).toBe(true)
        expect(addBusinessDays(a, n + 1, where) > landed).toBe(true)
        const [from, to] = a < b ? [a, b] : [b, a]
        expect(addBusinessDays(from, n, where) <= addBusinessDays(to, n, where)).toBe(true)
      }),
    )
  })
})
