import 'server-only'
import { createHash } from 'node:crypto'
import type { Adapter, AdapterSession, AdapterUser } from '@auth/core/adapters'
import { DrizzleAdapter } from '@auth/drizzle-adapter'
import { eq, lt, sql } from 'drizzle-orm'
import { cookies, headers } from 'next/headers'
import { asSystem, type Tx } from '@/db/doors'
import { accounts } from '@/db/schema/accounts'
import { sessions } from '@/db/schema/sessions'
import { users } from '@/db/schema/users'
import { verificationTokens } from '@/db/schema/verification-tokens'
import { hashToken } from '@/db/token-hash'
import { createAccount } from '@/features/account/create-account'
import { signInCode } from '@/lib/tokens'
import { deviceWords } from './device-words'
import { beginSession } from './own-sessions'
import { sessionCookie } from './session-cookie'

const tables = {
  usersTable: users,
  accountsTable: accounts,
  sessionsTable: sessions,
  verificationTokensTable: verificationTokens,
} as never // its types know neither snake_case nor our further columns

type Complete = Required<Adapter>
const inside = <T>(fn: (adapter: Complete, tx: Tx) => Promise<T>) =>
  asSystem('auth', tx => fn(DrizzleAdapter(tx, tables) as Complete, tx))

const maxCodeTries = 5

/**
 * next-auth's Drizzle adapter behind the system door. Sessions are stored by hash and handed back raw;
 * a sign-in row is used up by its link or by its typed code, whichever comes first.
 */
export const adapter: Adapter = {
  createUser: user =>
    asSystem('auth', tx =>
      // Whoever comes this far has proved the address, by a mail or through a service that verified it.
      createAccount(tx, { email: user.email, name: user.name, emailVerified: new Date() }),
    ) as Promise<AdapterUser>,
  getUser: userId => inside(a => Promise.resolve(a.getUser(userId))),
  getUserByEmail: email => inside(a => Promise.resolve(a.getUserByEmail(email))),
  getUserByAccount: account => inside(a => Promise.resolve(a.getUserByAccount(account))),
  updateUser: user => inside(a => Promise.resolve(a.updateUser(user))),
  linkAccount: account =>
    inside(
      async a =>
        void (await a.linkAccount({
          ...account,
          access_token: undefined,
          refresh_token: undefined,
          id_token: undefined,
        })),
    ),
  createSession: async session => {
    const { device, held } = await thisBrowser()
    await asSystem('auth', tx => beginSession(tx, session, device, held))
    return session
  },
  getSessionAndUser: async raw => {
    const found = await inside(a => Promise.resolve(a.getSessionAndUser(hashToken(raw))))
    return found && { ...found, session: { ...found.session, sessionToken: raw } }
  },
  updateSession: async session => {
    const stored = await inside(a =>
      Promise.resolve(a.updateSession({ ...session, sessionToken: hashToken(session.sessionToken) })),
    )
    return stored as AdapterSession | null | undefined
  },
  deleteSession: raw => inside(async a => void (await a.deleteSession(hashToken(raw)))),
  createVerificationToken: token =>
    asSystem('auth', async tx => {
      await tx.delete(verificationTokens).where(lt(verificationTokens.expires, new Date()))
      await tx.insert(verificationTokens).values(token)
      return token
    }),
  useVerificationToken: ({ identifier, token }) =>
    asSystem('auth', tx => useLinkOrCode(tx, identifier, token)),
}

async function thisBrowser(): Promise<{ device: string | null; held?: string }> {
  try {
    const { name } = sessionCookie(process.env.APP_URL ?? '')
    return {
      device: deviceWords((await headers()).get('user-agent')),
      held: (await cookies()).get(name)?.value,
    }
  } catch {
    return { device: deviceWords(null) } // outside a request there is nobody to ask
  }
}

async function useLinkOrCode(tx: Tx, identifier: string, tried: string) {
  const rows = await tx
    .select()
    .from(verificationTokens)
    .where(eq(verificationTokens.identifier, identifier))
    .for('update')
  const hit = rows.find(
    row => row.token === tried || (row.codeTries < maxCodeTries && codeHash(row.token) === tried),
  )
  if (hit) {
    await tx.delete(verificationTokens).where(eq(verificationTokens.identifier, identifier))
    return { identifier, token: hit.token, expires: hit.expires }
  }
  await tx
    .update(verificationTokens)
    .set({ codeTries: sql`${verificationTokens.codeTries} + 1` })
    .where(eq(verificationTokens.identifier, identifier))
  return null
}

/** The form in which next-auth hands over what was typed. */
const codeHash = (tokenHash: string) =>
  createHash('sha256')
    .update(`${signInCode(tokenHash)}${process.env.AUTH_SECRET}`)
    .digest('hex')
