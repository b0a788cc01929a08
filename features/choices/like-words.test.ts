import { expect, it } from 'vitest'
import { likeWords } from './like-words'

it.each([
  ['', []],
  ['   ', []],
  ['north', ['%north%']],
  ['North  light, Analyst', ['%North%', '%light%', '%Analyst%']],
  ['100%', ['%100\\%%']],
  ['a_b\\c', ['%a\\_b\\\\c%']],
  ['a b c d e f g', ['%a%', '%b%', '%c%', '%d%', '%e%']],
  ['株式会社', ['%株式会社%']],
])('%j is looked for as %j', (typed, patterns) => {
  expect(likeWords(typed)).toEqual(patterns)
})

it('cuts what is too long to be a name', () => {
  expect(likeWords('x'.repeat(1000))).toEqual([`%${'x'.repeat(40)}%`])
})
