import { Auth } from '@auth/core'
import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { asSystem } from '@/db/doors'
import { accounts } from '@/db/schema/accounts'
import { sessions } from '@/db/schema/sessions'
import { users } from '@/db/schema/users'
import { startOauthService } from '@/e2e/support/oauth-service'
import { useTestDatabase } from '@/e2e/support/use-test-database'

process.env.AUTH_SECRET = 'a secret that is long enough for tests'
process.env.APP_URL = 'http://app.localhost'

useTestDatabase()
const keys = { clientId: 'us', clientSecret: 'secret' }
const service = await startOauthService(keys)
afterAll(() => service.stop())
const kit = async () => ({ ...(await import('./config')), ...(await import('./oauth')) })

/** The whole way a browser goes: to the service, back with a code, and in (or not). */
async function signInThrough(
  name: 'google' | 'github' | 'linkedin',
  profile: Record<string, unknown>,
  session = '',
) {
  service.told = profile
  const { authConfig, oauthProvider } = await kit()
  const provider = oauthProvider(name, { ...keys, base: service.url })
  const config = { ...authConfig, providers: [provider], skipCSRFCheck: undefined }
  const at = (path: string, init?: RequestInit) =>
    Auth(
      new Request(`http://app.localhost/api/auth${path}`, init),
      config as never,
    ) as unknown as Promise<Response>
  const form = await at('/csrf')
  const { csrfToken } = (await form.json()) as { csrfToken: string }
  const jar = new Map(session ? [['afterword-session', session]] : [])
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
  }
  const cookie = () => [...jar].map(([key, value]) => `${key}=${value}`).join('; ')
  keep(form)
  const start = await at(`/signin/${name}`, {
    method: 'POST',
    headers: { cookie: cookie(), 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, callbackUrl: '/today' }),
  })
  keep(start)
  const away = new URL(start.headers.get('location') ?? '')
  const asked = ['state', 'code_challenge', 'code_challenge_method'].filter(key => away.searchParams.has(key))
  const back = await fetch(away, { redirect: 'manual' })
  const callback = new URL(back.headers.get('location') ?? '')
  const end = await at(`/callback/${name}${callback.search}`, { headers: { cookie: cookie() } })
  keep(end)
  const seen = await (await at('/session', { headers: { cookie: cookie() } })).text()
  const token = jar.get('afterword-session')
  return {
    location: end.headers.get('location') ?? '',
    signedIn: Boolean(token),
    token,
    session: seen,
    asked,
  }
}

const people = (email: string) =>
  asSystem('test', tx =>
    tx
      .select({ id: users.id, verified: users.emailVerified, provider: accounts.provider })
      .from(users)
      .leftJoin(accounts, eq(accounts.userId, users.id))
      .where(eq(users.email, email)),
  )

