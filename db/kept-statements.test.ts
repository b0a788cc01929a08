import { describe, expect, it } from 'vitest'
import { KeptStatements } from './kept-statements'

const times = (n: number, text: string, parameters = 1, kept = new KeptStatements()) =>
  Array.from({ length: n }, () => kept.keeps(text, parameters))

describe('a statement', () => {
  it('is kept from its third time on', () => {
    expect(times(4, 'select 1')).toEqual([false, false, true, true])
  })

  it.each([
    ['has many values', 'insert into a values ($1)', 49],
    ['is long', `select '${'x'.repeat(12_000)}'`, 0],
    ['is more than one', 'select 1; select 2', 0],
    ['is no question and no change', 'savepoint s1', 0],
  ])('is not kept when it %s', (_, text, parameters) => {
    expect(times(5, text, parameters)).not.toContain(true)
  })

  it('is kept in whatever case it is written, and after a line break', () => {
    expect(times(3, '\n  SELECT 1').at(-1)).toBe(true)
    expect(times(3, 'with a as (select 1) select * from a').at(-1)).toBe(true)
  })
})

it('keeps so many at most, whatever comes, and goes on keeping those', () => {
  const all = new KeptStatements()
  const kept = Array.from({ length: 1000 }, (_, i) => times(3, `select ${i}`, 0, all).at(-1))
  expect(kept.filter(Boolean)).toHaveLength(400)
  expect(times(1, 'select 0', 0, all)).toEqual([true])
})

it('forgets what came once or twice, so that it never grows', () => {
  const all = new KeptStatements()
  times(2, 'select 0', 0, all)
  for (let i = 1; i <= 4000; i++) all.keeps(`select ${i}`, 0)
  expect(all.keeps('select 0', 0)).toBe(false)
})
