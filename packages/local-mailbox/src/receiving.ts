import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { apiError } from './api-error'
import type { Context } from './context'
import { parseJson, readBody, sendError, sendJson, sendText } from './http'
import { addressOf, type Mail } from './mail'
import { signature, type WebhookTarget } from './webhooks'

/** A mail to the app, as it would come from outside. */
export type Incoming = {
  from: string
  to: string[]
  /** Addresses that stand nowhere in it. */
  bcc?: string[]
  subject: string
  text: string
  headers?: Record<string, string>
  attachments?: { filename: string; contentType: string; content: string }[]
  /** What the receiving server says of SPF, DKIM and DMARC; by default that all is well. */
  authentication?: string
}

type Received = { mail: Incoming; raw: string; at: number }

/** Mail that came in, kept for the app to fetch: Resend announces it by webhook and hands out its words when asked. */
export class Receiving {
  readonly #mails = new Map<string, Received>()
  /** Where the page forwards to, once somebody said so. */
  lastAddress = ''

  constructor(readonly target: WebhookTarget | undefined) {}

  get(id: string): Received | undefined {
    return this.#mails.get(id)
  }

  /** Announces it, signed; tells the app's status, or null when it could not be reached. The same id twice is a replay. */
  async receive(
    mail: Incoming,
    now: number,
    id: string = randomUUID(),
  ): Promise<{ id: string; status: number | null }> {
    if (!this.target) throw new Error('This mailbox was started without a place for what comes in.')
    this.#mails.set(id, { mail, raw: rawOf(mail, now), at: now })
    const body = JSON.stringify({
      type: 'email.received',
      created_at: new Date(now).toISOString(),
      data: { ...described(id, this.#mails.get(id) as Received), email_id: id },
    })
    const svixId = `msg_${randomUUID().replaceAll('-', '')}`
    const seconds = Math.floor(now / 1000)
    try {
      const response = await fetch(this.target.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'svix-id': svixId,
          'svix-timestamp': String(seconds),
          'svix-signature': signature(this.target.secret, svixId, seconds, body),
        },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(30_000),
      })
      await response.arrayBuffer()
      return { id, status: response.status }
    } catch {
      return { id, status: null }
    }
  }
}

function described(id: string, { mail, at }: Received) {
  return {
    id,
    created_at: new Date(at).toISOString(),
    from: mail.from,
    to: mail.to,
    cc: [],
    bcc: mail.bcc ?? [],
    received_for: [...mail.to, ...(mail.bcc ?? [])].map(addressOf),
    message_id: `<${id}@mailbox.local>`,
    subject: mail.subject,
    attachments: (mail.attachments ?? []).map((file, index) => ({
      ...{ id: `${id}-${index}`, filename: file.filename, content_type: file.contentType },
      ...{ content_disposition: 'attachment', content_id: null },
    })),
  }
}

/** `GET /emails/receiving/:id` and, below it, `raw`. */
export function getReceived(context: Context, response: ServerResponse, rest: string[], origin: string) {
  const [id = '', part] = rest
  const found = context.receiving.get(id)
  if (!found || rest.length > 2) return sendError(response, apiError('not_found', 'Email not found'))
  if (part === 'raw') return sendText(response, 200, 'message/rfc822', found.raw)
  if (part !== undefined) return sendError(response, apiError('not_found'))
  sendJson(response, 200, {
    object: 'email',
    ...described(id, found),
    ...{ reply_to: [], html: null, text: found.mail.text, headers: found.mail.headers ?? {} },
    raw: {
      download_url: `${origin}/emails/receiving/${id}/raw`,
      expires_at: new Date(found.at + 3_600_000).toISOString(),
    },
  })
}

/** `POST /mail/:id/forward` from the page, and `POST /_mailbox/receive` with an `Incoming` as JSON. */
export async function takeIncoming(
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
  mail: Mail | null,
) {
  const body = await readBody(request)
  if (!body) return sendError(response, apiError('validation_error', 'Too large.'))
  if (!mail) {
    const incoming = parseJson(body) as (Incoming & { id?: string }) | undefined
    if (!incoming) return sendError(response, apiError('validation_error', 'Send a JSON object.'))
    return sendJson(response, 200, await context.receiving.receive(incoming, context.now(), incoming.id))
  }
  const to = new URLSearchParams(body.toString('utf8')).get('to')?.trim() ?? ''
  if (!/^[^\s@]+@[^\s@]+$/.test(to))
    return sendError(response, apiError('validation_error', 'Say to which address.'))
  context.receiving.lastAddress = to
  const { status } = await context.receiving.receive(forwardOf(context, mail, to), context.now())
  const became = status !== null && status < 300 ? 'forwarded' : 'not-forwarded'
  response.writeHead(303, { location: `/mail/${mail.id}?${became}` }).end()
}

function forwardOf({ store }: Context, mail: Mail, to: string): Incoming {
  const head = [
    `From: ${mail.from}`,
    `Date: ${mail.created_at}`,
    `Subject: ${mail.subject}`,
    `To: ${mail.to.join(', ')}`,
  ]
  return {
    from: mail.to[0] ?? mail.from,
    to: [to],
    subject: `Fwd: ${mail.subject}`,
    text: ['---------- Forwarded message ---------', ...head, '', mail.text ?? ''].join('\n'),
    attachments: mail.attachments
      .filter(file => /calendar|rfc822/.test(file.content_type) || /\.(ics|eml)$/i.test(file.filename))
      .map(file => ({
        filename: file.filename,
        contentType: file.content_type,
        content: store.file(mail.id, file.id)?.toString('base64') ?? '',
      })),
  }
}

const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ')
const encoded = (text: string) =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`
const folded = (base64: string) => base64.match(/.{1,76}/g)?.join('\r\n') ?? ''

/** As it would lie on the receiving server, its word on the sender first. */
function rawOf(mail: Incoming, now: number): string {
  const domain = addressOf(mail.from).split('@')[1] ?? ''
  const boundary = `=_${randomUUID()}`
  const head = [
    `Authentication-Results: ${oneLine(mail.authentication ?? `amazonses.com; spf=pass smtp.mailfrom=${domain}; dmarc=pass header.from=${domain}`)}`,
    `From: ${oneLine(mail.from)}`,
    `To: ${oneLine(mail.to.join(', '))}`,
    `Subject: ${encoded(oneLine(mail.subject))}`,
    `Date: ${new Date(now).toUTCString()}`,
    ...Object.entries(mail.headers ?? {}).map(([name, value]) => `${name}: ${oneLine(value)}`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
  ]
  const part = (type: string, base64: string, more: string[] = []) => [
    `--${boundary}`,
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    ...more,
    '',
    folded(base64),
  ]
  return [
    ...head,
    '',
    ...part('text/plain; charset=utf-8', Buffer.from(mail.text).toString('base64')),
    ...(mail.attachments ?? []).flatMap(file =>
      part(`${file.contentType}; name="${oneLine(file.filename)}"`, file.content, [
        `Content-Disposition: attachment; filename="${oneLine(file.filename)}"`,
      ]),
    ),
    `--${boundary}--`,
    '',
  ].join('\r\n')
}
