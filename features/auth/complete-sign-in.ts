import 'server-only'
import { Auth, raw, skipCSRFCheck } from '@auth/core'
import { AuthError } from '@auth/core/errors'
import { cookies, headers } from 'next/headers'
import { settleZone } from '@/features/account/settle-zone'
import { log } from '@/lib/log'
import { authConfig } from './config'

/**
 * Hands a link's token or a typed code to next-auth and sets the session's cookie; false when it is used,
 * expired or wrong. Called only from a form that was posted: mail scanners open links, they press no buttons.
 */
export async function completeSignIn(email: string, tokenOrCode: string, zone?: string): Promise<boolean> {
  const url = new URL('/api/auth/callback/email', process.env.APP_URL)
  url.search = new URLSearchParams({ email, token: tokenOrCode, callbackUrl: '/today' }).toString()
  const request = new Request(url, {
    method: 'POST',
    headers: { cookie: (await headers()).get('cookie') ?? '' },
  })
  const answer = await Auth(request, { ...authConfig, raw, skipCSRFCheck }).catch(unlessRefused)
  const name = authConfig.cookies?.sessionToken?.name
  const session = answer?.cookies?.find(c => c.name === name && c.value)
  if (!session) {
    log.warn({ event: 'sign-in.refused', by: 'email' })
    return false
  }
  ;(await cookies()).set(session.name, session.value, session.options)
  if (zone) await settleZone(email, zone)
  return true
}

// next-auth throws what it would show as a page; a database that is away goes on to the form's wrapper.
function unlessRefused(error: unknown): null {
  if (error instanceof AuthError && error.type === 'Verification') return null
  throw error
}
