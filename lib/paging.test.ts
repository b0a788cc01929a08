import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { momentKey, readCursor, writeCursor } from './cursor'
import { mostRows, pageRows, rowMark } from './page-rows'
import { pageOf, readPageRequest } from './paging'

const shape = z.tuple([momentKey.nullable(), z.uuid()])
const id = '0b1e8a52-7c1d-4a53-9b7e-5a0c6a1e2d3f'
type Key = z.output<typeof shape>
const list = (length: number) => Array.from({ length }, (_, n) => ({ at: 1_700_000_000_000 - n, id }))
const keyOf = ({ at, id }: { at: number; id: string }) => [at, id] as const

it('reads back the key it wrote', () => {
  for (const key of [
    [1_764_000_000_000, id],
    [null, id],
  ] as Key[])
    expect(readCursor(shape, writeCursor(key))).toEqual(key)
})

it.each([
  undefined,
  '',
  'x',
  ['a', 'b'],
  '%00',
  writeCursor([1e300, id]),
  writeCursor([1.5, id]),
  writeCursor([1_764_000_000_000, "' or 1=1"]),
  writeCursor([id]),
  Buffer.from('{"0":1,"length":2}').toString('base64url'),
  'A'.repeat(1000),
])('takes %j for the first page', text => {
  expect(readCursor(shape, text)).toBeNull()
})

it('never throws and never gives more than the most rows, whatever an address says', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (after, rows) => {
      const place = readPageRequest({ after, rows }, shape)
      expect(place.rows % pageRows).toBe(0)
      expect(place.rows).toBeGreaterThan(0)
      expect(place.rows).toBeLessThanOrEqual(mostRows)
    }),
  )
})

it.each([
  ['100', 100],
  ['200', 200],
  ['250', 50],
  ['-50', 50],
  ['1e9', 50],
  ['75', 50],
  [undefined, 50],
])('rows=%s shows %i', (rows, shown) => {
  expect(readPageRequest({ rows }, shape).rows).toBe(shown)
})

it('grows in place, then goes on from its last key, and comes to every row once', () => {
  const all = list(530)
  const seen: number[] = []
  let asked: Record<string, string | undefined> = {}
  let steps = 0
  for (;;) {
    const place = readPageRequest(asked, shape)
    const after = place.after
    const from = after === null ? 0 : all.findIndex(row => row.at === after[0]) + 1
    const page = pageOf(all.slice(from, from + place.rows + 1), place, keyOf)
    expect(page.isFirst).toBe(from === 0)
    if (!page.more || page.more.after !== asked.after) seen.push(...page.rows.map(row => row.at))
    if (!page.more) break
    asked = page.more
    expect(++steps).toBeLessThan(20)
  }
  expect(seen).toEqual(all.map(row => row.at))
})

it('marks the first of each further fifty', () => {
  const marks = [0, 49, 50, 51, 100].map(index => rowMark(index))
  expect(marks).toEqual([undefined, undefined, 'row-50', undefined, 'row-100'])
  expect(rowMark(30, 30)).toBe('row-30')
})

it.each([
  ['90', 90],
  ['180', 180],
  ['50', 30],
  ['210', 30],
])('of heavier rows, thirty at a time, rows=%s shows %i, and grows by thirty', (rows, shown) => {
  const place = readPageRequest({ rows }, shape, 30)
  expect(place.rows).toBe(shown)
  const { more } = pageOf(list(300), place, keyOf)
  expect(more).toEqual(shown === 180 ? { after: expect.any(String) } : { rows: String(shown + 30) })
})
