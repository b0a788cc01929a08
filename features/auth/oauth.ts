import 'server-only'
import type { Provider } from '@auth/core/providers'
import GitHub from 'next-auth/providers/github'
import Google from 'next-auth/providers/google'
import LinkedIn from 'next-auth/providers/linkedin'
import { normalizeAddress } from '@/lib/address'

export const oauthNames = { google: 'Google', github: 'GitHub', linkedin: 'LinkedIn' } as const
type OauthName = keyof typeof oauthNames

interface Application {
  clientId?: string
  clientSecret?: string
  /** Another address of the service: an enterprise's own, or one that a test plays. */
  base?: string
}

/** What a service tells of a person. Only an address it says it has verified counts (see `isVerified`). */
interface Told {
  sub?: string
  id?: number
  name?: string | null
  login?: string
  email?: string | null
  email_verified?: unknown
}

const person = (told: Told) => ({
  id: String(told.sub ?? told.id),
  name: told.name ?? told.login ?? null,
  email: normalizeAddress(told.email ?? ''),
})

export const isVerified = (told: Told | undefined): boolean =>
  told?.email_verified === true && normalizeAddress(told.email ?? '') !== null

// Every way in proves an address, so an account with that address is the same person's: it is linked.
const shared = { profile: person, allowDangerousEmailAccountLinking: true }

export function oauthProvider(name: OauthName, { base, ...keys }: Application): Provider {
  const issuer = base && { issuer: base }
  switch (name) {
    case 'google':
      return Google({ ...shared, ...keys, ...issuer, checks: ['pkce', 'state'] }) as Provider
    case 'linkedin':
      // State alone: LinkedIn has PKCE for native apps only, and answers a verifier beside a secret with a 401.
      return LinkedIn({ ...shared, ...keys, ...issuer, checks: ['state'] }) as Provider
    case 'github': {
      const api = base ? `${base}/api/v3` : 'https://api.github.com'
      return GitHub({
        ...shared,
        ...keys,
        ...(base && { enterprise: { baseUrl: base } }),
        checks: ['pkce', 'state'],
        userinfo: {
          url: `${api}/user`,
          request: ({ tokens }: { tokens: { access_token?: string } }) => askGitHub(api, tokens.access_token),
        },
      } as never) as Provider
    }
  }
}

/** GitHub shows a public address that nobody has verified; the list of addresses says which one is. */
async function askGitHub(api: string, token = ''): Promise<Told> {
  const ask = async (path: string) => {
    const answer = await fetch(`${api}${path}`, {
      headers: { Authorization: `Bearer ${token}`, 'User-Agent': 'afterword' },
      signal: AbortSignal.timeout(10_000),
      redirect: 'error',
    })
    return answer.ok ? answer.json() : null
  }
  const [told, list] = await Promise.all([ask('/user'), ask('/user/emails')])
  const addresses = (Array.isArray(list) ? list : []) as {
    email: string
    primary: boolean
    verified: boolean
  }[]
  const proven = addresses.find(address => address.primary && address.verified)
  return { ...told, email: proven?.email ?? null, email_verified: Boolean(proven) }
}

/** Sign-in through somebody else's account; only what is configured is offered. */
export const configuredOauth = (source: Record<string, string | undefined> = process.env): OauthName[] =>
  (Object.keys(oauthNames) as OauthName[]).filter(
    name =>
      source[`AUTH_${name.toUpperCase()}_ID`]?.trim() && source[`AUTH_${name.toUpperCase()}_SECRET`]?.trim(),
  )
