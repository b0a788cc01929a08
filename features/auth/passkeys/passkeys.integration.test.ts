import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { asSystem, type Tx } from '@/db/doors'
import { passkeyChallenges } from '@/db/schema/passkey-challenges'
import { passkeys } from '@/db/schema/passkeys'
import { users } from '@/db/schema/users'
import { type Circumstances, SoftPasskey } from '@/e2e/support/soft-passkey'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { createAccount } from '@/features/account/create-account'
import type { SessionUser } from '../session-of'
import { addPasskey, askForNewKey } from './add-passkey'
import { listPasskeys, removePasskey } from './own-passkeys'
import { addPasskeyInput, passkeySignInInput } from './schema'
import { askForSignature, openByPasskey } from './sign-in'

const origin = 'https://afterword.example'
process.env.APP_URL = origin
process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const now = new Date('2026-11-24T10:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
let n = 0
let ada: SessionUser
let eve: SessionUser
let device: SoftPasskey

const system = <T>(fn: (tx: Tx) => Promise<T>) => asSystem('test', fn)

async function person(name: string): Promise<SessionUser> {
  const { id, email } = await system(tx => createAccount(tx, { email: `${name}-${++n}@example.com` }))
  return { id, email, name, isDemo: false, sessionId: crypto.randomUUID(), closesAt: null }
}

beforeEach(async () => {
  ada = await person('ada')
  eve = await person('eve')
  device = new SoftPasskey(origin)
})

type MakeAs = Parameters<SoftPasskey['make']>[1]
const asked = async (user: SessionUser, at = now) => {
  const options = await system(tx => askForNewKey(tx, user, at))
  if (!options) throw new Error('no passkeys here')
  return options
}
const add = (user: SessionUser, signed: string, at = now) => {
  const input = addPasskeyInput.parse({ name: 'My phone', signed })
  return system(tx => addPasskey(tx, user, { answer: input.signed, name: input.name, now: at }))
}
const addNew = async (user: SessionUser, key: SoftPasskey, as?: MakeAs) =>
  add(user, key.make(await asked(user), as))

const challenge = async (browser: string, at = now) => {
  const options = await system(tx => askForSignature(tx, browser, at))
  if (!options) throw new Error('no passkeys here')
  return options
}
const open = (signed: string, browser = 'this browser', at = now) => {
  const input = passkeySignInInput.parse({ signed, next: '/today' })
  return system(tx => openByPasskey(tx, input.signed, { browser, now: at }))
}
const signIn = async (key: SoftPasskey, as?: Circumstances) =>
  open(key.sign(await challenge('this browser'), as))
const rows = (user: SessionUser) =>
  system(tx => tx.select().from(passkeys).where(eq(passkeys.userId, user.id)))

describe('adding a passkey', () => {
  it('asks for one that names nobody, asks for the person, and is not there yet', async () => {
    const options = await asked(ada)
    expect(options).toMatchObject({
      rp: { id: 'afterword.example', name: 'Afterword' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [],
    })
    expect(Buffer.from(options.user.id, 'base64url')).toHaveLength(16)
    expect(Buffer.from(options.challenge, 'base64url')).toHaveLength(32)
    await add(ada, device.make(options))
    expect((await asked(ada)).excludeCredentials).toMatchObject([{ id: device.id.toString('base64url') }])
    expect((await asked(eve)).excludeCredentials).toEqual([])
  })

  it('keeps its public half and its name, and never the challenge', async () => {
    const options = await asked(ada)
    const kept = JSON.stringify(await system(tx => tx.select().from(passkeyChallenges)))
    expect(kept).not.toContain(options.challenge)
    expect(kept).not.toContain(ada.sessionId)
    expect(await add(ada, device.make(options))).toEqual({ id: expect.any(String) })
    expect(await rows(ada)).toMatchObject([
      { name: 'My phone', credentialId: device.id.toString('base64url'), counter: 0, lastUsedAt: null },
    ])
    expect(await system(tx => listPasskeys(tx, eve.id))).toEqual([])
  })

  it.each<[string, MakeAs]>([
    ['from another origin', { origin: 'https://afterw0rd.example' }],
    ['from a page of ours without TLS', { origin: 'http://afterword.example' }],
    ['for another site', { rpId: 'evil.example' }],
    ['of somebody whom the device did not look at', { verified: false }],
    ['that is a sign-in', { type: 'webauthn.get' }],
    // { x5c: [h'00'] } in CBOR: the addresses in it would be asked whether it still holds
    ['with a certificate', { fmt: 'packed', attStmt: Buffer.from('a1637835638141' + '00', 'hex') }],
    ['of a format that was not asked for', { fmt: 'tpm' }],
  ])('refuses one %s', async (_, as) => {
    expect(await addNew(ada, device, as)).toBe('refused')
    expect(await rows(ada)).toEqual([])
  })

  it('refuses an answer that comes twice, too late, or to another session’s challenge', async () => {
    const signed = device.make(await asked(ada))
    expect(await add({ ...ada, sessionId: crypto.randomUUID() }, signed)).toBe('refused')
    expect(await add(eve, signed)).toBe('refused')
    expect(await add(ada, signed, later(10))).toBe('refused')
    expect(await add(ada, signed, later(9))).toEqual({ id: expect.any(String) })
    await system(tx => tx.delete(passkeys))
    expect(await add(ada, signed, later(9))).toBe('refused')
    const { challenge: forSigningIn } = await challenge(ada.sessionId)
    const { user } = await asked(ada)
    expect(await add(ada, device.make({ challenge: forSigningIn, user }))).toBe('refused')
  })

  it('leaves a passkey with whoever has it, and holds twenty of a person', async () => {
    await addNew(ada, device)
    expect(await addNew(eve, device)).toBe('known')
    expect(await rows(ada)).toHaveLength(1)
    for (let i = 1; i < 20; i++) await addNew(ada, new SoftPasskey(origin))
    expect(await addNew(ada, new SoftPasskey(origin))).toBe('full')
    expect(await rows(ada)).toHaveLength(20)
  })
})

describe('signing in with a passkey', () => {
  beforeEach(() => addNew(ada, device))

  it('asks for no passkey by name, and opens its owner’s account', async () => {
    const options = await challenge('this browser')
    expect(options).toMatchObject({ rpId: 'afterword.example', userVerification: 'required' })
    expect(options.allowCredentials ?? []).toEqual([])
    expect(await open(device.sign(options))).toEqual({ userId: ada.id })
    expect(await rows(ada)).toMatchObject([{ counter: 1, lastUsedAt: now, doubtedAt: null }])
  })

  it.each<[string, Circumstances]>([
    ['from another origin', { origin: 'https://afterw0rd.example' }],
    ['for another site', { rpId: 'evil.example' }],
    ['of somebody whom the device did not look at', { verified: false }],
    ['that makes a passkey', { type: 'webauthn.create' }],
  ])('refuses an answer %s', async (_, as) => {
    expect(await signIn(device, as)).toEqual({ refused: 'signature' })
    expect(await rows(ada)).toMatchObject([{ lastUsedAt: null, doubtedAt: null }])
  })

  it('refuses an answer that comes twice, too late, from another browser, or to a challenge of its own', async () => {
    const signed = device.sign(await challenge('this browser'))
    expect(await open(signed, 'another browser')).toEqual({ refused: 'challenge' })
    expect(await open(signed, 'this browser', later(10))).toEqual({ refused: 'challenge' })
    expect(await open(signed)).toEqual({ userId: ada.id })
    expect(await open(signed)).toEqual({ refused: 'challenge' })
    expect(await open(device.sign({ challenge: 'x'.repeat(43) }))).toEqual({ refused: 'challenge' })
    const { challenge: forAdding } = await asked(ada)
    expect(await open(device.sign({ challenge: forAdding }), ada.sessionId)).toEqual({ refused: 'challenge' })
  })

  it('uses a challenge up with the first answer, right or wrong', async () => {
    const options = await challenge('this browser')
    expect(await open(device.sign(options, { origin: 'https://evil.example' }))).toEqual({
      refused: 'signature',
    })
    expect(await open(device.sign(options))).toEqual({ refused: 'challenge' })
  })

  it('refuses another’s signature, another’s name on it, and a passkey that nobody has', async () => {
    const eves = new SoftPasskey(origin)
    await addNew(eve, eves)
    const [mine, theirs] = [await challenge('this browser'), await challenge('this browser')]
    const [signed, other] = [JSON.parse(device.sign(mine)), JSON.parse(eves.sign(mine))]
    const mixed = { ...signed, response: { ...other.response, userHandle: signed.response.userHandle } }
    expect(await open(JSON.stringify(mixed))).toEqual({ refused: 'signature' })
    expect(await open(eves.sign(theirs, { userHandle: device.userHandle }))).toEqual({ refused: 'unknown' })
    const stranger = new SoftPasskey(origin)
    stranger.userHandle = device.userHandle
    expect(await signIn(stranger)).toEqual({ refused: 'unknown' })
  })

  it('shuts a passkey whose counter went back, and says so to its owner', async () => {
    expect(await signIn(device, { counter: 5 })).toEqual({ userId: ada.id })
    expect(await signIn(device, { counter: 5 })).toEqual({ refused: 'doubted' })
    expect(await signIn(device, { counter: 9 })).toEqual({ refused: 'doubted' })
    expect(await system(tx => listPasskeys(tx, ada.id))).toMatchObject([{ doubtedAt: now }])
  })

  it('doubts nothing at the word of somebody who cannot sign', async () => {
    await signIn(device, { counter: 5 })
    const signed = JSON.parse(device.sign(await challenge('this browser'), { counter: 1 }))
    signed.response.signature = JSON.parse(
      new SoftPasskey(origin).sign({ challenge: 'x' }),
    ).response.signature
    expect(await open(JSON.stringify(signed))).toEqual({ refused: 'signature' })
    expect(await rows(ada)).toMatchObject([{ counter: 5, doubtedAt: null }])
  })

  it('lets a counter stay at nought, as shared passkeys do', async () => {
    expect(await signIn(device, { counter: 0 })).toEqual({ userId: ada.id })
    expect(await signIn(device, { counter: 0 })).toEqual({ userId: ada.id })
  })

  it('no longer opens once its owner removed it, which nobody else can', async () => {
    const [mine] = await rows(ada)
    expect(await system(tx => removePasskey(tx, eve.id, mine?.id ?? ''))).toBe(false)
    expect(await signIn(device)).toEqual({ userId: ada.id })
    expect(await system(tx => removePasskey(tx, ada.id, mine?.id ?? ''))).toBe(true)
    expect(await signIn(device)).toEqual({ refused: 'unknown' })
  })

  it('goes with its account', async () => {
    await system(tx => tx.delete(users).where(eq(users.id, ada.id)))
    expect(await rows(ada)).toEqual([])
    expect(await signIn(device)).toEqual({ refused: 'unknown' })
  })
})
