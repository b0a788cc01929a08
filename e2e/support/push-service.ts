import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  type ECDH,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  /** What the browser would read, with its own keys. */
  message: Record<string, unknown>
  headers: IncomingHttpHeaders
  /** What the sender signed for itself; null when the signature is not of the key it names. */
  vapid: { aud: string; sub: string; exp: number; key: string } | null
}

/** A browser that is subscribed here: what it would tell a site, and the keys that it keeps. */
export class SoftBrowser {
  readonly #keys: ECDH = createECDH('prime256v1')
  readonly #auth = randomBytes(16)
  readonly id = randomBytes(12).toString('base64url')

  constructor(readonly service: string) {
    this.#keys.generateKeys()
  }

  get address() {
    return {
      endpoint: `${this.service}/for/${this.id}`,
      p256dh: this.#keys.getPublicKey('base64url'),
      auth: this.#auth.toString('base64url'),
    }
  }

  /** RFC 8188 and 8291: one record, aes128gcm. */
  open(body: Buffer): Record<string, unknown> {
    const salt = body.subarray(0, 16)
    const theirs = body.subarray(21, 21 + (body[20] ?? 0))
    const record = body.subarray(21 + theirs.length)
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.#keys.getPublicKey(), theirs])
    const secret = hkdfSync('sha256', this.#keys.computeSecret(theirs), this.#auth, info, 32)
    const key = hkdfSync('sha256', Buffer.from(secret), salt, 'Content-Encoding: aes128gcm\0', 16)
    const nonce = hkdfSync('sha256', Buffer.from(secret), salt, 'Content-Encoding: nonce\0', 12)
    const cipher = createDecipheriv('aes-128-gcm', Buffer.from(key), Buffer.from(nonce))
    cipher.setAuthTag(record.subarray(-16))
    const plain = Buffer.concat([cipher.update(record.subarray(0, -16)), cipher.final()])
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString())
  }
}

export type PushService = Awaited<ReturnType<typeof startPushService>>

/** A push service on this machine: takes, opens and remembers what is sent to its browsers, or answers as it is told. */
export async function startPushService() {
  const browsers = new Map<string, SoftBrowser>()
  const received: (Received & { to: SoftBrowser })[] = []
  const asked: string[] = []
  const state = { answer: 201, silent: false }
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', piece => pieces.push(piece))
    request.on('end', () => {
      asked.push(`${request.method} ${request.url}`)
      const to = browsers.get(request.url?.replace('/for/', '') ?? '')
      if (to && request.method === 'POST')
        received.push({
          to,
          message: to.open(Buffer.concat(pieces)),
          headers: request.headers,
          vapid: readVapid(request.headers.authorization ?? ''),
        })
      if (state.silent) return
      response.writeHead(state.answer, state.answer === 303 ? { location: request.url } : {}).end()
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    state,
    /** Every request, whatever it was. */
    asked,
    received,
    browser() {
      const browser = new SoftBrowser(url)
      browsers.set(browser.id, browser)
      return browser
    },
    close: () =>
      new Promise(done => {
        server.closeAllConnections()
        server.close(done)
      }),
  }
}

/** RFC 8292: `vapid t=<JWT>, k=<key>`. */
function readVapid(authorization: string): Received['vapid'] {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  if (point.length !== 65) return null
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map(part => part.toString('base64url'))
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y } as never })
  const isTheirs = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  return isTheirs ? { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), key } : null
}
