import { expect, it } from 'vitest'
import { countryNames, countryOfZone, isCountry } from '../time'

it.each([
  ['Europe/Paris', 'FR'],
  ['Europe/Berlin', 'DE'],
  ['America/Toronto', 'CA'],
  ['Asia/Tokyo', 'JP'],
  ['Africa/Lagos', 'NG'],
  ['US/Pacific', 'US'],
  ['UTC', null],
])('%s lies in %s', (zone, country) => expect(countryOfZone(zone)).toBe(country))

it.each([
  ['GB', true],
  ['UK', false],
  ['gb', false],
  ['XX', false],
  ['', false],
])('%j is a country: %j', (code, answer) => expect(isCountry(code)).toBe(answer))

it('names every country, in the order of the names', () => {
  const names = countryNames()
  expect(names).toContainEqual({ code: 'GB', name: 'United Kingdom' })
  expect(names.filter(({ code, name }) => code === name || !isCountry(code))).toEqual([])
  expect(names[0]?.name).toBe('Afghanistan')
  expect(names[1]?.name).toBe('Åland Islands')
})
