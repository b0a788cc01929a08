import { expect, it } from 'vitest'
import { countryOfZone } from '../time'

it.each([
  ['Europe/Paris', 'FR'],
  ['Europe/Berlin', 'DE'],
  ['America/Toronto', 'CA'],
  ['Asia/Tokyo', 'JP'],
  ['Africa/Lagos', 'NG'],
  ['US/Pacific', 'US'],
  ['UTC', null],
])('%s lies in %s', (zone, country) => expect(countryOfZone(zone)).toBe(country))
