import { expect, it } from 'vitest'
import { tokensOf } from '../tokens'
import { couldBeStatement, isTwo } from './doubtful'

it.each([
  'the boiler predates the building',
  'the till beeps twice',
  'the porters heckle consultants',
  'the trainees ghost senior nurses',
  'the incident bot posts haikus',
  'the team doodles in meetings',
  'the ward system flags tired drivers',
  'the till beeps when stock dips',
])('%s: may be a statement, and is asked', text => {
  expect(couldBeStatement(tokensOf(text))).toBe(true)
})

it.each([
  'the night shifts',
  'the allergy cards in the kitchen',
  'the nurses station clock',
  'the drivers lounge',
  'the kids paintings in the hall',
  'sales cycle of 9 months',
  'the three questions you ask every founder',
  'the confidence intervals in my second paper',
])('%s: is a thing', text => {
  expect(couldBeStatement(tokensOf(text))).toBe(false)
})

it.each([
  ['coming from hotels you get it', true],
  ['seeing the machine you built', false],
  ['small practice big heart', true],
  ['the big new heart scanner', false],
])('%s: two in a row is %s', (text, is) => {
  expect(isTwo(tokensOf(text))).toBe(is)
})