describe('signing in through somebody else’s account', () => {
  it('offers only what both halves are set for', async () => {
    const { configuredOauth } = await kit()
    expect(configuredOauth({})).toEqual([])
    expect(configuredOauth({ AUTH_GITHUB_ID: 'a' })).toEqual([])
    expect(
      configuredOauth({
        AUTH_GITHUB_ID: 'a',
        AUTH_GITHUB_SECRET: 'b',
        AUTH_GOOGLE_ID: ' ',
        AUTH_GOOGLE_SECRET: 'c',
      }),
    ).toEqual(['github'])
  })

  it.each(['google', 'linkedin'] as const)('makes an account at %s’s word for the address', async name => {
    const email = `new-at-${name}@example.com`
    const done = await signInThrough(name, {
      sub: `1-${name}`,
      name: 'N',
      email: email.toUpperCase(),
      email_verified: true,
    })
    expect(done).toMatchObject({ location: expect.stringMatching(/\/today$/), signedIn: true })
    const pkce = name === 'linkedin' ? [] : ['code_challenge', 'code_challenge_method']
    expect(done.asked).toEqual(['state', ...pkce])
    const [row] = await people(email)
    expect(row).toMatchObject({ provider: name, verified: expect.any(Date) })
  })

  it('links to the account that has this verified address, and keeps no token of the service', async () => {
    await asSystem('test', tx => tx.insert(users).values({ email: 'ada@example.com' }))
    const done = await signInThrough('google', {
      sub: '7',
      email: 'ada@example.com',
      email_verified: true,
    })
    expect(done.signedIn).toBe(true)
    const rows = await people('ada@example.com')
    expect(rows).toHaveLength(1)
    const [account] = await asSystem('test', tx =>
      tx
        .select()
        .from(accounts)
        .where(eq(accounts.userId, rows[0]?.id ?? '')),
    )
    expect(account).toMatchObject({ provider: 'google', access_token: null, id_token: null })
    const [session] = await asSystem('test', tx =>
      tx
        .select()
        .from(sessions)
        .where(eq(sessions.userId, rows[0]?.id ?? '')),
    )
    expect(session?.sessionToken).toHaveLength(43)
    expect(JSON.parse(done.session)).toEqual({
      expires: expect.any(String),
      user: { id: rows[0]?.id, name: null, email: 'ada@example.com', image: null },
    })
    expect(done.session).not.toContain(done.token)
  })

  it('leads to the account that was linked, whatever address the service now tells', async () => {
    await asSystem('test', tx => tx.insert(users).values({ email: 'cleo@example.com' }))
    await signInThrough('google', { sub: '21', email: 'dora@example.com', email_verified: true })
    const again = await signInThrough('google', {
      sub: '21',
      email: 'cleo@example.com',
      email_verified: true,
    })
    expect(JSON.parse(again.session).user.email).toBe('dora@example.com')
    expect(await people('cleo@example.com')).toMatchObject([{ provider: null }])
  })

  it('neither takes a linked account over nor lets anybody in, when somebody else is signed in', async () => {
    const dora = await signInThrough('google', { sub: '22', email: 'dot@example.com', email_verified: true })
    const eve = await signInThrough('google', { sub: '23', email: 'eva@example.com', email_verified: true })
    const taken = await signInThrough(
      'google',
      { sub: '22', email: 'dot@example.com', email_verified: true },
      eve.token,
    )
    expect(taken.location).toContain('error=')
    expect(JSON.parse(taken.session).user.email).toBe('eva@example.com')
    // One that nobody has yet becomes a way in to whoever is signed in, even with another's address on it.
    await signInThrough('linkedin', { sub: '24', email: 'dot@example.com', email_verified: true }, eve.token)
    expect((await people('eva@example.com')).map(({ provider }) => provider).sort()).toEqual([
      'google',
      'linkedin',
    ])
    expect((await people('dot@example.com')).map(({ provider }) => provider)).toEqual(['google'])
    expect(JSON.parse(dora.session).user.email).toBe('dot@example.com')
  })

  it.each([
    ['says it is not verified', { email_verified: false }],
    ['says nothing of it', {}],
    ['says it in a word', { email_verified: 'yes' }],
  ])('turns away an address when the service %s', async (_, more) => {
    await asSystem('test', tx => tx.insert(users).values({ email: 'ben@example.com' }).onConflictDoNothing())
    const done = await signInThrough('google', { sub: '8', email: 'ben@example.com', ...more })
    expect(done).toMatchObject({ location: expect.stringContaining('/sign-in?error='), signedIn: false })
    expect(await people('ben@example.com')).toMatchObject([{ provider: null }])
  })

  it('believes GitHub’s list of addresses, never the one a profile shows', async () => {
    await asSystem('test', tx => tx.insert(users).values({ email: 'eve.target@example.com' }))
    const profile = { id: 5, login: 'eve', name: null, email: 'eve.target@example.com' }
    service.addresses = [
      { email: 'eve.target@example.com', primary: true, verified: false },
      { email: 'eve@example.com', primary: false, verified: true },
    ]
    expect((await signInThrough('github', profile)).signedIn).toBe(false)
    service.addresses = [{ email: 'eve@example.com', primary: true, verified: true }]
    const done = await signInThrough('github', profile)
    expect(done).toMatchObject({ signedIn: true, asked: expect.arrayContaining(['state', 'code_challenge']) })
    expect(await people('eve.target@example.com')).toMatchObject([{ provider: null }])
    expect(await people('eve@example.com')).toMatchObject([{ provider: 'github' }])
  })
})
