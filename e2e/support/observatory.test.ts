import { expect, it } from 'vitest'
import { score } from './observatory'

const good = {
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'nonce-x' 'strict-dynamic'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}

it.each<[string, Record<string, string>, number]>([
  ['everything right', {}, 130],
  ['no policy', { 'content-security-policy': '' }, 55],
  ['inline scripts', { 'content-security-policy': "script-src 'unsafe-inline'; frame-ancestors 'none'" }, 80],
  [
    'inline styles',
    { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'" },
    120,
  ],
  ['frames allowed', { 'content-security-policy': "default-src 'none'" }, 80],
  ['no nosniff', { 'x-content-type-options': '' }, 125],
  ['no HSTS', { 'strict-transport-security': '' }, 80],
  ['a cookie for scripts', { 'set-cookie': 'a=b; Secure; SameSite=Lax' }, 70],
  ['a cookie that is right', { 'set-cookie': 'a=b; Secure; HttpOnly; SameSite=Lax' }, 135],
])('scores %s', (_, changes, total) => {
  expect(score(new Headers({ ...good, ...changes }), '').total).toBe(total)
})

it('takes points for a script from elsewhere', () =>
  expect(score(new Headers(good), '<script src="https://cdn.example/x.js"></script>').total).toBe(50))
