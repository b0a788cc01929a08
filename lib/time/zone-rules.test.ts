import { createRequire } from 'node:module'
import moment from 'moment-timezone'
import { expect, it } from 'vitest'
import { toInstant, zoneNames } from '../time'
import { packedRules } from './zone-rules'
import { rulesOf } from './zones'

const require = createRequire(import.meta.url)

it('keeps its rules when date-holidays brings older ones into the process', async () => {
  const { default: Holidays } = await import('date-holidays')
  expect(new Holidays('CA').getHolidays(2026).length).toBeGreaterThan(0)
  // Whichever copy is loaded last holds the one `moment`: here theirs does, whatever came before.
  const parser = createRequire(require.resolve('date-holidays')).resolve('date-holidays-parser')
  moment.tz.load(createRequire(parser)('moment-timezone/data/packed/latest.json'))
  const theirs = moment.tz.zone('America/Vancouver')?.utcOffset(Date.parse('2026-12-15T17:00Z'))
  expect(theirs, 'date-holidays has caught up: choose newer rules than its own').toBe(480)
  expect(toInstant('2026-12-15T10:00', 'America/Vancouver')).toEqual(new Date('2026-12-15T17:00Z'))
  expect(toInstant('2026-12-15T10:00', 'America/Edmonton')).toEqual(new Date('2026-12-15T16:00Z'))
  expect(toInstant('2026-12-15T10:00', 'Africa/Casablanca')).toEqual(new Date('2026-12-15T10:00Z'))
})

it('reads a packed row: offsets to UTC, each until its end', () => {
  expect(packedRules('Asia/Tokyo')?.offsets.at(-1)).toBe(-540)
  expect(packedRules('Asia/Kathmandu')?.offsets.at(-1)).toBe(-345)
  expect(packedRules('America/Vancouver')?.offsets.at(-1)).toBe(420)
  expect(packedRules('America/Vancouver')?.untils.at(-1)).toBe(Number.POSITIVE_INFINITY)
  expect(packedRules('US/Pacific'), 'an alias has no row').toBeNull()
  const known = zoneNames().map(name => ({ name, ...rulesOf(name) }))
  const crooked = known.filter(
    ({ untils, offsets }) =>
      untils.length !== offsets.length ||
      untils.some((until, index) => index > 0 && until <= (untils[index - 1] ?? 0)),
  )
  expect(crooked).toEqual([])
})
