import { type Fault, type Mailbox, startMailbox } from '@afterword/local-mailbox'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createMailer, type MailRequest, type SendOutcome } from './mail'

let mailbox: Mailbox
const send = (request: MailRequest, key: string, timeoutMs?: number) =>
  createMailer({ apiKey: 're_local', baseUrl: mailbox.url, timeoutMs }).sendMail(request, key)

const mail: MailRequest = {
  from: 'Afterword <hello@afterword.localhost>',
  to: 'ada@example.com',
  subject: 'Thank you, Grace',
  html: '<p>Thank you</p>',
  text: 'Thank you',
  headers: { 'List-Unsubscribe': '<https://example.com/u>' },
}

beforeAll(async () => {
  mailbox = await startMailbox({ apiKey: 're_local' })
})
beforeEach(() => {
  mailbox.faults.clear()
  mailbox.limitRate(null)
  mailbox.clear()
})
afterAll(() => mailbox.close())

test('a mail arrives whole, and repeating it is the same mail', async () => {
  const file = {
    filename: 'note.eml',
    content: Buffer.from('hé').toString('base64'),
    contentType: 'message/rfc822',
  }
  const request = { ...mail, attachments: [file] }
  const first = await send(request, 'k1')
  expect(first).toMatchObject({ kind: 'sent', rate: { limit: 1000, resetSeconds: 1 } })
  expect(await send(request, 'k1')).toMatchObject({ kind: 'sent', id: first.kind === 'sent' && first.id })
  const [only, ...others] = mailbox.mailsTo('ADA@example.com')
  expect(others).toEqual([])
  expect(only).toMatchObject({
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    headers: mail.headers,
    idempotency_key: 'k1',
    last_event: 'delivered',
    attachments: [{ filename: 'note.eml', size: 3 }],
  })
  expect(mailbox.attachment(only?.id ?? '', '1')?.toString()).toBe('hé')
  expect(mailbox.log()).toHaveLength(1)
})

describe('faults before the mail is accepted', () => {
  const table: [Fault, Partial<SendOutcome>][] = [
    [
      { kind: 'rate-limit', retryAfter: 7 },
      { kind: 'rate-limited', retryAfterSeconds: 7 },
    ],
    [
      { kind: 'quota', period: 'day' },
      { kind: 'quota', period: 'day' },
    ],
    [
      { kind: 'quota', period: 'month' },
      { kind: 'quota', period: 'month' },
    ],
    [{ kind: 'error' }, { kind: 'temporary', status: 500 }],
    [
      { kind: 'error', status: 503 },
      { kind: 'temporary', status: 503 },
    ],
    [
      { kind: 'cut', when: 'before' },
      { kind: 'temporary', status: null },
    ],
  ]
  test.each(table)('%j', async (fault, outcome) => {
    mailbox.faults.next(fault)
    expect(await send(mail, 'k')).toMatchObject(outcome)
    expect(mailbox.log()).toEqual([])
    expect(await send(mail, 'k')).toMatchObject({ kind: 'sent' })
    expect(mailbox.log()).toHaveLength(1)
  })
})

describe('faults after the mail is accepted', () => {
  const table: [Fault, Partial<SendOutcome>][] = [
    [
      { kind: 'cut', when: 'after' },
      { kind: 'temporary', status: null },
    ],
    [
      { kind: 'cut', when: 'inside' },
      { kind: 'temporary', status: null },
    ],
    [
      { kind: 'error', status: 502, when: 'after' },
      { kind: 'temporary', status: 502 },
    ],
  ]
  test.each(table)('%j', async (fault, outcome) => {
    mailbox.faults.next(fault)
    expect(await send(mail, 'k')).toMatchObject(outcome)
    const [accepted] = mailbox.log()
    expect(await send(mail, 'k')).toMatchObject({ kind: 'sent', id: accepted?.id })
    expect(mailbox.log()).toHaveLength(1)
  })
})

test('a send that takes too long is given up, yet accepted: the next try finds it', async () => {
  mailbox.faults.pause()
  expect(await send(mail, 'k', 50)).toMatchObject({ kind: 'temporary', status: null })
  expect(await send(mail, 'k')).toMatchObject({ kind: 'running' })
  expect(mailbox.mails()).toEqual([])
  const arrived = mailbox.waitForMail(one => one.subject === mail.subject)
  mailbox.faults.release()
  const { id } = await arrived
  expect(await send(mail, 'k')).toMatchObject({ kind: 'sent', id })
  expect(mailbox.log()).toHaveLength(1)
})

test('a slow answer is still an answer', async () => {
  mailbox.faults.next({ kind: 'delay', ms: 30 })
  expect(await send(mail, 'k')).toMatchObject({ kind: 'sent' })
})

test('the same key for another mail is a conflict', async () => {
  await send(mail, 'k')
  expect(await send({ ...mail, text: 'Other' }, 'k')).toMatchObject({ kind: 'conflict' })
  expect(mailbox.log()).toHaveLength(1)
})

test('a limited rate says how long to wait, and what is left', async () => {
  mailbox.limitRate(2)
  const outcomes = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(key => send(mail, key)))
  const limited = outcomes.filter(one => one.kind === 'rate-limited')
  // A second may turn over in the middle: then four pass.
  expect(limited.length).toBeGreaterThanOrEqual(1)
  expect(limited[0]).toMatchObject({ retryAfterSeconds: 1, rate: { limit: 2, remaining: 0 } })
  expect(mailbox.log().length).toBe(5 - limited.length)
})

describe('what the provider will never take', () => {
  const table: [string, Partial<MailRequest>, string, RegExp][] = [
    ['a bad address', { to: 'nobody' }, 'validation_error', /address/],
    ['two lines in the subject', { subject: 'a\nb' }, 'validation_error', /didn’t accept this email/],
    ['no text at all', { html: '', text: '' }, 'validation_error', /didn’t accept this email/],
    ['a bad sender', { from: 'Afterword' }, 'invalid_from_address', /didn’t accept this email/],
    ['a forged header', { headers: { 'X-A': 'b\r\nBcc: c@d.ef' } }, 'validation_error', /didn’t accept/],
  ]
  test.each(table)('%s', async (_what, change, code, reason) => {
    const outcome = await send({ ...mail, ...change }, 'k')
    expect(outcome).toMatchObject({ kind: 'rejected', code })
    expect(outcome.kind === 'rejected' && outcome.reason).toMatch(reason)
    expect(mailbox.log()).toEqual([])
    expect(await send(mail, 'k')).toMatchObject({ kind: 'sent' })
  })
})

test('a wrong or missing key halts', async () => {
  const wrong = createMailer({ apiKey: 're_other', baseUrl: mailbox.url })
  expect(await wrong.sendMail(mail, 'k')).toMatchObject({ kind: 'unauthorised', code: 'invalid_api_key' })
  expect(await createMailer({ apiKey: '' }).sendMail(mail, 'k')).toMatchObject({ kind: 'unauthorised' })
  expect(mailbox.log()).toEqual([])
})

test('a service that is away or not the right one is temporary', async () => {
  const gone = await startMailbox()
  await gone.close()
  const away = createMailer({ apiKey: 'k', baseUrl: gone.url })
  expect(await away.sendMail(mail, 'k')).toMatchObject({ kind: 'temporary', status: null })
  const elsewhere = createMailer({ apiKey: 'k', baseUrl: `${mailbox.url}/other` })
  expect(await elsewhere.sendMail(mail, 'k')).toMatchObject({ kind: 'temporary' })
})
