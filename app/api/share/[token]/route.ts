import { cookies } from 'next/headers'
import { consume, limits } from '@/features/rate-limits/consume'
import { closed, plainPage, wait } from '@/features/share-links/closed'
import { getLockedLink } from '@/features/share-links/open-link'
import { issuePass, passCookie } from '@/features/share-links/pass'
import { isPasscode } from '@/features/share-links/passcode'

/** The passcode of a shared page, from a plain form: a right one sets a cookie for this link's path alone. */
export async function POST(request: Request, { params }: RouteContext<'/api/share/[token]'>) {
  const { token } = await params
  const now = new Date()
  const link = await getLockedLink(token, now)
  if (!link) return plainPage(request.headers, 404, closed)
  const { id, passcodeHash } = link
  if (!passcodeHash) return backTo(token)
  // Per link, not per address: five tries are five tries, however many machines try.
  if (!(await consume(limits.sharePasscode, id, now)))
    return plainPage(request.headers, 429, wait, {
      'Retry-After': String(limits.sharePasscode.seconds),
    })
  if (!(await isPasscode(await typedPasscode(request), passcodeHash))) return backTo(token, '?again')
  const { name, options } = passCookie(token, process.env.APP_URL ?? '')
  ;(await cookies()).set(name, issuePass({ id, passcodeHash }, token, now), options)
  return backTo(token)
}

async function typedPasscode(request: Request): Promise<string> {
  const form = await request.formData().catch(() => null)
  const typed = form?.get('passcode')
  return typeof typed === 'string' ? typed.slice(0, 200) : ''
}

const backTo = (token: string, query = '') =>
  new Response(null, {
    status: 303,
    headers: { Location: `/share/${encodeURIComponent(token)}${query}`, 'Cache-Control': 'no-store' },
  })
