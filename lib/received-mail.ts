import 'server-only'
import { Resend } from 'resend'

const timeoutMs = 10_000

/** The whole mail, `gone` when there is none, `too-large` beyond `most`, `away` when it may be there later. */
export async function fetchReceived(
  id: string,
  most: number,
): Promise<Uint8Array | 'gone' | 'too-large' | 'away'> {
  const { RESEND_API_KEY: apiKey = '', RESEND_BASE_URL: baseUrl } = process.env
  if (!apiKey) return 'away'
  const resend = new Resend(apiKey, { baseUrl: baseUrl?.replace(/\/+$/, '') || undefined })
  const { data, error } = await resend.emails.receiving.get(id, undefined, {
    signal: AbortSignal.timeout(timeoutMs),
  })
  if (error) return error.statusCode === 404 ? 'gone' : 'away'
  const url = data.raw?.download_url ?? ''
  if (!isTrusted(url, baseUrl)) return 'gone'
  try {
    // A redirect could lead into our own network.
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
    if (answer.status === 404 || answer.status === 403) return 'gone'
    if (!answer.ok || !answer.body) return 'away'
    return await upTo(answer.body, most)
  } catch {
    return 'away'
  }
}

/** Over TLS, or beside the mail service's own address, which may be this computer. */
function isTrusted(url: string, baseUrl: string | undefined): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, origin } = new URL(url)
  return protocol === 'https:' || (URL.canParse(baseUrl ?? '') && origin === new URL(baseUrl ?? '').origin)
}

async function upTo(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | 'too-large'> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.byteLength
    if (size > most) return 'too-large'
    parts.push(part)
  }
  return Buffer.concat(parts)
}
