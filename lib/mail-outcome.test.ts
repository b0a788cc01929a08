import { expect, test } from 'vitest'
import { type Answer, outcomeOf } from './mail-outcome'

const refused = (statusCode: number | null, name: string, headers: Answer['headers'] = {}, message = '') =>
  outcomeOf({ data: null, error: { statusCode, name, message }, headers })

// Answers the local mailbox has no reason to give, and a proxy or a bad day might.
test.each<[string, ReturnType<typeof outcomeOf>, object]>([
  [
    'success without an id',
    outcomeOf({ data: {} as never, error: null, headers: {} }),
    { kind: 'temporary' },
  ],
  ['nothing at all', outcomeOf({ data: null, error: null, headers: null }), { kind: 'temporary' }],
  ['an error without a status', refused(undefined as never, 'odd'), { kind: 'temporary', status: null }],
  ['a redirect', refused(302, 'odd'), { kind: 'temporary' }],
  ['a sender not verified', refused(403, 'validation_error'), { kind: 'unauthorised' }],
  ['a wrong address of the service', refused(404, 'not_found'), { kind: 'temporary', status: 404 }],
  ['a conflict of another name', refused(409, 'odd'), { kind: 'conflict' }],
  [
    'too many, no word how long',
    refused(429, 'rate_limit_exceeded'),
    { kind: 'rate-limited', retryAfterSeconds: 1 },
  ],
  ['too many, a date', refused(429, 'x', { 'retry-after': 'Mon' }), { retryAfterSeconds: 1 }],
  ['too many, for days', refused(429, 'x', { 'retry-after': '999999' }), { retryAfterSeconds: 3600 }],
  ['held for security', refused(451, 'security_error'), { kind: 'rejected', reason: /security/ }],
  ['too large', refused(413, 'odd', {}, 'attachments too large'), { kind: 'rejected', reason: /attachment/ }],
  ['half of the rate headers', refused(500, 'x', { 'ratelimit-limit': '2' }), { rate: null }],
])('%s', (_what, outcome, expected) => {
  for (const [name, value] of Object.entries(expected)) {
    const actual = (outcome as Record<string, unknown>)[name]
    if (value instanceof RegExp) expect(actual).toMatch(value)
    else expect(actual).toEqual(value)
  }
})
