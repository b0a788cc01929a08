import { type Mail, startMailbox } from '@afterword/local-mailbox'
import { type WebhookOptions, webhookFor } from '@afterword/local-mailbox/webhooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMailer, verifyWebhook } from './mail'

const SECRET = `whsec_${Buffer.from('a secret of 24 bytes....').toString('base64')}`
const mailbox = await startMailbox()
let mail: Mail
beforeAll(async () => {
  const request = { from: 'a@b.localhost', to: 'grace@example.com', subject: 's', html: '', text: 't' }
  await createMailer({ apiKey: 're_x', baseUrl: mailbox.url }).sendMail(request, 'k')
  mail = await mailbox.waitForMail(() => true)
})
afterAll(() => mailbox.close())

test.each([
  ['Permanent', true],
  ['Transient', false],
] as const)('a bounce is told as the product speaks: %s', (bounceType, permanent) => {
  const at = new Date('2026-11-23T10:00:00Z')
  const options = { id: 'msg_1', happenedAt: at.getTime(), bounceType }
  const { body, headers } = webhookFor(mail, 'bounced', SECRET, Date.now(), options)
  expect(verifyWebhook(body, new Headers(headers), SECRET)).toEqual({
    ok: true,
    news: { id: 'msg_1', kind: 'bounced', mailId: mail.id, to: ['grace@example.com'], at, permanent },
  })
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
])('a webhook %s', (_what, options, change, ok) => {
  const hook = webhookFor(mail, 'sent', SECRET, Date.now(), options)
  change(hook)
  expect(verifyWebhook(hook.body, new Headers(hook.headers), SECRET).ok).toBe(ok)
})

test('without a configured secret nothing is believed', () => {
  const hook = webhookFor(mail, 'sent', SECRET, Date.now())
  expect(verifyWebhook(hook.body, new Headers(hook.headers), '')).toMatchObject({ ok: false })
})
