import 'server-only'
import type { NextAuthConfig } from 'next-auth'
import { normalizeAddress } from '@/lib/address'
import { log } from '@/lib/log'
import { adapter } from './adapter'
import { configuredOauth, isVerified, oauthNames, oauthProvider } from './oauth'
import { sendSignInMail } from './send-sign-in-mail'
import { sessionCookie, sessionSeconds } from './session-cookie'

const signInMinutes = 10

const appUrl = process.env.APP_URL ?? 'http://localhost:3000'
process.env.AUTH_URL = appUrl // links come from here alone, never from a request's Host

const offered = configuredOauth()

/** The other ways in that this server offers. */
export const otherWaysIn = offered.map(id => ({ id, name: oauthNames[id] }))

export const authConfig: NextAuthConfig = {
  adapter,
  basePath: '/api/auth',
  secret: process.env.AUTH_SECRET,
  trustHost: true,
  session: { strategy: 'database', maxAge: sessionSeconds, updateAge: 24 * 60 * 60 },
  cookies: { sessionToken: sessionCookie(appUrl) },
  pages: {
    signIn: '/sign-in',
    signOut: '/settings/sessions',
    error: '/sign-in',
    verifyRequest: '/sign-in/code',
  },
  providers: [
    {
      id: 'email',
      type: 'email',
      name: 'Email',
      from: process.env.MAIL_FROM ?? '',
      maxAge: signInMinutes * 60,
      secret: process.env.AUTH_SECRET,
      normalizeIdentifier: raw => {
        const address = normalizeAddress(raw)
        if (!address) throw new Error('not an address')
        return address
      },
      sendVerificationRequest: sendSignInMail,
      options: {},
    },
    ...offered.map(name => oauthProvider(name, {})),
  ],
  callbacks: {
    // What a browser may see of its session: never the token.
    session: ({ session, user }) => ({
      expires: session.expires,
      user: { id: user.id, name: user.name, email: user.email, image: user.image },
    }),
    signIn: ({ account, profile }) => account?.type === 'email' || isVerified(profile as never),
  },
  events: {
    signIn: ({ user, account }) =>
      log.info({ event: 'sign-in.done', by: account?.provider, userId: user.id }),
  },
  logger: {
    error: error => log.warn({ event: 'auth.refused', reason: error.name }),
    warn: () => {},
    debug: () => {},
  },
}
