import { Resend } from 'resend'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { mailboxAt } from './client'
import { startMailbox } from './server'

const mailbox = await startMailbox()
const remote = mailboxAt(mailbox.url)
const resend = new Resend('re_x', { baseUrl: mailbox.url })
/** `sent`, or the error's name. */
const send = async (subject: string, idempotencyKey = subject) => {
  const mail = { from: 'a@b.localhost', to: 'ada@b.localhost', subject, html: '<p>h</p>', text: 't' }
  const { error } = await resend.emails.send(mail, { idempotencyKey })
  return error?.name ?? 'sent'
}

beforeEach(async () => {
  await remote.faults.clear()
  await remote.clear()
})
afterAll(() => mailbox.close())

test('sees what the process itself sees', async () => {
  await send('one')
  await send('two')
  expect(await remote.mails()).toEqual(mailbox.mails())
  expect(await remote.mailsTo('ADA@b.localhost')).toEqual(mailbox.mails())
  expect(await remote.mailsTo('eve@b.localhost')).toEqual([])
  expect(await remote.log()).toEqual(mailbox.log())
  expect((await remote.requests()).map(request => request.outcome)).toEqual(['accepted', 'accepted'])
})

test('waits for a mail that is there, that comes, and that does not', async () => {
  await send('there')
  expect((await remote.waitForMailTo('ada@b.localhost', /there/)).subject).toBe('there')
  const coming = remote.waitForMail(mail => mail.subject === 'coming')
  await send('another')
  await send('coming')
  expect((await coming).subject).toBe('coming')
  await expect(remote.waitForMail(() => false, 50)).rejects.toThrow(/No such mail within 50 ms.*coming/s)
})

test('gives faults, holds and releases', async () => {
  await remote.faults.next({ kind: 'error', status: 503 })
  expect(await send('a')).toBe('application_error')
  await remote.faults.pause()
  const held = send('a')
  await remote.faults.waitForHeld()
  expect(await send('a')).toBe('concurrent_idempotent_requests')
  await remote.faults.release()
  expect(await held).toBe('sent')
  await remote.limitRate(1)
  const outcomes = await Promise.all(['b', 'c', 'd'].map(key => send(key)))
  expect(outcomes).toContain('rate_limit_exceeded')
})

test('moves the clock: a key is forgotten after a day', async () => {
  await send('a')
  await remote.shiftClock(24 * 3_600_000)
  await send('a')
  expect((await remote.log()).map(entry => entry.key)).toEqual(['a', 'a'])
})
