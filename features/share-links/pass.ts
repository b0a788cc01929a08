import { createHmac, timingSafeEqual } from 'node:crypto'
import { derivedKey } from '@/lib/tokens'

// Proof that the passcode was given: a cookie for this one link's path, void when link, passcode or token changes.

const passSeconds = 24 * 60 * 60

interface Locked {
  id: string
  passcodeHash: string
}

export function passCookie(token: string, appUrl: string) {
  const secure = appUrl.startsWith('https://')
  return {
    name: secure ? '__Secure-afterword-pass' : 'afterword-pass',
    options: {
      path: `/share/${token}`,
      httpOnly: true,
      sameSite: 'lax',
      secure,
      maxAge: passSeconds,
    },
  } as const
}

export function issuePass(link: Locked, token: string, now: Date): string {
  const until = String(Math.floor(now.getTime() / 1000) + passSeconds)
  return `${until}.${sign(link, token, until).toString('base64url')}`
}

export function isPass(pass: string | undefined, link: Locked, token: string, now: Date): boolean {
  const [until = '', signature = ''] = pass?.split('.') ?? []
  if (!/^\d{1,12}$/.test(until) || Number(until) * 1000 <= now.getTime()) return false
  const given = Buffer.from(signature, 'base64url')
  const right = sign(link, token, until)
  return given.length === right.length && timingSafeEqual(given, right)
}

const sign = ({ id, passcodeHash }: Locked, token: string, until: string) =>
  createHmac('sha256', derivedKey('share-pass')).update(`${id}:${passcodeHash}:${token}:${until}`).digest()
