import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Mailbox, startMailbox } from './server'

let mailbox: Mailbox
beforeEach(async () => {
  mailbox = await startMailbox()
})
afterEach(() => mailbox.close())

const MAIL = { from: 'a@b.localhost', to: 'c@d.localhost', subject: 's', text: 't' }
const post = async (key: string | null, body: object = MAIL, path = '/emails') => {
  const response = await fetch(`${mailbox.url}${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer re_x', ...(key !== null && { 'idempotency-key': key }) },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as { id?: string; name?: string } }
}

test('no key: every request is a mail', async () => {
  await post(null)
  await post(null)
  expect(mailbox.log().map(entry => entry.key)).toEqual([null, null])
})

test('same key, same body: the same answer, for 24 hours and not longer', async () => {
  const first = await post('k')
  mailbox.shiftClock(24 * 3_600_000 - 5_000)
  expect(await post('k')).toEqual(first)
  mailbox.shiftClock(5_000)
  const later = await post('k')
  expect(later.status).toBe(200)
  expect(later.body.id).not.toBe(first.body.id)
  expect(mailbox.log()).toHaveLength(2)
})

test('same key, another body or another path: 409', async () => {
  await post('k')
  const other = await post('k', { ...MAIL, text: 'u' })
  expect(other).toMatchObject({ status: 409, body: { name: 'invalid_idempotent_request', statusCode: 409 } })
  expect(await post('k', [MAIL], '/emails/batch')).toMatchObject({ status: 409 })
  expect(mailbox.log()).toHaveLength(1)
})

test('same key while the first still runs: 409, and then its answer', async () => {
  mailbox.faults.pause()
  const first = post('k')
  await mailbox.faults.waitForHeld()
  expect(await post('k')).toMatchObject({ status: 409, body: { name: 'concurrent_idempotent_requests' } })
  expect(await post('k', { ...MAIL, text: 'u' })).toMatchObject({
    body: { name: 'invalid_idempotent_request' },
  })
  mailbox.faults.release()
  expect(await post('k')).toEqual(await first)
  expect(mailbox.log()).toHaveLength(1)
})

test('a refused request leaves its key free', async () => {
  expect(await post('k', { ...MAIL, to: 'nobody' })).toMatchObject({ status: 422 })
  expect(await post('k')).toMatchObject({ status: 200 })
})

test.each([
  ['', 400],
  ['x'.repeat(256), 200],
  ['x'.repeat(257), 400],
])('a key of this length: %s', async (key, status) => {
  expect((await post(key)).status).toBe(status)
})

test('a batch is one request: all or none, or each by itself when asked', async () => {
  const batch = [MAIL, { ...MAIL, to: 'nobody' }]
  expect(await post('k', batch, '/emails/batch')).toMatchObject({ status: 422 })
  expect(mailbox.log()).toEqual([])
  const good = await post('k', [MAIL, MAIL], '/emails/batch')
  expect(good.body).toEqual({ data: mailbox.log().map(({ id }) => ({ id })) })
  expect(await post('k', [MAIL, MAIL], '/emails/batch')).toEqual(good)
  expect(mailbox.log()).toHaveLength(2)
  expect(await post('j', [{ ...MAIL, attachments: [{ content: 'eA==' }] }], '/emails/batch')).toMatchObject({
    status: 422,
  })
})

test('a hundred at once with ten keys: ten mails', async () => {
  const keys = Array.from({ length: 100 }, (_, index) => `k${index % 10}`)
  mailbox.faults.latency(1, 20)
  const answers = await Promise.all(keys.map(key => post(key)))
  expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
  expect(
    mailbox
      .log()
      .map(entry => entry.key)
      .sort(),
  ).toEqual([...new Set(keys)].sort())
})
