import { expect, it } from 'vitest'
import { literal, withValues } from './literals'

it.each([
  [null, 'null'],
  [undefined, 'null'],
  [true, 'true'],
  [-1.5, '-1.5'],
  ['', "''"],
  ["o'clock", "'o''clock'"],
  ["'; drop table users; --", "'''; drop table users; --'"],
  ['a\\', " E'a\\\\'"],
  ["\\'", " E'\\\\'''"],
  ['$1', "'$1'"],
])('writes %j as it is', (value, text) => {
  expect(literal(value)).toBe(text)
})

it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [{}], [['a']], [new Date(0)]])(
  'knows no literal for %j',
  value => {
    expect(() => literal(value)).toThrow('No literal')
  },
)

it('puts each value in its place, once', () => {
  expect(withValues('select $2, $1, $2', ['$2', 7])).toBe("select 7, '$2', 7")
  const many = Array.from({ length: 11 }, (_, i) => i + 1)
  expect(withValues('select $1, $11', many)).toBe('select 1, 11')
  expect(() => withValues('select $2', [1])).toThrow('No value')
})
