import { describe, expect, it } from 'vitest'
import { analysisCriteria } from '@/db/enums'
import { criteria, inTheirOrder, type Promised, processScore } from './criteria'

it('has the twelve rows in the order of the words', () => {
  expect(Object.keys(criteria)).toEqual([...analysisCriteria])
  expect(analysisCriteria).toHaveLength(12)
})

describe('the row that the ledger fills', () => {
  const kept = (promisedOn: string, keptOn: string | null): Promised => ({ promisedOn, keptOn })
  it.each([
    ['nothing promised', [], null],
    ['a day still to come', [kept('2026-11-30', null)], null],
    ['a day that is today', [kept('2026-11-24', null)], null],
    ['kept early', [kept('2026-11-20', '2026-11-18')], 5],
    ['a day late', [kept('2026-11-20', '2026-11-21')], 4],
    ['five days late', [kept('2026-11-10', '2026-11-15')], 3],
    ['two weeks late', [kept('2026-11-01', '2026-11-15')], 2],
    ['never kept', [kept('2026-11-01', null), kept('2026-11-20', null)], 1],
    ['one kept, one four days overdue', [kept('2026-11-10', '2026-11-10'), kept('2026-11-20', null)], 4],
    ['one kept, one to come', [kept('2026-11-10', '2026-11-10'), kept('2026-12-01', null)], 5],
  ])('%s', (_, promises, score) => {
    expect(processScore(promises, '2026-11-24')).toBe(score)
  })
})

it('stands in the order of what counts most for the person, and as it was where all count the same', () => {
  expect(inTheirOrder({})).toEqual(analysisCriteria)
  const order = inTheirOrder({ values: 3, pay: 2, work_itself: 0 })
  expect([...order.slice(0, 3), order.at(-1)]).toEqual(['values', 'pay', 'manager', 'work_itself'])
})
