import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBusinessDay, type WorkPlace } from './business-days'
import { landAfter, leaveQuietWindow, quietWindowOn } from './quiet-windows'

describe('quiet windows', () => {
  it.each<[string, string, string, boolean]>([
    ['GB', '2026-12-19', 'the day before', false],
    ['GB', '2026-12-20', 'the first day', true],
    ['GB', '2027-01-03', 'the last day', true],
    ['GB', '2027-01-04', 'the day after', false],
    ['FR', '2026-08-31', 'August in France', true],
    ['IT', '2026-08-01', 'August in Italy', true],
    ['ES', '2026-08-15', 'August in Spain', true],
    ['DE', '2026-08-15', 'August in Germany', false],
    ['JP', '2027-04-29', 'Golden Week', true],
    ['JP', '2027-05-06', 'after Golden Week', false],
    ['JP', '2026-08-13', 'Obon', true],
    ['US', '2026-11-26', 'Thanksgiving', true],
    ['US', '2026-11-27', 'the Friday after', true],
    ['US', '2027-11-25', 'Thanksgiving of another year', true],
    ['CA', '2026-11-26', 'not in Canada', false],
  ])('%s %s: %s', (country, date, _, quiet) => {
    expect(quietWindowOn(date, { country }) !== null).toBe(quiet)
  })

  it('moves to the second business day after, and says past what', () => {
    expect(leaveQuietWindow('2026-12-23', { country: 'US' })).toMatchObject({
      date: '2027-01-05',
      movedPast: { name: 'the turn of the year' },
    })
    expect(leaveQuietWindow('2026-11-27', { country: 'US' }).date).toBe('2026-12-01')
    expect(leaveQuietWindow('2026-08-10', { country: 'FR' }).date).toBe('2026-09-02')
    expect(leaveQuietWindow('2027-04-30', { country: 'JP' }).date).toBe('2027-05-07')
    expect(leaveQuietWindow('2026-11-25', { country: 'US' })).toEqual({ date: '2026-11-25', movedPast: null })
  })

  it('does not stop the count', () => {
    expect(landAfter('2026-11-25', 1, { country: 'US' }).date).toBe('2026-12-01')
    expect(landAfter('2026-12-18', 7, { country: 'GB' }).date).toBe('2027-01-05')
    // A count that runs out on the first day back stays there: it never fell inside.
    expect(landAfter('2026-12-18', 8, { country: 'GB' }).date).toBe('2027-01-04')
  })

  it('never moves a day back, nor two days of one window apart, and lands where people read', () => {
    const date = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
      .map(day => day.toISOString().slice(0, 10))
    const place = fc.constantFrom<WorkPlace>(
      { country: 'US' },
      { country: 'US', region: 'CA' },
      { country: 'JP' },
      { country: 'FR' },
      { country: 'DE' },
    )
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 20 }), place, (from, n, where) => {
        const landing = landAfter(from, n, where)
        expect(landing.date > from).toBe(true)
        expect(quietWindowOn(landing.date, where)).toBeNull()
        expect(isBusinessDay(landing.date, where)).toBe(true)
        const window = quietWindowOn(from, where)
        if (window) expect(leaveQuietWindow(from, where)).toEqual(leaveQuietWindow(window.from, where))
        // One more day of waiting never lands before the window's own landing, but on its first day back.
        const next = landAfter(from, n + 1, where)
        expect(next.date >= landing.date || next.date > (landing.movedPast?.to ?? next.date)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
