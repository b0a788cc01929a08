import { expect, it } from 'vitest'
import type { SendOutcome } from '@/lib/mail-outcome'
import { afterOutcome, type Tried } from './after-outcome'

const first = new Date('2026-11-24T12:00:00Z')
const after = (seconds: number) => new Date(first.getTime() + seconds * 1000)
const hours = 3600
const rate = null
const reason = 'Because.'

/** The state before, the tries with this one, seconds since the first try, what was heard, and what follows. */
const table: [string, Partial<Tried> & { now?: number }, SendOutcome, object][] = [
  [
    'accepted',
    { attempts: 2 },
    { kind: 'sent', id: 'm-1', rate },
    { state: 'sent', attempts: 2, nextTryAt: null, providerId: 'm-1' },
  ],
  [
    'an earlier send with the key still runs: the same key again in five seconds, and it counts as no try',
    { attempts: 3 },
    { kind: 'running', rate },
    { state: 'unknown', attempts: 2, nextTryAt: after(5) },
  ],
  [
    'it still runs, but the key is about to be forgotten: parked',
    { attempts: 3, now: 20 * hours - 4 },
    { kind: 'running', rate },
    { state: 'parked', nextTryAt: null, why: expect.stringContaining('won’t send it again') },
  ],
  [
    'the key was used for another body: parked, never sent blindly',
    {},
    { kind: 'conflict', reason, rate },
    { state: 'parked', nextTryAt: null, why: reason, stop: undefined },
  ],
  [
    'asked to wait: as it was, no try counted, everybody waits',
    { attempts: 4 },
    { kind: 'rate-limited', retryAfterSeconds: 30, rate },
    { state: 'prepared', attempts: 3, nextTryAt: after(30), stop: { until: after(30) } },
  ],
  [
    'asked to wait after a try nobody knows about: still unknown',
    { state: 'unknown', attempts: 4 },
    { kind: 'rate-limited', retryAfterSeconds: 30, rate },
    { state: 'unknown', attempts: 3 },
  ],
  [
    'the allowance is used up: everybody stops for half an hour, nothing is lost',
    {},
    { kind: 'quota', period: 'day', reason, rate },
    { state: 'prepared', attempts: 0, nextTryAt: after(1800), stop: { until: after(1800), why: reason } },
  ],
  [
    'a bad key halts everybody and keeps everything',
    {},
    { kind: 'unauthorised', code: 'invalid_api_key', reason, rate },
    { state: 'prepared', attempts: 0, nextTryAt: after(300), stop: { until: after(300), why: reason } },
  ],
  [
    'refused for good: a dead letter, and the run goes on',
    {},
    { kind: 'rejected', code: 'validation_error', reason, rate },
    { state: 'dead', nextTryAt: null, why: reason, stop: undefined },
  ],
  [
    'nobody knows: the same key after a while',
    {},
    { kind: 'temporary', status: null, code: 'network', rate },
    { state: 'unknown', attempts: 1, nextTryAt: after(15) },
  ],
  [
    'nobody knows after the seventh try: an eighth, at last within the 20 hours',
    { attempts: 7, now: 10 * hours },
    { kind: 'temporary', status: 500, code: 'internal_server_error', rate },
    { state: 'unknown', attempts: 7, nextTryAt: after(13 * hours) },
  ],
  [
    'nobody knows after the eighth try: parked',
    { attempts: 8, now: 60 },
    { kind: 'temporary', status: 500, code: 'internal_server_error', rate },
    { state: 'parked', attempts: 8, nextTryAt: null, why: expect.stringContaining('won’t send it again') },
  ],
  [
    'the next try would come after the 20 hours: parked',
    { attempts: 7, now: 18 * hours },
    { kind: 'temporary', status: 503, code: 'unavailable', rate },
    { state: 'parked', nextTryAt: null },
  ],
]

it.each(table)('%s', (_, { now = 0, ...before }, outcome, expected) => {
  const tried: Tried = { state: 'prepared', attempts: 1, firstTriedAt: first, ...before }
  const verdict = afterOutcome(tried, outcome, after(now), () => 0.5)
  expect({ stop: undefined, ...verdict }).toMatchObject(expected)
})
