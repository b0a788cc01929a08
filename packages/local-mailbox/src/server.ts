import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { apiError } from './api-error'
import type { Context } from './context'
import { handleControl, type SendEvent } from './control'
import { Courier } from './courier'
import { Faults } from './faults'
import { sendError } from './http'
import { showInbox } from './inbox/page'
import { isFor, type LogEntry, type Mail, type MailEvent } from './mail'
import { Rate } from './rate'
import { cancelEmail, downloadAttachment, getEmail, listEmails } from './read'
import { getReceived, type Incoming, Receiving, takeIncoming } from './receiving'
import { handleSend } from './send'
import { Store } from './store'
import { waitForMail } from './wait'
import { fateOf, type WebhookOptions, type WebhookTarget, webhookFor } from './webhooks'

const LOOPBACK = ['localhost', '127.0.0.1', '::1']

export type { Chance, Fault } from './faults'
export type { LogEntry, Mail, MailEvent } from './mail'
export type { Incoming } from './receiving'

export type MailboxOptions = {
  /** 0 takes a free one. */
  port?: number
  /** A loopback name only: `127.0.0.1` (default), `::1` or `localhost`. */
  host?: string
  webhook?: WebhookTarget
  /** Where mail that comes in is announced (`email.received`); the page then offers to forward to it. */
  inbound?: WebhookTarget
  /** A journal file; mails, keys and log then survive even `kill -9`. */
  persistTo?: string
  /** The only key accepted. Without it any key will do, but one must be given. */
  apiKey?: string
  /** Whose mails these are, as the inbox page says it: `your app` unless said. */
  product?: string
  /** How many of the newest mails stay readable, 2,000 unless said; the log and the keys stay whole. */
  keep?: number
}

export type Mailbox = Awaited<ReturnType<typeof startMailbox>>

/** Starts the local mailbox: Resend's HTTP API, an inbox page at `/`, and what tests need to drive it. */
export async function startMailbox(options: MailboxOptions = {}) {
  const host = options.host ?? '127.0.0.1'
  if (!LOOPBACK.includes(host))
    throw new Error(`The local mailbox answers on this computer only, not on ${host}.`)
  const store = new Store(options.keep ?? 2_000, options.persistTo)
  const closed = new AbortController()
  const courier = options.webhook ? new Courier(options.webhook) : null
  let shift = 0
  const now = () => Date.now() + shift
  const context: Context = {
    store,
    courier,
    receiving: new Receiving(options.inbound),
    faults: new Faults(),
    rate: new Rate(),
    requests: [],
    apiKey: options.apiKey,
    product: options.product ?? 'your app',
    now,
    shiftClock: ms => {
      shift += ms
    },
    closing: () => closed.signal.aborted,
    settle: mail => {
      const fate = fateOf(mail)
      if (courier)
        for (const event of fate) courier.enqueue(webhookFor(mail, event, courier.target.secret, now()))
      const last = fate.at(-1)
      if (last && last !== mail.last_event) store.record(mail.id, last)
    },
  }
  const sendEvent: SendEvent = async (mail, event, eventOptions) => {
    if (!courier) throw new Error('This mailbox was started without a webhook.')
    store.record(mail.id, event)
    return {
      status: await courier.post(webhookFor(mail, event, courier.target.secret, now(), eventOptions)),
    }
  }
  const server = createServer((request, response) => {
    route(context, sendEvent, request, response).catch(error => {
      console.error('mailbox:', error)
      if (!response.headersSent) sendError(response, apiError('internal_server_error'))
      else response.destroy()
    })
  })
  // A kept connection must not end under a sender's feet: that would look like a lost answer.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, host, resolve)
  }).catch(error => {
    store.close()
    throw error
  })
  const { port } = server.address() as AddressInfo

  return {
    url: `http://${host === '::1' ? '[::1]' : host}:${port}`,
    port,
    /** Newest first. */
    mails: (): Mail[] => store.mails(),
    /** To, cc or bcc; newest first. */
    mailsTo: (address: string): Mail[] => store.mails().filter(mail => isFor(mail, address)),
    /** The newest mail that matches, or the first to arrive. Rejects after `timeoutMs` (10 s). */
    waitForMail: (matches: (mail: Mail) => boolean, timeoutMs = 10_000): Promise<Mail> =>
      waitForMail(store, matches, timeoutMs, closed.signal),
    /** Every mail ever accepted with its key, oldest first: what the chaos test judges by. */
    log: (): LogEntry[] => store.log(),
    /** Every send request seen and what became of it, oldest first. */
    requests: () => [...context.requests],
    attachment: (mailId: string, attachmentId: string): Buffer | undefined =>
      store.file(mailId, attachmentId),
    faults: context.faults,
    /** Limits sends per second, answering 429 beyond; `null` lifts it. */
    limitRate: (perSecond: number | null) => context.rate.set(perSecond),
    /** Posts a signed webhook about a mail, once, and tells the receiver's status (null: not reached). */
    sendEvent: (mail: Mail, event: MailEvent, eventOptions?: WebhookOptions) =>
      sendEvent(mail, event, eventOptions),
    /** Announces a mail to the app, as if it had come from outside, and tells the app's status. */
    receive: (mail: Incoming, id?: string) => context.receiving.receive(mail, now(), id),
    /** Moves the mailbox's clock: keys grow old, signatures are stamped with it. */
    shiftClock: (ms: number) => context.shiftClock(ms),
    /** Forgets mails, log and keys. */
    clear: () => {
      store.clear()
      context.requests.length = 0
    },
    close: async (): Promise<void> => {
      closed.abort()
      courier?.close()
      context.faults.clear()
      const gone = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await gone
      store.close()
    },
  }
}

async function route(
  context: Context,
  sendEvent: SendEvent,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const host = request.headers.host ?? ''
  const url = new URL(request.url ?? '/', `http://${host || 'localhost'}`)
  const { origin } = request.headers
  // A page elsewhere must not read or drive the mailbox through the person's browser.
  const known = LOOPBACK.includes(url.hostname.replace(/^\[|\]$/g, ''))
  if (!known || (origin !== undefined && origin !== url.origin))
    return sendError(response, { statusCode: 403, name: 'forbidden', message: 'This computer only.' })

  const [root = '', ...rest] = url.pathname.slice(1).split('/')
  const reading = request.method === 'GET' || request.method === 'HEAD'
  if (root === 'emails') {
    if (request.method === 'POST' && (rest.length === 0 || url.pathname === '/emails/batch'))
      return handleSend(context, request, response, url.pathname)
    if (request.method === 'POST' && rest.length === 2 && rest[1] === 'cancel')
      return cancelEmail(context, response, rest[0] ?? '')
    if (!reading) return sendError(response, apiError('method_not_allowed'))
    if (rest[0] === 'receiving') return getReceived(context, response, rest.slice(1), url.origin)
    if (rest.length === 0) return listEmails(context, response, url.searchParams)
    return getEmail(context, response, rest, url.origin)
  }
  if (request.method === 'POST' && context.receiving.target) {
    const mail = root === 'mail' && rest[1] === 'forward' ? context.store.get(rest[0] ?? '') : undefined
    if (mail) return takeIncoming(context, request, response, mail)
    if (url.pathname === '/_mailbox/receive') return takeIncoming(context, request, response, null)
  }
  if (root === '_mailbox') return handleControl(context, sendEvent, request, response, url)
  if (!reading) return sendError(response, apiError('method_not_allowed'))
  if (root === 'mail' && rest.length === 3 && rest[1] === 'attachments')
    return downloadAttachment(context, response, rest)
  return showInbox(context, response, url)
}
