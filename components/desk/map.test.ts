import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { everywhere, mainPlaces, placeNames, placeOf, places, tabsAt } from './map'

/** Every address that a person signed in may open, with `x` for what a route names by id. */
const addresses = ['app/(desk)', 'app/(minute)'].flatMap(group =>
  readdirSync(group, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('page.tsx'))
    .map(path => join('/', path, '..').replace(/\[\w+\]/g, 'x')),
)
const holders = (address: string) =>
  placeNames.filter(name =>
    places[name].pages.some(page => new RegExp(`^${page.replaceAll('*', '[^/]+')}$`).test(address)),
  )

describe('every page of the desk', () => {
  it.each(addresses.filter(address => !everywhere.includes(address)))(
    '%s belongs to one place, and to no other',
    address => {
      expect(holders(address)).toHaveLength(1)
      expect(placeOf(address)).toBe(holders(address)[0])
    },
  )

  it('nothing on the map leads nowhere', () => {
    const pages = placeNames.flatMap(name => places[name].pages)
    const empty = pages.filter(
      page => !addresses.some(address => new RegExp(`^${page.replaceAll('*', '[^/]+')}$`).test(address)),
    )
    expect(empty).toEqual([])
    for (const address of everywhere) {
      expect(addresses).toContain(address)
      expect(placeOf(address)).toBeNull()
    }
    for (const name of placeNames)
      for (const tab of places[name].tabs) {
        expect(addresses).toContain(tab.href)
        expect(placeOf(tab.href)).toBe(name)
      }
  })
})

it.each([
  ['/interviews/4/brief', 'processes'],
  ['/pipelines/4/offer/accept', 'processes'],
  ['/people/bridges', 'people'],
  ['/companies/weights', 'decide'],
  ['/week', 'review'],
  ['/share-links/4', 'account'],
  ['/privacy', null],
  ['/pipelinesque', null],
])('%s is in %s', (path, place) => expect(placeOf(path)).toBe(place))

it('seven places, the account beside them', () => {
  expect(mainPlaces.map(name => places[name].label)).toEqual([
    'Today',
    'Processes',
    'Messages',
    'People',
    'Prepare',
    'Decide',
    'Review',
  ])
})

it('tabs stand on the pages that are tabs, not on what lies below them', () => {
  expect(tabsAt('/offers').map(tab => tab.href)).toEqual(['/companies', '/offers', '/companies/weights'])
  expect(tabsAt('/people/4')).toEqual([])
  expect(tabsAt('/today')).toEqual([])
})
