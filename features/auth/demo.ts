import 'server-only'
import { eq } from 'drizzle-orm'
import type { cookies } from 'next/headers'
import { asSystem } from '@/db/doors'
import { sessions } from '@/db/schema/sessions'
import { users } from '@/db/schema/users'
import { hashToken } from '@/db/token-hash'
import { randomToken } from '@/lib/tokens'
import { sessionCookie, sessionSeconds } from './session-cookie'

/** The start script says so when it runs on the embedded database, the only place where the demo exists. */
export const demoIsOffered = (): boolean => process.env.AFTERWORD_DEMO === '1'

/** Signs a visitor in to the demo account; false where there is none (it exists only on the embedded database). */
export async function openDemoSession(jar: Awaited<ReturnType<typeof cookies>>, now: Date): Promise<boolean> {
  const token = randomToken()
  const expires = new Date(now.getTime() + sessionSeconds * 1000)
  if (!demoIsOffered()) return false
  const opened = await asSystem('demo', async tx => {
    const [demo] = await tx.select({ id: users.id }).from(users).where(eq(users.isDemo, true)).limit(1)
    if (demo) await tx.insert(sessions).values({ sessionToken: hashToken(token), userId: demo.id, expires })
    return Boolean(demo)
  })
  if (!opened) return false
  const { name, options } = sessionCookie(process.env.APP_URL ?? '')
  jar.set(name, token, { ...options, expires })
  return true
}
