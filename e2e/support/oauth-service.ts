import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was asked when a code was given; only the same client may redeem it, at the same address, once. */
type Asked = { client: string; redirect: string; challenge: string | null }

/**
 * Another service that people sign in through, by OpenID Connect or in GitHub's own way. It says of everybody what
 * `told` and `addresses` hold, and is as strict about codes, secrets and verifiers as the real ones.
 */
export async function startOauthService(client: { clientId: string; clientSecret: string }) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const codes = new Map<string, Asked>()
  const tokens = new Set<string>()
  const service = { told: {} as Record<string, unknown>, addresses: [] as unknown[], url: '', stop }

  const routes: Record<string, (url: URL, request: IncomingMessage) => unknown> = {
    '/.well-known/openid-configuration': () => ({
      issuer: service.url,
      authorization_endpoint: `${service.url}/authorize`,
      token_endpoint: `${service.url}/token`,
      userinfo_endpoint: `${service.url}/userinfo`,
    }),
    '/authorize': giveCode,
    '/token': async (_, request) => {
      const access_token = await redeem(request)
      return access_token && { access_token, token_type: 'Bearer', id_token: idToken() }
    },
    '/login/oauth/authorize': giveCode,
    '/login/oauth/access_token': async (_, request) => {
      const access_token = await redeem(request)
      return access_token && { access_token, token_type: 'bearer', scope: 'read:user,user:email' }
    },
    '/api/v3/user': (_, request) => isKnown(request) && service.told,
    '/api/v3/user/emails': (_, request) => isKnown(request) && service.addresses,
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', service.url)
    const answer = (await routes[url.pathname]?.(url, request)) || null
    if (answer instanceof URL) return response.writeHead(302, { location: answer.href }).end()
    response.writeHead(answer ? 200 : 401, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? { error: 'invalid_grant' }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  service.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return service

  /** Nobody is asked: whoever comes is the person, and says yes. */
  function giveCode({ searchParams: asked }: URL): URL {
    const redirect = asked.get('redirect_uri') ?? ''
    const challenge = asked.get('code_challenge_method') === 'S256' ? asked.get('code_challenge') : null
    const code = randomUUID()
    codes.set(code, { client: asked.get('client_id') ?? '', redirect, challenge })
    const back = new URL(redirect)
    back.searchParams.set('code', code)
    back.searchParams.set('state', asked.get('state') ?? '')
    return back
  }

  async function redeem(request: IncomingMessage): Promise<string | null> {
    let text = ''
    for await (const part of request) text += part
    const body = new URLSearchParams(text)
    const code = body.get('code') ?? ''
    const asked = codes.get(code)
    codes.delete(code)
    const [id, secret] = /^Basic (.+)$/.exec(request.headers.authorization ?? '')
      ? atob(request.headers.authorization?.slice(6) ?? '').split(':')
      : [body.get('client_id'), body.get('client_secret')]
    const verifier = body.get('code_verifier')
    const challenge = verifier && createHash('sha256').update(verifier).digest('base64url')
    const isSame =
      asked?.client === id && asked?.redirect === body.get('redirect_uri') && asked?.challenge === challenge
    if (!isSame || id !== client.clientId || secret !== client.clientSecret) return null
    const token = randomUUID()
    tokens.add(token)
    return token
  }

  function isKnown(request: IncomingMessage): boolean {
    return tokens.has((request.headers.authorization ?? '').replace(/^Bearer /, ''))
  }

  function idToken(): string {
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: service.url, aud: client.clientId, iat: now, exp: now + 300, ...service.told }
    const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map(part =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    )
    const signature = sign('sha256', Buffer.from(parts.join('.')), privateKey).toString('base64url')
    return [...parts, signature].join('.')
  }

  function stop(): Promise<void> {
    server.closeAllConnections()
    return new Promise(resolve => server.close(() => resolve()))
  }
}
