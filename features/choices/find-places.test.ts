import { expect, it } from 'vitest'
import { country, zone } from '@/lib/fields'
import { findPlaces } from './find-places'

it.each([
  ['zones', 'berlin', ['Europe/Berlin']],
  ['zones', 'los ang', ['America/Los_Angeles']],
  ['zones', 'america/new_york', ['America/New_York']],
  ['zones', 'nowhere at all', []],
  ['countries', 'aland', ['AX', 'NZ']],
  ['countries', 'united kin', ['GB']],
  ['countries', 'cote d', ['CI']],
] as const)('in %s, %j finds %j', (of, typed, ids) =>
  expect(findPlaces(of, typed).map(({ id }) => id)).toEqual(ids),
)

it('puts first what begins with the word, and gives twenty at most', () => {
  expect(findPlaces('countries', 'man')[0]?.label).toMatch(/\bMan/i)
  expect(findPlaces('zones', 'a')).toHaveLength(20)
  expect(findPlaces('zones', '')).toHaveLength(20)
})

it.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['america/los angeles', 'America/Los_Angeles'],
  ['America/Los Angeles', 'America/Los_Angeles'],
  ['Lisbon', 'Europe/Lisbon'],
  ['Port of Spain', 'America/Port_of_Spain'],
  ['US/Pacific', 'US/Pacific'],
  ['Atlantis', null],
  ['', null],
])('typed without script, %j is %j', (typed, id) => expect(zone().safeParse(typed).data ?? null).toBe(id))

it.each([
  ['GB', 'GB'],
  ['united kingdom', 'GB'],
  ['Türkiye', 'TR'],
  ['Turkiye', 'TR'],
  ['Atlantis', null],
  ['', null],
])('typed without script, the country %j is %j', (typed, code) =>
  expect(country().safeParse(typed).data ?? null).toBe(code),
)
