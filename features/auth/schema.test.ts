import { expect, it } from 'vitest'
import { ownPath } from './schema'

const host = 'http://localhost:3000'

it.each(['/today', '/pipelines?deleted=1&name=a%2Fb', '/interviews/1-2/follow-up', '/.well-known/x'])(
  'goes on to %s after signing in',
  path => expect(ownPath.parse(path)).toBe(path),
)

it.each([
  '//evil.example',
  '/\\evil.example',
  '/..//evil.example/x',
  '/.//evil.example',
  '/%2e%2e//evil.example',
  '/today/..//evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/today\n//evil.example',
  undefined,
  ['/today', '//evil.example'],
])('goes nowhere else for %j', next => {
  const path = ownPath.parse(next)
  expect(path).toBe('/today')
  // What the browser's router makes of it, and then goes to.
  expect(new URL(new URL(path, host).pathname, host).origin).toBe(host)
})
