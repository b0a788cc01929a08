import { takeInbound } from '@/features/inbound/take-inbound'
import { log } from '@/lib/log'
import { verifyInbound } from '@/lib/mail'
import { count } from '@/lib/watch/meters'

// What is announced of a mail, without its words: a real one has a few kilobytes.
const mostCharacters = 256 * 1024

/** Mail to somebody's own address, announced and signed by the mail service. */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text()
  if (body.length > mostCharacters) {
    log.warn({ event: 'inbound.refused', reason: 'Too large' })
    return Response.json({ error: 'Too large' }, { status: 413 })
  }
  const { INBOUND_WEBHOOK_SECRET, RESEND_WEBHOOK_SECRET } = process.env
  const secret = INBOUND_WEBHOOK_SECRET || RESEND_WEBHOOK_SECRET || ''
  const result = verifyInbound(body, request.headers, secret)
  if (!result.ok) {
    log.warn({ event: 'inbound.refused', reason: result.reason })
    return Response.json({ error: 'Not verified' }, { status: 401 })
  }
  if (!result.received) return Response.json({ ok: true })
  const became = await takeInbound(result.received, new Date())
  count('afterword_inbound_mails_total', { became })
  // The service tells it again later, for a day and more.
  if (became === 'away') return Response.json({ error: 'Try again later' }, { status: 503 })
  if (became === 'too_many') return Response.json({ error: 'Too many' }, { status: 429 })
  return Response.json({ ok: true })
}
