import { takeNews } from '@/features/deliveries/news'
import { log } from '@/lib/log'
import { verifyWebhook } from '@/lib/mail'
import { count } from '@/lib/watch/meters'

/** News about mails, signed by the mail service. */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text()
  const result = verifyWebhook(body, request.headers, process.env.RESEND_WEBHOOK_SECRET ?? '')
  if (!result.ok) {
    log.warn({ event: 'webhook.refused', reason: result.reason })
    return Response.json({ error: 'Not verified' }, { status: 401 })
  }
  if (result.news) {
    await takeNews(result.news, new Date())
    count('afterword_mail_news_total', { kind: result.news.kind })
  }
  return Response.json({ ok: true })
}
