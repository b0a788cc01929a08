import { type SignedWebhook, signature } from '@afterword/local-mailbox/webhooks'
import { expect, it } from 'vitest'
import { asSystem, asUser } from '@/db/doors'
import { deliveries } from '@/db/schema/deliveries'
import { mailEvents } from '@/db/schema/mail-events'
import { settings } from '@/db/schema/settings'
import { newPerson } from '@/e2e/support/deliveries'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { POST } from './route'

useTestDatabase()
const secret = `whsec_${Buffer.from('a secret of the mail service').toString('base64')}`
process.env.RESEND_WEBHOOK_SECRET = secret
process.env.LOG_LEVEL = 'silent'
const minutes = 60

async function complaint(signed: { secret?: string; secondsAgo?: number } = {}) {
  const user = await newPerson()
  const providerId = `mail-of-${user.id}`
  await asUser(user.id, tx =>
    tx.insert(deliveries).values({
      ...{ userId: user.id, kind: 'minute', state: 'sent', subject: 's', idempotencyKey: user.id },
      ...{ nextTryAt: new Date(), providerId },
    }),
  )
  const id = `msg_${user.id}`
  const seconds = Math.floor(Date.now() / 1000) - (signed.secondsAgo ?? 0)
  const data = { email_id: providerId, from: 'a@b.example', to: [user.email], subject: 's' }
  const body = JSON.stringify({ type: 'email.complained', created_at: '2026-11-24T12:00:00Z', data })
  const headers = {
    'svix-id': id,
    'svix-timestamp': String(seconds),
    'svix-signature': signature(signed.secret ?? secret, id, seconds, body),
  }
  const state = async () => ({
    events: (await asSystem('test', tx => tx.select().from(mailEvents))).filter(event => event.id === id)
      .length,
    mail: await asUser(user.id, tx => tx.select({ at: deliveries.complainedAt }).from(deliveries)),
    own: await asUser(user.id, tx => tx.select({ at: settings.suppressedAt }).from(settings)),
  })
  return { hook: { headers, body }, state }
}

const post = async ({ headers, body }: { headers: object; body: string }) =>
  (
    await POST(
      new Request('http://app.localhost/api/webhooks/resend', {
        ...{ method: 'POST', headers: headers as SignedWebhook['headers'], body },
      }),
    )
  ).status

const untouched = { events: 0, mail: [{ at: null }], own: [{ at: null }] }

it.each<[string, { secret?: string; secondsAgo?: number }, object]>([
  ['by somebody else', { secret: `whsec_${Buffer.from('another secret').toString('base64')}` }, {}],
  ['six minutes ago', { secondsAgo: 6 * minutes }, {}],
  ['six minutes from now', { secondsAgo: -6 * minutes }, {}],
  ['not at all', {}, { 'svix-signature': '' }],
])('refuses what was signed %s, and nothing changes', async (_, signed, headers) => {
  const { hook, state } = await complaint(signed)
  expect(await post({ ...hook, headers: { ...hook.headers, ...headers } })).toBe(401)
  expect(await state()).toEqual(untouched)
})

it('refuses a body that was changed on the way', async () => {
  const { hook, state } = await complaint()
  expect(await post({ ...hook, body: hook.body.replace('complained', 'delivered') })).toBe(401)
  expect(await state()).toEqual(untouched)
})

it('takes the same news a hundred times at once as one', async () => {
  const { hook, state } = await complaint()
  const answers = await Promise.all(Array.from({ length: 100 }, () => post(hook)))
  expect(new Set(answers)).toEqual(new Set([200]))
  const at = new Date('2026-11-24T12:00:00Z')
  expect(await state()).toEqual({ events: 1, mail: [{ at }], own: [{ at }] })
})
