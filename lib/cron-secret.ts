import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** 200 for the bearer of the cron secret, 401 for anyone else, 503 while no secret is set (or only a blank one). */
export function cronStatus(authorization: string | null, secret: string | undefined): 200 | 401 | 503 {
  if (!secret?.trim()) return 503
  const given = /^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? ''
  return timingSafeEqual(digest(given), digest(secret)) ? 200 : 401
}
