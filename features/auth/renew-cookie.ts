import type { NextRequest, NextResponse } from 'next/server'
import { cookieBeside, sessionCookie, sessionSeconds } from './session-cookie'

const daySeconds = 24 * 60 * 60

/**
 * A session's row is renewed once a day (require-user.ts), and so is its cookie, or it would end 90 days after the
 * sign-in whatever happened since. The browser gets back the value it sent: nothing is looked up, nothing granted.
 */
export function renewSessionCookie(request: NextRequest, response: NextResponse): void {
  const { name, options } = sessionCookie(process.env.APP_URL ?? '')
  const mark = cookieBeside(process.env.APP_URL ?? '', 'day').name
  const value = request.cookies.get(name)?.value ?? ''
  const visit = request.method === 'GET' && request.headers.get('sec-fetch-dest') === 'document'
  if (!visit || request.cookies.has(mark) || !/^[\w-]{20,200}$/.test(value)) return
  response.cookies.set(name, value, { ...options, maxAge: sessionSeconds })
  response.cookies.set(mark, '1', { ...options, maxAge: daySeconds })
}
