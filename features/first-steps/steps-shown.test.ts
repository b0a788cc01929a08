import { expect, it } from 'vitest'
import { stepsShown } from './steps-shown'

it.each([
  [['interview', 'place', 'ahead'], true, ['interview', 'place', 'ahead']],
  [['interview', 'place', 'ahead'], false, ['place', 'ahead']],
  [['ahead'], true, ['ahead']],
  [[], true, []],
] as const)('of %j with nothing there: %s', (left, hasNothing, shown) => {
  expect(stepsShown(left, hasNothing)).toEqual(shown)
})
