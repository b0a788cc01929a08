import 'server-only'
import { and, eq, gt } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { asSystem } from '@/db/doors'
import { sessions } from '@/db/schema/sessions'
import { users } from '@/db/schema/users'
import { hashToken } from '@/db/token-hash'
import { sessionCookie, sessionSeconds } from './session-cookie'

export interface User {
  id: string
  email: string
  name: string | null
  isDemo: boolean
  sessionId: string
}

/** `closesAt` is set once the person asked for deletion: then nothing is open to them but to stay. */
export interface SessionUser extends User {
  closesAt: Date | null
}

const renewAfterMs = 24 * 60 * 60 * 1000

/** Whoever this session belongs to, also while their account is closing. One look-up for a request. */
export const sessionUser = cache(async (): Promise<SessionUser | null> => {
  const token = (await cookies()).get(sessionCookie(process.env.APP_URL ?? '').name)?.value
  if (!token) return null
  const now = new Date()
  const sessionToken = hashToken(token)
  return asSystem('session', async tx => {
    const [row] = await tx
      .select({
        id: users.id,
        email: users.email,
        name: users.name,
        isDemo: users.isDemo,
        sessionId: sessions.id,
        closesAt: users.deleteAfter,
        expires: sessions.expires,
      })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(and(eq(sessions.sessionToken, sessionToken), gt(sessions.expires, now)))
    if (!row) return null
    const { expires, ...user } = row
    const fullLife = now.getTime() + sessionSeconds * 1000
    if (expires.getTime() < fullLife - renewAfterMs)
      await tx
        .update(sessions)
        .set({ expires: new Date(fullLife) })
        .where(eq(sessions.sessionToken, sessionToken))
    return user
  })
})

/** The person behind this request, or null. Throws `DatabaseAway` rather than call them a stranger. */
export async function currentUser(): Promise<User | null> {
  const user = await sessionUser()
  return user?.closesAt ? null : user
}

/** For pages: the signed-in person, else off to sign in and back again. */
export async function requireUser(returnTo?: string): Promise<User> {
  const user = await sessionUser()
  if (user?.closesAt) redirect('/closing')
  if (!user) redirect(returnTo ? `/sign-in?next=${encodeURIComponent(returnTo)}` : '/sign-in')
  return user
}
