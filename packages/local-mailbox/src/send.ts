import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApiError, apiError } from './api-error'
import type { Context, SeenRequest } from './context'
import type { Fault } from './faults'
import { parseJson, readBody, sendError, sendJson } from './http'
import { requestHash } from './idempotency'
import { parseSend, type SendPayload } from './validation'

type Parsed = { payloads: SendPayload[]; answerOf: (ids: string[]) => object } | { error: ApiError }

/** `POST /emails` and `POST /emails/batch`: rate, faults before, validation, key, hold, accept, faults after. */
export async function handleSend(
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) {
  const { store, faults, rate } = context
  const body = await readBody(request)
  if (body === null) return void request.destroy()
  const key = (request.headers['idempotency-key'] as string | undefined) ?? null
  const note = (outcome: string) => remember(context, { at: context.now(), key, outcome })
  const { allowed, headers } = rate.take(context.now())
  const fail = (error: ApiError, more: Record<string, string> = {}) => {
    note(error.name)
    sendError(response, error, { ...headers, ...more })
  }

  const refusal = checkApiKey(context, request)
  if (refusal) return fail(refusal)
  if (!allowed) return fail(apiError('rate_limit_exceeded'))
  const fault = faults.draw()
  const early = refusedBy(fault)
  if (early) return fail(early.error, early.headers)
  if (fault.kind === 'cut' && fault.when === 'before') {
    note('cut before')
    return void request.socket.destroy()
  }

  if (key !== null && (key.length === 0 || key.length > 256)) return fail(apiError('invalid_idempotency_key'))
  const parsed = parseBody(path, body, request)
  if ('error' in parsed) return fail(parsed.error)

  const hash = requestHash(path, body)
  const claim = key === null ? null : store.keys.claim(key, hash, context.now())
  if (claim && !claim.claimed) {
    if (claim.outcome === 'other-body') return fail(apiError('invalid_idempotent_request'))
    if (claim.outcome === 'running') return fail(apiError('concurrent_idempotent_requests'))
    note('replayed')
    return answer(request, response, fault, claim.answer, headers)
  }

  await faults.hold(fault)
  if (context.closing()) return void request.socket.destroy()
  const { mails, answer: text } = store.accept(
    parsed.payloads,
    { key, hash, now: context.now() },
    parsed.answerOf,
  )
  note('accepted')
  for (const mail of mails) context.settle(mail)
  answer(request, response, fault, text, headers)
}

/** Missing key 401, wrong key 403. Without a configured key any will do. */
function checkApiKey(context: Context, request: IncomingMessage): ApiError | null {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (!given) return apiError('missing_api_key')
  return context.apiKey && given !== context.apiKey ? apiError('invalid_api_key') : null
}

function remember({ requests }: Context, seen: SeenRequest) {
  requests.push(seen)
  if (requests.length > 200_000) requests.splice(0, 100_000)
}

function parseBody(path: string, body: Buffer, request: IncomingMessage): Parsed {
  const json = parseJson(body)
  if (path === '/emails') {
    const one = parseSend(json)
    return 'error' in one ? one : { payloads: [one.mail], answerOf: ([id]) => ({ id }) }
  }
  if (!Array.isArray(json) || json.length === 0 || json.length > 100)
    return { error: apiError('validation_error', 'A batch is an array of 1 to 100 emails.') }
  const permissive = request.headers['x-batch-validation'] === 'permissive'
  const payloads: SendPayload[] = []
  const errors: { index: number; message: string }[] = []
  for (const [index, item] of json.entries()) {
    const one = parseSend(item, true)
    if ('mail' in one) payloads.push(one.mail)
    else if (permissive) errors.push({ index, message: one.error.message })
    else return one
  }
  return {
    payloads,
    answerOf: ids => ({ data: ids.map(id => ({ id })), ...(permissive && { errors }) }),
  }
}

function refusedBy(fault: Fault): { error: ApiError; headers?: Record<string, string> } | null {
  switch (fault.kind) {
    case 'rate-limit':
      return {
        error: apiError('rate_limit_exceeded'),
        headers: { 'retry-after': String(fault.retryAfter ?? 1), 'ratelimit-remaining': '0' },
      }
    case 'quota':
      return { error: apiError(fault.period === 'day' ? 'daily_quota_exceeded' : 'monthly_quota_exceeded') }
    case 'error':
      return fault.when === 'after' ? null : { error: serverError(fault.status) }
    default:
      return null
  }
}

const serverError = (status = 500) =>
  apiError(status === 500 ? 'internal_server_error' : 'application_error', undefined, status)

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault,
  text: string,
  headers: Record<string, string>,
) {
  if (fault.kind === 'error') return sendError(response, serverError(fault.status), headers)
  if (fault.kind !== 'cut') return sendJson(response, 200, text, headers)
  if (fault.when !== 'inside') return void request.socket.destroy()
  response.writeHead(200, { ...headers, 'content-type': 'application/json', 'content-length': text.length })
  response.write(text.slice(0, text.length / 2), () => request.socket.destroy())
}
