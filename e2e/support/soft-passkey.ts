import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest()

export interface Circumstances {
  origin?: string
  rpId?: string
  /** Whether the person showed that it is them, or only that somebody is there. */
  verified?: boolean
  counter?: number
  type?: string
  userHandle?: string
}

/**
 * A device with one passkey (ES256, no attestation), as a browser would speak for it. It can also lie: another origin,
 * a person it did not look at, a counter of its own.
 */
export class SoftPasskey {
  readonly id = randomBytes(32)
  readonly #key: KeyObject
  readonly #cose: Buffer
  counter = 0
  userHandle = ''

  constructor(
    readonly origin: string,
    readonly rpId = new URL(origin).hostname,
  ) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    this.#key = privateKey
    // { 1: 2, 3: -7, -1: 1, -2: x, -3: y } in CBOR
    this.#cose = Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
      Buffer.from(x, 'base64url'),
      Buffer.from([0x22, 0x58, 0x20]),
      Buffer.from(y, 'base64url'),
    ])
  }

  /** `fmt` and `attStmt` in CBOR: what the device says of its maker. */
  make(
    options: { challenge: string; user: { id: string } },
    as: Circumstances & { fmt?: string; attStmt?: Buffer } = {},
  ) {
    this.userHandle = options.user.id
    const authData = Buffer.concat([
      this.#authData(as, 0x40),
      Buffer.alloc(16),
      Buffer.from([0, this.id.length]),
      this.id,
      this.#cose,
    ])
    const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text(as.fmt ?? 'none'),
      text('attStmt'),
      as.attStmt ?? Buffer.from([0xa0]),
      text('authData'),
      Buffer.from([0x58, authData.length]),
      authData,
    ])
    return JSON.stringify({
      id: b64(this.id),
      rawId: b64(this.id),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: b64(this.#clientData('webauthn.create', options.challenge, as)),
        attestationObject: b64(attestationObject),
        transports: ['internal'],
      },
    })
  }

  sign(options: { challenge: string }, as: Circumstances = {}) {
    this.counter++
    const authData = this.#authData(as, 0)
    const clientData = this.#clientData('webauthn.get', options.challenge, as)
    const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), this.#key)
    return JSON.stringify({
      id: b64(this.id),
      rawId: b64(this.id),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: b64(clientData),
        authenticatorData: b64(authData),
        signature: b64(signature),
        userHandle: as.userHandle ?? this.userHandle,
      },
    })
  }

  #clientData(type: string, challenge: string, as: Circumstances): Buffer {
    return Buffer.from(
      JSON.stringify({
        type: as.type ?? type,
        challenge,
        origin: as.origin ?? this.origin,
        crossOrigin: false,
      }),
    )
  }

  #authData({ rpId = this.rpId, verified = true, counter = this.counter }: Circumstances, flags: number) {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(rpId), Buffer.from([0x01 | (verified ? 0x04 : 0) | flags]), count])
  }
}
