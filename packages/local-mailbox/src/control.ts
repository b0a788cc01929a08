import type { IncomingMessage, ServerResponse } from 'node:http'
import { apiError } from './api-error'
import type { Context } from './context'
import type { Chance, Fault } from './faults'
import { parseJson, readBody, sendError, sendJson } from './http'
import type { Mail, MailEvent } from './mail'
import type { WebhookOptions } from './webhooks'

type Orders = {
  next?: Fault[]
  always?: Fault | null
  chance?: { chances: Chance[]; seed?: number }
  latency?: [number, number]
  rate?: number | null
  pause?: boolean
  clear?: boolean
}

export type SendEvent = (
  mail: Mail,
  event: MailEvent,
  options?: WebhookOptions,
) => Promise<{ status: number | null }>

/**
 * What `startMailbox` offers in-process, for a mailbox in another process (`mailboxAt` speaks it):
 * `GET log requests stream held?count=`, `POST faults event clock clear`, all under `/_mailbox/`.
 */
export async function handleControl(
  context: Context,
  sendEvent: SendEvent,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) {
  const { store, faults } = context
  const order = `${request.method} ${url.pathname.slice('/_mailbox/'.length)}`
  if (order === 'GET log') return sendJson(response, 200, store.log())
  if (order === 'GET requests') return sendJson(response, 200, context.requests)
  if (order === 'GET stream') return stream(context, response)
  if (order === 'GET held') {
    const count = Number(url.searchParams.get('count') ?? 0)
    if (count > 0) await faults.waitForHeld(count).catch(() => {})
    return sendJson(response, 200, { held: faults.held() })
  }
  if (order === 'POST clear') {
    request.resume()
    store.clear()
    context.requests.length = 0
    if (request.headers.accept?.includes('text/html'))
      return void response.writeHead(303, { location: '/' }).end()
    return sendJson(response, 200, {})
  }
  const body = await readBody(request)
  const input = body && parseJson(body)
  if (!input || typeof input !== 'object')
    return sendError(response, apiError('validation_error', 'Send a JSON object.'))
  if (order === 'POST faults') {
    give(context, input as Orders)
    return sendJson(response, 200, {})
  }
  if (order === 'POST clock') {
    context.shiftClock(Number((input as { ms: number }).ms))
    return sendJson(response, 200, { now: context.now() })
  }
  if (order === 'POST event') {
    const { id, event, options } = input as { id: string; event: MailEvent; options?: WebhookOptions }
    const mail = store.get(id)
    if (!mail) return sendError(response, apiError('not_found', 'Email not found'))
    return sendJson(response, 200, await sendEvent(mail, event, options))
  }
  sendError(response, apiError('not_found'))
}

function give({ faults, rate }: Context, orders: Orders) {
  if (orders.clear) {
    faults.clear()
    rate.set(null)
  }
  if (orders.next) faults.next(...orders.next)
  if (orders.always !== undefined) faults.always(orders.always)
  if (orders.chance) faults.chance(orders.chance.chances, orders.chance.seed)
  if (orders.latency) faults.latency(...orders.latency)
  if (orders.rate !== undefined) rate.set(orders.rate)
  if (orders.pause === true) faults.pause()
  if (orders.pause === false) faults.release()
}

function stream({ store }: Context, response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write('retry: 2000\n\nevent: ready\ndata: 1\n\n')
  const stops = [
    store.onMail(mail => response.write(`event: mail\ndata: ${mail.id}\n\n`)),
    store.onClear(() => response.write('event: cleared\ndata: 1\n\n')),
  ]
  response.on('close', () => {
    for (const stop of stops) stop()
  })
}
