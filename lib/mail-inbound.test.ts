import { signature } from '@afterword/local-mailbox/webhooks'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { verifyInbound } from './mail'

const secret = `whsec_${Buffer.from('a secret of 24 bytes....').toString('base64')}`
function told(event: unknown) {
  const seconds = Math.floor(Date.now() / 1000)
  const body = JSON.stringify(event)
  const headers = {
    ...{ 'svix-id': 'msg_1', 'svix-timestamp': String(seconds) },
    'svix-signature': signature(secret, 'msg_1', seconds, body),
  }
  return verifyInbound(body, new Headers(headers), secret)
}

const data = {
  ...{ email_id: 'mail-1', created_at: '2026-11-24T10:00:00.000Z', from: 'Ana <ana@x.example>' },
  ...{ to: ['me@in.example'], cc: ['b@x.example'], received_for: ['me@in.example'], subject: 'Interview' },
}

it('a mail that came in is read as the service tells it', () =>
  expect(told({ type: 'email.received', data })).toEqual({
    ok: true,
    received: {
      ...{ id: 'mail-1', to: ['me@in.example', 'me@in.example', 'b@x.example'] },
      ...{ from: 'Ana <ana@x.example>', subject: 'Interview', receivedAt: new Date(data.created_at) },
    },
  }))

it.each([
  ['nothing', null],
  ['a word', 'email.received'],
  ['a list', [{ type: 'email.received' }]],
  ['no mail in it', { type: 'email.received' }],
  ['another event', { type: 'email.sent', data }],
  ['no id', { type: 'email.received', data: { ...data, email_id: 7 } }],
  ['no day', { type: 'email.received', data: { ...data, created_at: 'soon' } }],
  ['a day that is none', { type: 'email.received', data: { ...data, created_at: null } }],
])('signed, but %s: it is nothing', (_, event) => expect(told(event)).toEqual({ ok: true, received: null }))

// Only the mail service can sign; what it quotes of a mail is whatever a stranger wrote.
const anything = fc.anything({ withNullPrototype: true, maxDepth: 3 }).filter(one => {
  try {
    return JSON.stringify(one) !== undefined
  } catch {
    return false
  }
})
const hostile = fc.oneof(anything, fc.constant({ toString: 1 }), fc.constantFrom('', '\u0000', '<a@b>, c'))

it('whatever stands in its fields is text or nothing, and never a fault of ours', () => {
  fc.assert(
    fc.property(
      fc.record(
        Object.fromEntries(
          [...Object.keys(data), 'bcc'].map(key => [key, fc.oneof(hostile, fc.array(hostile))]),
        ),
        { requiredKeys: [] },
      ),
      fc.boolean(),
      (given, isWhole) => {
        const event = {
          type: 'email.received',
          data: isWhole ? { ...given, email_id: 'x', created_at: data.created_at } : given,
        }
        const read = told(event)
        expect(read.ok).toBe(true)
        if (!read.ok || !read.received) {
          expect(isWhole).toBe(false)
          return
        }
        const { id, to, from, subject, receivedAt } = read.received
        for (const text of [id, from, subject, ...to]) expect(typeof text).toBe('string')
        expect(to.length).toBeLessThanOrEqual(100)
        expect(receivedAt.getTime()).not.toBeNaN()
      },
    ),
  )
  for (const event of fc.sample(hostile, 200)) expect(told(event)).toEqual({ ok: true, received: null })
})
