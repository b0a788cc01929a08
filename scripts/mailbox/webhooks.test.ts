import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Resend } from 'resend'
import { Webhook } from 'svix'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyWebhook } from '@/lib/mail'
import type { Mail } from './mail'
import { type Mailbox, startMailbox } from './server'
import { type WebhookOptions, webhookFor } from './webhooks'

const SECRET = `whsec_${Buffer.from('a secret of 24 bytes....').toString('base64')}`
type Received = { headers: Headers; body: string }

let mailbox: Mailbox
let receiver: Server
const received: Received[] = []
let onReceived = () => {}

beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    received.push({ headers: new Headers(request.headers as Record<string, string>), body })
    onReceived()
    response.writeHead(204).end()
  })
  await new Promise<void>(resolve => receiver.listen(0, '127.0.0.1', resolve))
  const { port } = receiver.address() as AddressInfo
  mailbox = await startMailbox({ webhook: { url: `http://127.0.0.1:${port}`, secret: SECRET } })
})
afterAll(async () => {
  await mailbox.close()
  await new Promise(resolve => receiver.close(resolve))
})

async function mailTo(to: string): Promise<Mail> {
  const client = new Resend('re_x', { baseUrl: mailbox.url })
  const sent = await client.emails.send({ from: 'a@b.localhost', to, subject: 's', text: 't' })
  return mailbox.waitForMail(mail => mail.id === sent.data?.id)
}

function waitForHooks(mail: Mail, count: number): Promise<string[]> {
  return new Promise(resolve => {
    onReceived = () => {
      const types = received
        .map(hook => JSON.parse(hook.body))
        .filter(hook => hook.data.email_id === mail.id)
        .map(hook => hook.type as string)
      if (types.length >= count) resolve(types.sort())
    }
    onReceived()
  })
}

test.each([
  ['ada@example.com', ['email.delivered', 'email.sent'], 'delivered'],
  ['bounced+1@resend.dev', ['email.bounced', 'email.sent'], 'bounced'],
  ['complained@resend.dev', ['email.complained', 'email.delivered', 'email.sent'], 'complained'],
  ['suppressed@resend.dev', ['email.suppressed'], 'suppressed'],
])('news about a mail to %s arrives signed', async (to, types, last) => {
  const mail = await mailTo(to)
  expect(await waitForHooks(mail, types.length)).toEqual(types)
  expect(mailbox.mails()[0]?.last_event).toBe(last)
  for (const { body, headers } of received)
    expect(verifyWebhook(body, headers, SECRET)).toMatchObject({ ok: true })
})

test('a bounce is told as the product speaks, by hand and again', async () => {
  const mail = await mailTo('grace@example.com')
  const at = Date.parse('2026-11-23T10:00:00Z')
  const options: WebhookOptions = { id: 'msg_1', happenedAt: at }
  expect(await mailbox.sendEvent(mail, 'bounced', options)).toEqual({ status: 204 })
  expect(await mailbox.sendEvent(mail, 'bounced', options)).toEqual({ status: 204 })
  const twice = received.filter(hook => hook.headers.get('svix-id') === 'msg_1')
  expect(twice).toHaveLength(2)
  for (const { body, headers } of twice)
    expect(verifyWebhook(body, headers, SECRET)).toEqual({
      ok: true,
      news: {
        id: 'msg_1',
        kind: 'bounced',
        mailId: mail.id,
        to: ['grace@example.com'],
        at: new Date(at),
        permanent: true,
      },
    })
})

test('signatures agree with the svix library', async () => {
  const hook = webhookFor(await mailTo('ada@example.com'), 'delivered', SECRET, Date.now())
  const svix = new Webhook(SECRET)
  expect(() => svix.verify(hook.body, hook.headers)).not.toThrow()
  expect(() => svix.verify(`${hook.body} `, hook.headers)).toThrow()
})

const MINUTE = 60_000
test.each<
  [string, WebhookOptions, (hook: { headers: Record<string, string>; body: string }) => void, boolean]
>([
  ['good', {}, () => {}, true],
  ['four minutes old', { signedAt: Date.now() - 4 * MINUTE }, () => {}, true],
  ['old', { signedAt: Date.now() - 6 * MINUTE }, () => {}, false],
  ['from the future', { signedAt: Date.now() + 6 * MINUTE }, () => {}, false],
  ['signed with another secret', { secret: `whsec_${btoa('another')}` }, () => {}, false],
  ['without a signature', {}, hook => delete hook.headers['svix-signature'], false],
  ['without an id', {}, hook => delete hook.headers['svix-id'], false],
  ['without a time', {}, hook => delete hook.headers['svix-timestamp'], false],
  ['under another id', {}, hook => Object.assign(hook.headers, { 'svix-id': 'msg_2' }), false],
  [
    'with another body',
    {},
    hook => Object.assign(hook, { body: hook.body.replace('sent', 'bounced') }),
    false,
  ],
])('a webhook %s', async (_what, options, change, ok) => {
  const hook = webhookFor(await mailTo('ada@example.com'), 'sent', SECRET, Date.now(), options)
  change(hook)
  expect(verifyWebhook(hook.body, new Headers(hook.headers), SECRET).ok).toBe(ok)
})

test('without a configured secret nothing is believed', async () => {
  const hook = webhookFor(await mailTo('ada@example.com'), 'sent', SECRET, Date.now())
  expect(verifyWebhook(hook.body, new Headers(hook.headers), '')).toMatchObject({ ok: false })
})
