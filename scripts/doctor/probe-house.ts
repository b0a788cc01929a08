import { statfs } from 'node:fs/promises'
import { Resend } from 'resend'
import type { Answered, MailFacts } from './check-house'

/** Bytes that are free to us on the file system of `path`. */
export async function probeDisk(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path)
  return bavail * bsize
}

/** Asks the mail service what it knows of us; sends nothing. Null when it does not answer. */
export async function probeMail(apiKey: string, baseUrl?: string): Promise<MailFacts | null> {
  const resend = new Resend(apiKey, { baseUrl: baseUrl?.replace(/\/+$/, '') || undefined })
  const [domains, webhooks] = await Promise.all([resend.domains.list(), resend.webhooks.list()])
  const status = domains.error?.statusCode
  if (domains.error && !status) return null
  const refusesKey = domains.error?.name === 'invalid_api_key' || domains.error?.name === 'missing_api_key'
  return { refusesKey, domains: domains.data?.data ?? null, webhooks: webhooks.data?.data ?? null }
}

export async function probeApp(appUrl: string): Promise<Answered> {
  try {
    const answer = await fetch(new URL('/api/health', appUrl), { signal: AbortSignal.timeout(8000) })
    const said = (await answer.json().catch(() => ({}))) as { version?: string }
    return { status: answer.status, version: said.version ?? null }
  } catch {
    return null
  }
}
