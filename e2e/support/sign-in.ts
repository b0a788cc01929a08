import type { BrowserContext } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { asSystem } from '../../db/doors'
import { sessions } from '../../db/schema/sessions'
import { settings } from '../../db/schema/settings'
import { users } from '../../db/schema/users'
import { hashToken } from '../../db/token-hash'
import { createAccount } from '../../features/account/create-account'
import { sessionCookie, sessionSeconds } from '../../features/auth/session-cookie'
import { randomToken } from '../../lib/tokens'

export interface Person {
  id: string
  email: string
}

export interface SignInOptions {
  name?: string
  /** IANA zone of the account; Europe/London unless said. */
  zone?: string
  /** Has just come, with the first steps before them; else they are long done. */
  newcomer?: boolean
}

/** Makes the account if there is none, and puts a session's cookie into the browser: the short way in. */
export async function signInWithCookie(
  context: BrowserContext,
  appUrl: string,
  now: Date,
  email: string,
  { name, zone, newcomer }: SignInOptions,
): Promise<Person> {
  const token = randomToken()
  // Real time may be later than the app's: the browser must not take the cookie for stale.
  const expires = new Date(Math.max(now.getTime(), Date.now()) + sessionSeconds * 1000)
  const person = await asSystem('test', async tx => {
    const [known] = await tx.select().from(users).where(eq(users.email, email))
    const user = known ?? (await createAccount(tx, { email, name, emailVerified: now }))
    // Here now, by the app's clock: a first look writes nothing down.
    const mine = {
      lastSeenAt: now,
      ...(!newcomer && { firstStepsLeft: [] }),
      ...(zone && { zone, zoneSettledAt: now }),
    }
    await tx.update(settings).set(mine).where(eq(settings.userId, user.id))
    await tx.insert(sessions).values({ sessionToken: hashToken(token), userId: user.id, expires })
    return { id: user.id, email }
  })
  const { name: cookie, options } = sessionCookie(appUrl)
  await context.addCookies([
    {
      name: cookie,
      value: token,
      url: appUrl,
      httpOnly: options.httpOnly,
      sameSite: 'Lax',
      secure: options.secure,
      expires: Math.floor(expires.getTime() / 1000),
    },
  ])
  return person
}
