import { expect, it } from 'vitest'
import { type Asked, isBusy, isUnder, type Judged, tableOf } from './scores'

const judged = (is: Asked['is'], performance: number, seo?: number): Judged => ({
  ...{ name: '/today', path: '/today', is, faults: [] },
  scores: { performance, accessibility: 100, 'best-practices': 100, ...(seo !== undefined && { seo }) },
  ...{ firstPaint: 900.4, largestPaint: 1200, blocked: 30, shift: 0.0004, machine: 1200 },
})

it.each<[string, Judged, boolean]>([
  ['signed in, 95 will do', judged('own', 95), false],
  ['and 94 will not', judged('own', 94), true],
  ['in public it is 99', judged('public', 98, 100), true],
  ['and found', judged('public', 99, 92), true],
  ['what nobody measured is under', judged('public', 99), true],
  ['by token nobody need find it', judged('by token', 99), false],
])('%s', (_, page, under) => expect(isUnder(page)).toBe(under))

it('says when a machine was busy', () => {
  expect(isBusy(judged('own', 95))).toBe(false)
  expect(isBusy({ ...judged('own', 95), machine: 400 })).toBe(true)
})

it('shows a score under its goal with the goal, and asks for none where there is none', () => {
  expect(
    tableOf([judged('own', 90)])
      .split('\n')
      .at(-1),
  ).toBe('| `/today` | **90** (95) | 100 | 100 |  | 900 ms | 1200 ms | 30 ms | 0.000 | 1200 |')
})
