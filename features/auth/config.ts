import 'server-only'
import type { NextAuthConfig } from 'next-auth'
import GitHub from 'next-auth/providers/github'
import Google from 'next-auth/providers/google'
import LinkedIn from 'next-auth/providers/linkedin'
import { normalizeAddress } from '@/lib/address'
import { log } from '@/lib/log'
import { adapter } from './adapter'
import { sendSignInMail } from './send-sign-in-mail'
import { sessionCookie, sessionSeconds } from './session-cookie'

export const signInMinutes = 10

const appUrl = process.env.APP_URL ?? 'http://localhost:3000'
process.env.AUTH_URL = appUrl // links come from here alone, never from a request's Host

/** Sign-in through somebody else's account; only what is configured is offered. */
export const oauthProviders = [
  process.env.AUTH_GOOGLE_ID && { id: 'google', name: 'Google', provider: Google },
  process.env.AUTH_GITHUB_ID && { id: 'github', name: 'GitHub', provider: GitHub },
  process.env.AUTH_LINKEDIN_ID && { id: 'linkedin', name: 'LinkedIn', provider: LinkedIn },
].filter(p => p !== '' && p !== undefined)

export const authConfig: NextAuthConfig = {
  adapter,
  basePath: '/api/auth',
  secret: process.env.AUTH_SECRET,
  trustHost: true,
  session: { strategy: 'database', maxAge: sessionSeconds, updateAge: 24 * 60 * 60 },
  cookies: { sessionToken: sessionCookie(appUrl) },
  pages: { signIn: '/sign-in', error: '/sign-in', verifyRequest: '/sign-in/code' },
  providers: [
    {
      id: 'email',
      type: 'email',
      name: 'E-mail',
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
    ...oauthProviders.map(p => p.provider),
  ],
  callbacks: {
    // What a browser may see of its session: never the token.
    session: ({ session, user }) => ({
      expires: session.expires,
      user: { id: user.id, name: user.name, email: user.email, image: user.image },
    }),
    signIn: ({ account, profile }) => account?.type === 'email' || profile?.email_verified !== false,
  },
  logger: {
    error: error => log.warn({ event: 'auth.refused', reason: error.name }),
    warn: () => {},
    debug: () => {},
  },
}
