import 'server-only'
import { and, desc, eq, gt } from 'drizzle-orm'
import type { cookies } from 'next/headers'
import { asSystem } from '@/db/doors'
import { sessions } from '@/db/schema/sessions'
import { settings } from '@/db/schema/settings'
import { users } from '@/db/schema/users'
import { hashToken } from '@/db/token-hash'
import { sessionCookie, sessionSeconds } from '@/features/auth/session-cookie'
import { instantAt, localDate, zoneFor } from '@/lib/time'
import { randomToken } from '@/lib/tokens'
import { plantDemo } from './plant-demo'

/** The start script says so when it runs on the embedded database, the only place where the demo exists. */
export const demoIsOffered = (): boolean => process.env.AFTERWORD_DEMO === '1'

const atHome = () => zoneFor(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'Europe/London'

/** The demo of a visitor's own zone and of their today: shared by all who come from there, planted for the first. */
export async function demoOf(browserZone: string | undefined, now: Date): Promise<string> {
  const zone = (browserZone && zoneFor(browserZone)) || atHome()
  const midnight = instantAt(localDate(now, zone), '00:00', zone)
  const [planted] = await asSystem('demo', tx =>
    tx
      .select({ id: users.id })
      .from(users)
      .innerJoin(settings, eq(settings.userId, users.id))
      .where(and(eq(users.isDemo, true), eq(settings.zone, zone), gt(users.createdAt, midnight)))
      .orderBy(desc(users.createdAt))
      .limit(1),
  )
  return planted?.id ?? (await plantDemo(zone, now)).id
}

/** Signs a visitor in to a demo account. */
export async function openDemoSession(
  jar: Awaited<ReturnType<typeof cookies>>,
  userId: string,
  now: Date,
): Promise<void> {
  const token = randomToken()
  const expires = new Date(now.getTime() + sessionSeconds * 1000)
  await asSystem('demo', tx =>
    tx.insert(sessions).values({ sessionToken: hashToken(token), userId, expires }),
  )
  const { name, options } = sessionCookie(process.env.APP_URL ?? '')
  jar.set(name, token, { ...options, expires })
}
