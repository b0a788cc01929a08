import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toInstant, toWall, zoneNames } from '@/lib/time'
import { isQuiet, lastAllowedMomentBefore, mailMoment, nextAllowedMoment, type Reader } from './quiet-hours'

const vancouver: Reader = { zone: 'America/Vancouver', quietFrom: 21, quietUntil: 8 }
const at = (wall: string) => toInstant(wall, vancouver.zone)
const wall = (instant: Date) => toWall(instant, vancouver.zone)

describe('quiet hours', () => {
  it.each([
    ['2026-12-01T20:59', false],
    ['2026-12-01T21:00', true],
    ['2026-12-01T07:59', true],
    ['2026-12-01T08:00', false],
  ])('%s quiet: %s', (moment, quiet) => {
    expect(isQuiet(at(moment), vancouver)).toBe(quiet)
  })

  it.each([
    ['2026-12-01T22:15', '2026-12-02T08:00', '2026-12-01T20:55'],
    ['2026-12-02T00:30', '2026-12-02T08:00', '2026-12-01T20:55'],
    ['2026-12-02T09:30', '2026-12-02T09:30', '2026-12-02T09:30'],
  ])('%s goes on at %s, or goes before at %s', (moment, next, last) => {
    expect(wall(nextAllowedMoment(at(moment), vancouver))).toBe(next)
    expect(wall(lastAllowedMomentBefore(at(moment), vancouver))).toBe(last)
  })

  it('works by day too, and not at all when the hours are equal', () => {
    const siesta = { ...vancouver, quietFrom: 13, quietUntil: 15 }
    expect(wall(nextAllowedMoment(at('2026-12-01T14:00'), siesta))).toBe('2026-12-01T15:00')
    expect(isQuiet(at('2026-12-01T03:00'), { ...vancouver, quietFrom: 0, quietUntil: 0 })).toBe(false)
  })

  it('mails before a morning in Berlin that is night in Vancouver, but not before the interview', () => {
    const berlin = toInstant('2026-12-02T09:30', 'Europe/Berlin')
    expect(wall(mailMoment(berlin, vancouver))).toBe('2026-12-01T20:55')
    expect(wall(mailMoment(berlin, vancouver, at('2026-12-01T21:30')))).toBe('2026-12-02T08:00')
  })

  it('holds in every zone, at every hour, over every change of the clocks', () => {
    const reader = fc
      .record({
        zone: fc.constantFrom(...zoneNames()),
        quietFrom: fc.integer({ min: 0, max: 23 }),
        quietUntil: fc.integer({ min: 0, max: 23 }),
      })
      // Less than three waking hours can vanish altogether when clocks change.
      .filter(
        ({ quietFrom, quietUntil }) => quietFrom !== quietUntil && (quietFrom - quietUntil + 24) % 24 >= 3,
      )
    const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(instant, reader, (moment, who) => {
        const next = nextAllowedMoment(moment, who)
        const last = lastAllowedMomentBefore(moment, who)
        expect(isQuiet(next, who)).toBe(false)
        expect(isQuiet(last, who)).toBe(false)
        expect(next >= moment && last <= moment).toBe(true)
        expect(next.getTime() - last.getTime()).toBeLessThan(26 * 3_600_000)
      }),
      { numRuns: 2000 },
    )
  })
})
