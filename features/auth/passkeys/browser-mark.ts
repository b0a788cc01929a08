import 'server-only'
import { cookies } from 'next/headers'
import { randomToken } from '@/lib/tokens'
import { cookieBeside } from '../session-cookie'
import { challengeMinutes } from './challenges'

const markCookie = () => {
  const { name, options } = cookieBeside(process.env.APP_URL ?? '', 'passkey')
  return { name, options: { ...options, sameSite: 'strict' as const } }
}

/** What tells this browser from others while it signs in: a challenge is good in the one that asked for it. */
export async function readBrowserMark(): Promise<string | null> {
  const value = (await cookies()).get(markCookie().name)?.value ?? ''
  return /^[\w-]{43}$/.test(value) ? value : null
}

export async function keepBrowserMark(): Promise<string> {
  const mark = (await readBrowserMark()) ?? randomToken()
  const { name, options } = markCookie()
  ;(await cookies()).set(name, mark, { ...options, maxAge: challengeMinutes * 60 })
  return mark
}
