import { expect, it } from 'vitest'
import { wentBack } from './counter'

it.each([
  [0, 0, false],
  [0, 1, false],
  [1, 2, false],
  [7, 4_294_967_295, false],
  [1, 1, true],
  [5, 4, true],
  [5, 0, true],
])('kept %i, told %i: %s', (kept, told, back) => expect(wentBack(kept, told)).toBe(back))
