import type { WebhookEventPayload } from 'resend'

/** News about a mail we sent. `id` is the same for every repetition of the same news. */
export type MailNews = {
  id: string
  kind: 'sent' | 'delivered' | 'delayed' | 'bounced' | 'complained' | 'suppressed' | 'failed'
  /** The provider's id, as the outcome `sent` gave it. */
  mailId: string
  to: string[]
  at: Date
  /** For `bounced`: whether the address is gone for good. */
  permanent: boolean
}

const KINDS: Partial<Record<WebhookEventPayload['type'], MailNews['kind']>> = {
  'email.sent': 'sent',
  'email.delivered': 'delivered',
  'email.delivery_delayed': 'delayed',
  'email.bounced': 'bounced',
  'email.complained': 'complained',
  'email.suppressed': 'suppressed',
  'email.failed': 'failed',
}

/** Reads a verified event; null for one that does not concern a mail we sent. `id` is its `svix-id`. */
export function newsOf(id: string, event: WebhookEventPayload): MailNews | null {
  const kind = KINDS[event.type]
  if (!kind || !('email_id' in event.data) || !('to' in event.data)) return null
  const permanent = event.type === 'email.bounced' && event.data.bounce?.type === 'Permanent'
  return {
    id,
    kind,
    mailId: event.data.email_id,
    to: event.data.to,
    at: new Date(event.created_at),
    permanent,
  }
}
