import 'server-only'
import { Resend } from 'resend'
import { z } from 'zod'
import { type MailNews, newsOf } from './mail-news'
import { type Answer, outcomeOf, type SendOutcome } from './mail-outcome'

export type { MailNews } from './mail-news'
export type { RateLimit, SendOutcome } from './mail-outcome'

/** One mail, as plain JSON so that it can be frozen and sent again byte for byte. */
export type MailRequest = {
  from: string
  to: string
  subject: string
  html: string
  text: string
  replyTo?: string
  headers?: Record<string, string>
  /** `content` is base64. */
  attachments?: { filename: string; content: string; contentType: string }[]
}

type MailConfig = {
  apiKey: string
  /** Resend's own when absent; the local mailbox in development and tests. */
  baseUrl?: string
  timeoutMs?: number
}

type Mailer = { sendMail(request: MailRequest, key: string): Promise<SendOutcome> }

const TIMEOUT_MS = 10_000

const NO_KEY: Answer = {
  data: null,
  error: { name: 'missing_api_key', message: 'No key is configured.', statusCode: 401 },
  headers: null,
}

/** The only place that sends. Outcomes are returned, never thrown; without a key everything is `unauthorised`. */
export function createMailer({ apiKey, baseUrl, timeoutMs = TIMEOUT_MS }: MailConfig): Mailer {
  if (!apiKey) return { sendMail: async () => outcomeOf(NO_KEY) }
  const resend = new Resend(apiKey, { baseUrl: baseUrl?.replace(/\/+$/, '') || undefined })
  return {
    async sendMail(request, idempotencyKey) {
      const signal = AbortSignal.timeout(timeoutMs)
      // Whatever it names as its new address is nobody we agreed to send people's mail to.
      const options: { idempotencyKey: string; signal: AbortSignal; redirect: 'error' } = {
        idempotencyKey,
        signal,
        redirect: 'error',
      }
      const answer = await resend.emails.send(request, options)
      return outcomeOf(answer as Answer)
    },
  }
}

let current: { mailer: Mailer; apiKey: string; baseUrl: string | undefined } | undefined

/** The mailer of this process, from RESEND_API_KEY and RESEND_BASE_URL, read when first needed. */
export function mailer(): Mailer {
  const { RESEND_API_KEY: apiKey = '', RESEND_BASE_URL: baseUrl } = process.env
  if (current?.apiKey !== apiKey || current.baseUrl !== baseUrl)
    current = { mailer: createMailer({ apiKey, baseUrl }), apiKey, baseUrl }
  return current.mailer
}

/** Sends one frozen mail under its key (1 to 256 characters, the same for every try). Waits at most 10 s. */
export function sendMail(request: MailRequest, key: string): Promise<SendOutcome> {
  return mailer().sendMail(request, key)
}

/** `news` is null for an event that does not concern a mail we sent. `reason` is for the log. */
type WebhookResult = { ok: true; news: MailNews | null } | { ok: false; reason: string }

// The SDK's verifier hangs on a client, and a client wants a key; this one never calls out.
const verifier = new Resend('re_verify_only')

/**
 * Checks a webhook's Svix signature over the raw body with the SDK's own `verify` (five minutes of tolerance).
 * A missing, bad, old or future signature, or no secret, is refused.
 */
export function verifyWebhook(rawBody: string, headers: Headers, secret: string): WebhookResult {
  const verified = verify(rawBody, headers, secret)
  return verified.ok ? { ok: true, news: newsOf(verified.id, verified.event) } : verified
}

/** A mail that came in, as the service announces it: its words are fetched by `fetchReceived`. */
export interface ReceivedMail {
  id: string
  /** Every address it went to, those that nobody else sees included. */
  to: string[]
  /** As the service tells it: to be shown, never to be trusted. */
  from: string
  subject: string
  receivedAt: Date
}

/** The same check for what is received; `received` is null for any other event. */
export function verifyInbound(
  rawBody: string,
  headers: Headers,
  secret: string,
): { ok: true; received: ReceivedMail | null } | { ok: false; reason: string } {
  const verified = verify(rawBody, headers, secret)
  if (!verified.ok) return verified
  const read = inboundEvent.safeParse(verified.event)
  if (!read.success) return { ok: true, received: null }
  const { email_id: id, to, cc, bcc, received_for, created_at: receivedAt, from, subject } = read.data.data
  const all = [...received_for, ...to, ...cc, ...bcc].slice(0, 100)
  return { ok: true, received: { id, to: all, from, subject, receivedAt } }
}

const addresses = z.array(z.string().catch('')).catch([])
/** What is used of it; of what is no text nothing is made. */
const inboundEvent = z.object({
  type: z.literal('email.received'),
  data: z.object({
    email_id: z.string().min(1),
    created_at: z.string().pipe(z.coerce.date()),
    ...{ to: addresses, cc: addresses, bcc: addresses, received_for: addresses },
    ...{ from: z.string().catch(''), subject: z.string().catch('') },
  }),
})

function verify(rawBody: string, headers: Headers, secret: string) {
  const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map(
    name => headers.get(`svix-${name}`) ?? '',
  ) as [string, string, string]
  if (!secret) return { ok: false as const, reason: 'No webhook secret is configured' }
  try {
    const signed = { id, timestamp, signature }
    const event = verifier.webhooks.verify({ payload: rawBody, headers: signed, webhookSecret: secret })
    return { ok: true as const, id, event }
  } catch (error) {
    return { ok: false as const, reason: error instanceof Error ? error.message : 'Not verified' }
  }
}
