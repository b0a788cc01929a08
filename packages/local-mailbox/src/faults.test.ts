import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Fault } from './faults'
import { startMailbox } from './server'

const mailbox = await startMailbox({ apiKey: 're_mine' })
beforeEach(() => {
  mailbox.faults.clear()
  mailbox.limitRate(null)
  mailbox.clear()
})
afterAll(() => mailbox.close())

const MAIL = { from: 'a@b.localhost', to: 'c@d.localhost', subject: 's', text: 't' }

/** Status, the error's name and the headers; `cut` when the answer never came whole. */
async function send(more: object = {}, key = 'k', apiKey: string | null = 're_mine') {
  try {
    const response = await fetch(`${mailbox.url}/emails`, {
      method: 'POST',
      headers: { 'idempotency-key': key, ...(apiKey && { authorization: `Bearer ${apiKey}` }) },
      body: JSON.stringify({ ...MAIL, ...more }),
    })
    const { name } = (await response.json()) as { name?: string }
    return { status: response.status, name, headers: Object.fromEntries(response.headers) }
  } catch {
    return { status: 'cut' }
  }
}

const table: [Fault, object, accepted: number][] = [
  [
    { kind: 'rate-limit', retryAfter: 7 },
    { status: 429, name: 'rate_limit_exceeded', headers: { 'retry-after': '7' } },
    0,
  ],
  [{ kind: 'quota', period: 'day' }, { status: 429, name: 'daily_quota_exceeded' }, 0],
  [{ kind: 'quota', period: 'month' }, { status: 429, name: 'monthly_quota_exceeded' }, 0],
  [{ kind: 'error' }, { status: 500, name: 'internal_server_error' }, 0],
  [{ kind: 'error', status: 503 }, { status: 503, name: 'application_error' }, 0],
  [{ kind: 'cut', when: 'before' }, { status: 'cut' }, 0],
  [{ kind: 'error', status: 502, when: 'after' }, { status: 502 }, 1],
  [{ kind: 'cut', when: 'after' }, { status: 'cut' }, 1],
  [{ kind: 'cut', when: 'inside' }, { status: 'cut' }, 1],
  [{ kind: 'delay', ms: 5 }, { status: 200 }, 1],
  [{ kind: 'none' }, { status: 200 }, 1],
]
test.each(table)('%j: %j, and tried again it is one mail', async (fault, answer, accepted) => {
  mailbox.faults.next(fault)
  expect(await send()).toMatchObject(answer)
  expect(mailbox.log()).toHaveLength(accepted)
  expect(await send()).toMatchObject({ status: 200 })
  expect(mailbox.log()).toHaveLength(1)
})

test('what is queued comes first, then what is always', async () => {
  mailbox.faults.always({ kind: 'error', status: 503 })
  mailbox.faults.next({ kind: 'none' }, { kind: 'error' })
  const seen = [await send({}, '1'), await send({}, '2'), await send({}, '3'), await send({}, '4')]
  expect(seen.map(one => one.status)).toEqual([200, 500, 503, 503])
  mailbox.faults.always(null)
  expect(await send({}, '5')).toMatchObject({ status: 200 })
})

test('chance draws the same for the same seed', async () => {
  const draw = async () => {
    mailbox.faults.chance([{ fault: { kind: 'error' }, probability: 0.5 }], 7)
    const drawn: unknown[] = []
    for (let index = 0; index < 12; index++) drawn.push((await send({}, `k${index}`)).status)
    mailbox.clear()
    return drawn
  }
  const first = await draw()
  expect(new Set(first)).toEqual(new Set([200, 500]))
  expect(await draw()).toEqual(first)
})

test('a limited rate lets so many pass a second, and says how long to wait', async () => {
  mailbox.limitRate(2)
  const seen = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(key => send({}, key)))
  const limited = seen.filter(one => one.status === 429)
  // A second may turn over in the middle: then four pass.
  expect(limited.length).toBeGreaterThanOrEqual(1)
  expect(limited[0]).toMatchObject({ headers: { 'retry-after': '1', 'ratelimit-limit': '2' } })
  expect(mailbox.log()).toHaveLength(5 - limited.length)
})

test.each([
  ['an address that is none', { to: 'nobody' }, 'validation_error'],
  ['nobody to send it to', { to: [] }, 'missing_required_field'],
  ['more than fifty', { to: Array(51).fill('a@b.localhost') }, 'validation_error'],
  ['two lines in the subject', { subject: 'a\nb' }, 'validation_error'],
  ['no text at all', { text: '' }, 'validation_error'],
  ['a tag that is no word', { tags: [{ name: 'ä', value: 'x' }] }, 'validation_error'],
  ['a sender that is none', { from: 'Shop' }, 'invalid_from_address'],
  ['a forged header', { headers: { 'X-A': 'b\r\nBcc: c@d.ef' } }, 'validation_error'],
  ['an attachment of nothing', { attachments: [{ filename: 'a' }] }, 'invalid_attachment'],
])('%s is refused, and its key stays free', async (_what, change, name) => {
  expect(await send(change)).toMatchObject({ status: 422, name })
  expect(mailbox.log()).toEqual([])
  expect(await send()).toMatchObject({ status: 200 })
})

test('without its API key, or with another, nothing is taken', async () => {
  expect(await send({}, 'k', null)).toMatchObject({ status: 401, name: 'missing_api_key' })
  expect(await send({}, 'k', 're_other')).toMatchObject({ status: 403, name: 'invalid_api_key' })
  expect(mailbox.requests().map(seen => seen.outcome)).toEqual(['missing_api_key', 'invalid_api_key'])
  expect(mailbox.log()).toEqual([])
})
