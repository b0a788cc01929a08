import { expect, it } from 'vitest'
import { foldText, foldWord, swapsOf, wordsOf } from './words'

it.each([
  ['', []],
  ['  ', []],
  ['North  light, Analyst', ['North', 'light', 'Analyst']],
  ['Müller muller MÜLLER', ['Müller']],
  ['a b c d e f g', ['a', 'b', 'c', 'd', 'e']],
  ['100% a_b \\', ['100%', 'a_b', '\\']],
  ['株式会社 トヨタ', ['株式会社', 'トヨタ']],
  ['\u200B', []],
])('%j is looked for as %j', (typed, words) => expect(wordsOf(typed)).toEqual(words))

it('reads no more than anybody types', () => {
  expect(wordsOf('x'.repeat(10_000))).toEqual(['x'.repeat(40)])
  expect(wordsOf('ab '.repeat(5000)).length).toBeLessThanOrEqual(5)
})

it.each([
  ['Straße', 'strasse'],
  ['JOSÉ', 'jose'],
  ['Nowak-Zielińska', 'nowak-zielinska'],
  ['Łódź', 'lodz'],
  ['Æther', 'aether'],
  ['Jose\u0301', 'jose'],
  ['トヨタ', 'トヨタ'],
  ['ガ', 'ガ'],
  ['김', '김'],
])('%s is compared as %s', (word, folded) => expect(foldWord(word)).toBe(folded))

it('knows where each letter came from', () => {
  const { folded, from } = foldText('Maß 👋 é')
  expect(folded).toBe('mass 👋 e')
  expect(from).toEqual([0, 1, 2, 2, 3, 4, 4, 6, 7, 8])
})

it.each([
  ['jsoe', 'jose'],
  ['Golge', 'gogle'],
])('%s may have been meant as %s', (typed, meant) => expect(swapsOf(typed)).toContain(meant))
it('a short word is not guessed at', () => expect(swapsOf('abc')).toEqual([]))
