import 'server-only'
import { cookies } from 'next/headers'
import { log } from '@/lib/log'
import { randomToken } from '@/lib/tokens'
import { adapter } from './adapter'
import { sessionCookie, sessionSeconds } from './session-cookie'

/** Signs this browser in as next-auth does, by the same adapter. */
export async function openSession(userId: string, by: 'passkey', now: Date): Promise<void> {
  const jar = await cookies()
  const { name, options } = sessionCookie(process.env.APP_URL ?? '')
  const sessionToken = randomToken()
  const expires = new Date(now.getTime() + sessionSeconds * 1000)
  await adapter.createSession?.({ sessionToken, userId, expires })
  jar.set(name, sessionToken, { ...options, expires })
  log.info({ event: 'sign-in.done', by, userId })
}
