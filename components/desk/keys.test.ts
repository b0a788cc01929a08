import { expect, it } from 'vitest'
import { actKeys, keyLines, meaningOf } from './keys'
import { placeNames, places } from './map'

it('every key does one thing', () => {
  const letters = placeNames.map(name => places[name].key)
  expect(new Set(letters).size).toBe(letters.length)
  const acts = Object.values(actKeys)
  expect(new Set(acts).size).toBe(acts.length)
  expect(acts).not.toContain('g')
})

it('every key that does something is shown, and every key shown does something', () => {
  const shown = keyLines.flatMap(({ lines }) => lines.map(({ keys }) => keys))
  for (const key of Object.values(actKeys)) expect(shown).toContain(key)
  for (const keys of shown) {
    if (keys === 'Ctrl K' || keys === 'Enter') continue
    const [first = '', second] = keys.split(' ')
    expect(second ? meaningOf(second, true) : meaningOf(first, false), keys).not.toBeNull()
  }
})

it.each([
  ['t', true, { do: 'go', href: '/today' }],
  ['e', true, { do: 'go', href: '/people' }],
  ['e', false, { do: 'press', key: 'done' }],
  ['g', false, { do: 'wait' }],
  ['x', true, null],
  ['Escape', false, null],
  ['n', false, { do: 'go', href: '/interviews/new' }],
])('%s, after g: %s', (key, afterG, meaning) => expect(meaningOf(key, afterG)).toEqual(meaning))
