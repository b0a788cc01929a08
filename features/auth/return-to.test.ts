import { expect, it } from 'vitest'
import { returnTo } from './return-to'
import { ownPath } from './schema'

it.each([
  [{}, '/people/new'],
  [{ shared: '' }, '/people/new?shared='],
  [{ pipeline: 'a1-b2', shared: '' }, '/people/new?pipeline=a1-b2&shared='],
  [{ next: '//evil.example', many: ['a', 'b'], said: 'a b', none: undefined }, '/people/new'],
])('%j comes back to %s', (asked, path) => {
  expect(returnTo('/people/new', asked)).toBe(path)
  expect(ownPath.parse(path)).toBe(path)
})
