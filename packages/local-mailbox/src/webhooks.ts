import { createHmac, randomUUID } from 'node:crypto'
import { addressOf, type Mail, type MailEvent } from './mail'

export type WebhookTarget = { url: string; secret: string }

export type WebhookOptions = {
  /** The `svix-id`; the same id twice is a replay. */
  id?: string
  /** When the event happened (the payload's `created_at`), ms. */
  happenedAt?: number
  /** When it is signed, ms. Receivers refuse more than five minutes either way. */
  signedAt?: number
  /** Sign with another secret, to see it refused. */
  secret?: string
  /** `bounce`: permanent unless told otherwise. */
  bounceType?: 'Permanent' | 'Transient' | 'Undetermined'
}

export type SignedWebhook = { headers: Record<string, string>; body: string }

/** Svix's signature: HMAC-SHA256 of `id.seconds.body` under the secret's base64 part. */
export function signature(secret: string, id: string, seconds: number, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
}

/** An event as Resend posts it: headers and the exact bytes. `now` in ms. */
export function webhookFor(
  mail: Mail,
  event: MailEvent,
  secret: string,
  now: number,
  options: WebhookOptions = {},
): SignedWebhook {
  const id = options.id ?? `msg_${randomUUID().replaceAll('-', '')}`
  const seconds = Math.floor((options.signedAt ?? now) / 1000)
  const body = JSON.stringify({
    type: `email.${event}`,
    created_at: new Date(options.happenedAt ?? now).toISOString(),
    data: { ...dataOf(mail), ...detail(event, options) },
  })
  return {
    headers: {
      'content-type': 'application/json',
      'svix-id': id,
      'svix-timestamp': String(seconds),
      'svix-signature': signature(options.secret ?? secret, id, seconds, body),
    },
    body,
  }
}

function dataOf(mail: Mail) {
  const { created_at, id, message_id, from, to, subject } = mail
  const tags = Object.fromEntries(mail.tags.map(tag => [tag.name, tag.value]))
  return { created_at, email_id: id, message_id, from, to, subject, ...(mail.tags.length > 0 && { tags }) }
}

function detail(event: MailEvent, { bounceType = 'Permanent' }: WebhookOptions): object {
  if (event === 'bounced') {
    const message = "The recipient's mail server refused the message."
    return { bounce: { message, type: bounceType, subType: 'General' } }
  }
  if (event === 'suppressed')
    return {
      suppressed: { message: 'The address is on the suppression list.', type: 'OnAccountSuppressionList' },
    }
  if (event === 'failed') return { failed: { reason: 'The mail could not be sent.' } }
  return {}
}

/** What becomes of a mail by itself: Resend's own test addresses bounce or complain, all others arrive. */
export function fateOf(mail: Mail): MailEvent[] {
  if (mail.scheduled_at !== null) return ['scheduled']
  const locals = mail.to.map(to => /^(bounced|complained|suppressed)(\+.*)?@/.exec(addressOf(to))?.[1])
  if (locals.includes('bounced')) return ['sent', 'bounced']
  if (locals.includes('complained')) return ['sent', 'delivered', 'complained']
  if (locals.includes('suppressed')) return ['suppressed']
  return ['sent', 'delivered']
}
