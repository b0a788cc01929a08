import { type NextRequest, NextResponse } from 'next/server'
import { breakerIsOpen } from '@/db/breaker'
import { DatabaseUnavailable } from '@/db/unavailable'
import { renewSessionCookie } from '@/features/auth/renew-cookie'
import { consume, limits } from '@/features/rate-limits/consume'
import { countedHeader } from '@/features/rate-limits/source-limit'
import { answerClosedLink } from '@/features/share-links/closed-link'
import { handOn } from '@/features/share-links/handed-on'
import { lookAtLink } from '@/features/share-links/open-link'
import { contentSecurityPolicy, securityHeaders, shellPath, shellPolicy } from '@/lib/csp'
import { isHushed, methodHeader, type Refusal, refuse } from '@/lib/front-desk'
import { log } from '@/lib/log'
import { sourceAddress } from '@/lib/source-address'
import { requestKind } from '@/lib/watch/request-kind'

// Nothing goes round the desk but files that are there; below /_next/static/ Next answers 404 without a page.
export const config = {
  matcher: [
    '/((?!_next/static/|(?:icon\\.svg|apple-icon\\.png|icons/(?:192|512|maskable-512)\\.png|manifest\\.webmanifest|robots\\.txt)$).*)',
  ],
}

const oauthTargets = [
  process.env.AUTH_GOOGLE_ID && 'https://accounts.google.com',
  process.env.AUTH_GITHUB_ID && 'https://github.com',
  process.env.AUTH_LINKEDIN_ID && 'https://www.linkedin.com',
].filter((target): target is string => Boolean(target))

/** The front desk: headers for every answer, and the refusals that pages and actions cannot give themselves. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  const appUrl = new URL(process.env.APP_URL ?? request.nextUrl.origin)
  const https = appUrl.protocol === 'https:'
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const dev = process.env.NODE_ENV === 'development'
  const csp =
    pathname === shellPath
      ? shellPolicy
      : contentSecurityPolicy(nonce, { dev, https, formTargets: oauthTargets })

  const headers = new Headers(request.headers)
  headers.set(countedHeader, limitFor(request)?.name ?? '')
  headers.set('x-nonce', nonce)
  headers.set(methodHeader, request.method)
  headers.set('Content-Security-Policy', csp)
  const refusal = await decide(request, headers, appUrl.origin)
  if (refusal && !(refusal instanceof Response) && refusal.status !== 503)
    log.warn({
      event: 'request.refused',
      status: refusal.status,
      kind: requestKind(pathname, isAction(request)),
    })
  const response =
    refusal instanceof Response
      ? new NextResponse(refusal.body, refusal)
      : refusal
        ? plainAnswer(refusal)
        : NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', csp)
  for (const [name, value] of Object.entries(securityHeaders({ https, hushed: isHushed(pathname) })))
    response.headers.set(name, value)
  if (!refusal && !isHushed(pathname)) renewSessionCookie(request, response)
  return response
}

async function decide(
  request: NextRequest,
  headers: Headers,
  appOrigin: string,
): Promise<Refusal | Response | null> {
  const { pathname } = request.nextUrl
  const refused = refuse(
    {
      method: request.method,
      path: pathname,
      origin: request.headers.get('origin'),
      fetchSite: request.headers.get('sec-fetch-site'),
      contentLength: request.headers.has('transfer-encoding')
        ? null
        : Number(request.headers.get('content-length') ?? 0),
    },
    appOrigin,
  )
  if (refused) return refused
  if (breakerIsOpen() && needsDatabase(pathname) && !isAction(request)) return away
  const limit = limitFor(request)
  if (!limit) return null
  const now = new Date()
  try {
    const source = sourceAddress(request.headers)
    const shared = /^\/share\/([^/]+)$/.exec(pathname)?.[1]
    if (!shared) return (await consume(limit, source, now)) ? null : tooOften
    const token = decodeURIComponent(shared)
    const found = await lookAtLink(token, source, now)
    if (found === null) return tooOften
    const cookie = (name: string) => request.cookies.get(name)?.value
    if (!found) return await answerClosedLink({ token, method: request.method, headers, cookie, now })
    handOn(headers.get('x-nonce') ?? '', token, found)
    return null
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return away
    throw error
  }
}

const tooOften: Refusal = {
  status: 429,
  message: 'That was a lot at once. Please try again in a while.',
}

const away: Refusal = {
  status: 503,
  message: 'Afterword cannot reach its database. Nothing is lost; please try again in a moment.',
}

const needsDatabase = (path: string) => !/^\/(api\/(?:health|metrics)|privacy|offline.*|)$/.test(path)

/** A server action counts and answers for itself, with what was typed still in the form. */
const isAction = (request: NextRequest) => request.headers.has('next-action')

function limitFor(request: NextRequest) {
  const path = request.nextUrl.pathname
  if (/^\/(api\/)?share\//.test(path)) return limits.share
  if (request.method === 'POST' && /^\/(sign-in|privacy)/.test(path) && !isAction(request))
    return limits.signInSource
  return null
}

function plainAnswer({ status, message }: Refusal): NextResponse {
  const retry = status === 503 ? { 'Retry-After': '2' } : status === 429 ? { 'Retry-After': '60' } : undefined
  return new NextResponse(message, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...retry },
  })
}
