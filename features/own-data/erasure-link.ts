import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { derivedKey } from '@/lib/tokens'

const lifeMs = 24 * 60 * 60 * 1000

// Kept nowhere: the link itself proves that the address was reached. Forgetting twice does no harm.
const tokenFor = (email: string, until: number) =>
  createHmac('sha256', derivedKey('erasure')).update(`${until}:${email}`).digest('base64url')

export function erasureLink(email: string, now: Date): URL {
  const until = now.getTime() + lifeMs
  const url = new URL('/privacy/forget-me', process.env.APP_URL)
  url.search = new URLSearchParams({ email, until: String(until), token: tokenFor(email, until) }).toString()
  return url
}

export function provesAddress(
  { email, until, token }: { email: string; until: number; token: string },
  now: Date,
): boolean {
  const right = Buffer.from(tokenFor(email, until))
  const given = Buffer.from(token)
  return until > now.getTime() && right.length === given.length && timingSafeEqual(right, given)
}
