import { expect, it } from 'vitest'
import { cronStatus } from './cron-secret'

const secret = 'a long enough secret'

it.each([
  ['no secret', `Bearer ${secret}`, undefined, 503],
  ['an empty secret', 'Bearer ', '', 503],
  ['a blank secret', 'Bearer   ', '   ', 503],
  ['nothing', null, secret, 401],
  ['another secret', 'Bearer another', secret, 401],
  ['undefined as text', 'Bearer undefined', secret, 401],
  ['another case', `bearer ${secret}`, secret, 401],
  ['the secret in capitals', `Bearer ${secret.toUpperCase()}`, secret, 401],
  ['no scheme', secret, secret, 401],
  ['the secret', `Bearer ${secret}`, secret, 200],
])('answers a caller with %s', (_what, authorization, known, status) => {
  expect(cronStatus(authorization, known)).toBe(status)
})
