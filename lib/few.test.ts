import { expect, it } from 'vitest'
import { firstFew, lastFew } from './few'

const list = (length: number) => Array.from({ length }, (_, n) => n)

it.each([
  [3, false, [0, 1, 2], 0],
  [12, false, list(12), 0],
  [14, false, list(14).slice(2), 2],
  [14, true, list(14), 0],
])('of %i (all: %s) the last are shown', (length, all, rows, left) => {
  expect(lastFew(list(length), all)).toEqual({ rows, left })
})

it('shows the first of what stands newest first', () => {
  expect(firstFew(list(14), false, 4)).toEqual({ rows: [0, 1, 2, 3], left: 10 })
  expect(firstFew(list(14), true, 4).left).toBe(0)
})
