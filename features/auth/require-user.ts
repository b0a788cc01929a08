import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { sessionCookie } from './session-cookie'
import { type SessionUser, sessionOf, type User } from './session-of'

export type { SessionUser, User } from './session-of'

/** Whoever this session belongs to, also while their account is closing. One look-up for a request. */
export const sessionUser = cache(async (): Promise<SessionUser | null> => {
  const token = (await cookies()).get(sessionCookie(process.env.APP_URL ?? '').name)?.value
  if (!token) return null
  return sessionOf(token, new Date())
})

/** The person behind this request, or null. Throws `DatabaseUnavailable` rather than call them a stranger. */
export async function currentUser(): Promise<User | null> {
  const user = await sessionUser()
  return user?.closesAt ? null : user
}

/** For pages: the signed-in person, else off to sign in and back again. */
export async function requireUser(back?: string): Promise<User> {
  const user = await sessionUser()
  if (user?.closesAt) redirect('/closing')
  if (!user) redirect(back ? `/sign-in?next=${encodeURIComponent(back)}` : '/sign-in')
  return user
}
