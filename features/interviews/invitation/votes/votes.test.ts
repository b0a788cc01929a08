import { expect, it } from 'vitest'
import type { Candidate } from './candidate'
import { elected } from './elected'
import { gathered } from './gathered'

const candidate = (value: string, ...signs: string[]): Candidate => ({
  value,
  signs: new Map(signs.map(sign => [sign, 1])),
})
const person = (name: string) => ({ name, email: null, jobTitle: null, kind: null })
const weights = { none: -1, title: 2, text: 1, footer: -3, greets: -6 }

it('what most places speak for is chosen over what a rule read in one', () => {
  const candidates = [candidate('Slotwise', 'footer'), candidate('Larkfield', 'title', 'text')]
  expect(elected('Slotwise', candidates, weights, 1.6).value).toBe('Larkfield')
})

it('what a rule read stays where the places are near each other', () => {
  const candidates = [candidate('Larkfield Analytics', 'text'), candidate('Larkfield', 'text')]
  expect(elected('Larkfield', candidates, weights, 1.6).value).toBe('Larkfield')
})

it('where nothing speaks for anything there is nothing', () => {
  expect(elected(null, [candidate('Slotwise', 'footer')], weights, 1.6).value).toBeNull()
})

it('what a rule wrote in other letters is the same', () => {
  const { value, share } = elected(
    'Assistant commercial',
    [candidate('Assistant(e) commercial', 'title')],
    weights,
    1.6,
  )
  expect(value).toBe('Assistant commercial')
  expect(share).toBeGreaterThan(0.9)
})

it('what an address alone spells replaces nothing that was read', () => {
  const candidates = [candidate('Bouchon Traboules', 'title', 'unwritten')]
  expect(elected('Le Bouchon des Traboules', candidates, weights, 1.6).value).toBe('Le Bouchon des Traboules')
  expect(elected(null, candidates, weights, 1.6).value).toBe('Bouchon Traboules')
})

it('somebody whom no rule named comes, and nobody stays whom everything speaks against', () => {
  const candidates = [candidate('Tiziana Morello', 'title', 'text'), candidate('New Year', 'greets')]
  const { stay, added, isOpen } = gathered([person('New Year')], candidates, weights)
  expect(stay).toEqual([false])
  expect(added.map(({ name }) => name)).toEqual(['Tiziana Morello'])
  expect(isOpen([person('Tiziana Morello')])).toBe(false)
})

it('somebody who may be meant too leaves it open who comes', () => {
  const { added, isOpen } = gathered([], [candidate('Alvise', 'text')], weights)
  expect(added).toEqual([])
  expect(isOpen([])).toBe(true)
})
