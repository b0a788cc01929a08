import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { count, time } from './meters'
import { requestKind, statusClass } from './request-kind'

/** Counts every answer of this process's server, and every transaction. Once, at the start. */
export function countRequests(): void {
  const began = new WeakMap<IncomingMessage, { at: number; kind: string }>()
  subscribe('http.server.request.start', message => {
    const { request } = message as { request: IncomingMessage }
    const kind = requestKind(request.url ?? '', request.headers['next-action'] !== undefined)
    began.set(request, { at: performance.now(), kind })
  })
  subscribe('http.server.response.finish', message => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const known = began.get(request)
    if (!known) return
    count('afterword_requests_total', { kind: known.kind, status: statusClass(response.statusCode) })
    time('afterword_request_seconds', { kind: known.kind }, (performance.now() - known.at) / 1000)
  })
  subscribe('afterword:transaction', message => {
    const { door, ms, statements } = message as { door: string; ms: number; statements: number }
    count('afterword_statements_total', { door }, Math.max(0, statements))
    time('afterword_transaction_seconds', { door }, ms / 1000)
  })
}
