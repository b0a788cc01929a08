import { byToken } from '@/db/doors'
import { choiceOf, chooseMail } from '@/features/deliveries/choose-mail'
import { env } from '@/lib/env'

/**
 * One-click unsubscribe (RFC 8058): no cookie, no Origin, one POST. The preference page's plain form posts here too
 * and is shown the page again.
 */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/unsubscribe/[token]'>,
): Promise<Response> {
  const { token } = await params
  const form = await request.formData().catch(() => new FormData())
  const choice = choiceOf(form)
  const done = await byToken('unsubscribe', token, new Date(), (tx, row) =>
    chooseMail(tx, row.userId, choice, new Date()),
  )
  if (form.get('from') === 'page') return back(token, 'saved')
  if (done === null) return new Response('We don’t know this link.', { status: 404 })
  return new Response('You will get no more of these emails.', { status: 200 })
}

/** Changes nothing: shows the page that asks. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/unsubscribe/[token]'>,
): Promise<Response> {
  return back((await params).token)
}

function back(token: string, did?: string): Response {
  const page = new URL(`/unsubscribe/${encodeURIComponent(token)}`, env().APP_URL)
  if (did) page.searchParams.set('did', did)
  return new Response(null, {
    status: 303,
    headers: { Location: page.toString(), 'Cache-Control': 'no-store' },
  })
}
