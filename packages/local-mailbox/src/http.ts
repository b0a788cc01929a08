import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApiError } from './api-error'

const MAX_BYTES = 60 * 1024 * 1024

/** The whole body, or null when it is too large or its sender went away in the middle. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of request) {
      size += (part as Buffer).length
      if (size > MAX_BYTES) return null
      parts.push(part as Buffer)
    }
  } catch {
    return null
  }
  return Buffer.concat(parts)
}

export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

type Headers = Record<string, string>

export function sendText(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Headers = {},
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  response.end(body)
}

export function sendJson(response: ServerResponse, status: number, value: unknown, headers?: Headers): void {
  const body = typeof value === 'string' ? value : JSON.stringify(value)
  sendText(response, status, 'application/json; charset=utf-8', body, headers)
}

export function sendError(response: ServerResponse, error: ApiError, headers?: Headers): void {
  sendJson(response, error.statusCode, error, headers)
}
