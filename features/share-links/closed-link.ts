import 'server-only'
import { sessionCookie } from '@/features/auth/session-cookie'
import { sessionOf } from '@/features/auth/session-of'
import { closed, plainPage } from './closed'
import { isRealView } from './is-real-view'
import { openShareLink } from './open-link'

interface ShareRequest {
  token: string
  method: string
  headers: Headers
  cookie(name: string): string | undefined
  now: Date
}

/**
 * The refusal of a link that is not open, for the front desk. The page refuses by itself, too, but what Next makes of
 * that is empty without script. An attempt after the link's end is noted.
 */
export async function answerClosedLink({
  token,
  method,
  headers,
  cookie,
  now,
}: ShareRequest): Promise<Response> {
  const session = cookie(sessionCookie(process.env.APP_URL ?? '').name)
  const viewer = session ? await sessionOf(session, now) : null
  const isReal = isRealView(method, headers)
  await openShareLink({ token, pass: undefined, isReal, viewerId: viewer?.id, now })
  return plainPage(headers, 404, closed)
}
