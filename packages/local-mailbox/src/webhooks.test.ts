import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Resend } from 'resend'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Mail } from './mail'
import { type Mailbox, startMailbox } from './server'
import { type WebhookOptions, webhookFor } from './webhooks'

const SECRET = `whsec_${Buffer.from('a secret of 24 bytes....').toString('base64')}`
const { webhooks } = new Resend('re_x')
/** As the SDK has its users do it. */
const verify = (body: string, headers: Headers) => {
  const [id = '', timestamp = '', signature = ''] = ['id', 'timestamp', 'signature'].map(
    name => headers.get(`svix-${name}`) ?? '',
  )
  return webhooks.verify({ payload: body, headers: { id, timestamp, signature }, webhookSecret: SECRET })
}
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
  for (const { body, headers } of received) expect(() => verify(body, headers)).not.toThrow()
})

test('an event by hand, and the same once more', async () => {
  const mail = await mailTo('grace@example.com')
  const at = '2026-11-23T10:00:00.000Z'
  const options: WebhookOptions = { id: 'msg_1', happenedAt: Date.parse(at), bounceType: 'Transient' }
  expect(await mailbox.sendEvent(mail, 'bounced', options)).toEqual({ status: 204 })
  expect(await mailbox.sendEvent(mail, 'bounced', options)).toEqual({ status: 204 })
  const twice = received.filter(hook => hook.headers.get('svix-id') === 'msg_1')
  expect(twice).toHaveLength(2)
  for (const { body } of twice)
    expect(JSON.parse(body)).toMatchObject({
      type: 'email.bounced',
      created_at: at,
      data: { email_id: mail.id, to: ['grace@example.com'], bounce: { type: 'Transient' } },
    })
  expect(mailbox.mails()[0]?.last_event).toBe('bounced')
})

const MINUTE = 60_000
test.each<[string, WebhookOptions, string | null]>([
  ['good', {}, null],
  ['four minutes old', { signedAt: Date.now() - 4 * MINUTE }, null],
  ['old', { signedAt: Date.now() - 6 * MINUTE }, 'too old'],
  ['from the future', { signedAt: Date.now() + 6 * MINUTE }, 'too new'],
  ['signed with another secret', { secret: `whsec_${btoa('another')}` }, 'No matching signature'],
])('a webhook made %s is so for the SDK too', async (_what, options, refusal) => {
  const hook = webhookFor(await mailTo('ada@example.com'), 'delivered', SECRET, Date.now(), options)
  const headers = new Headers(hook.headers)
  const look = () => verify(hook.body, headers)
  if (refusal) expect(look).toThrow(refusal)
  else expect(look).not.toThrow()
  expect(() => verify(`${hook.body} `, headers)).toThrow()
})
