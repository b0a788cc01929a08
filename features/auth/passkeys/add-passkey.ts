import 'server-only'
import { count, eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { passkeys } from '@/db/schema/passkeys'
import type { SessionUser } from '../session-of'
import { challengeMinutes, giveChallenge, takeChallenge } from './challenges'
import { relyingParty } from './relying-party'
import type { NewKey } from './schema'
import { handleOf, toldChallenge } from './told-challenge'

const mostPasskeys = 20
/** EdDSA, ES256 and RS256, as COSE numbers them. */
const algorithms = [-8, -7, -257]

/** What this browser is asked, so that a passkey is made for this person; null where there are none. */
export async function askForNewKey(tx: Tx, user: SessionUser, now: Date) {
  const party = relyingParty()
  if (!party) return null
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  const known = await tx
    .select({ id: passkeys.credentialId, transports: passkeys.transports })
    .from(passkeys)
    .where(eq(passkeys.userId, user.id))
  const challenge = await giveChallenge(tx, { purpose: 'add', to: user.sessionId, now })
  return generateRegistrationOptions({
    rpID: party.id,
    rpName: 'Afterword',
    userID: handleOf(user.id),
    userName: user.email,
    userDisplayName: user.name ?? user.email,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    timeout: challengeMinutes * 60_000,
    attestationType: 'none',
    excludeCredentials: known,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  })
}

type Added = { id: string } | 'refused' | 'known' | 'full'

/** Keeps the public half of a new passkey. The answer must be of this session's challenge, this origin, by its person. */
export async function addPasskey(
  tx: Tx,
  user: SessionUser,
  { answer, name, now }: { answer: NewKey; name: string; now: Date },
): Promise<Added> {
  const party = relyingParty()
  const challenge = toldChallenge(answer.response.clientDataJSON)
  if (!party || !(await takeChallenge(tx, challenge, { purpose: 'add', to: user.sessionId, now })))
    return 'refused'
  const key = await read(answer, challenge, party)
  if (!key) return 'refused'
  const [mine] = await tx.select({ n: count() }).from(passkeys).where(eq(passkeys.userId, user.id))
  if ((mine?.n ?? 0) >= mostPasskeys) return 'full'
  const [added] = await tx
    .insert(passkeys)
    .values({
      userId: user.id,
      credentialId: key.credential.id,
      publicKey: Buffer.from(key.credential.publicKey).toString('base64url'),
      counter: key.credential.counter,
      transports: answer.response.transports,
      backedUp: key.credentialBackedUp,
      name,
      createdAt: now,
    })
    .onConflictDoNothing({ target: passkeys.credentialId })
    .returning({ id: passkeys.id })
  return added ?? 'known'
}

async function read(answer: NewKey, challenge: string, party: { id: string; origin: string }) {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  try {
    if (!(await bringsNoCertificate(answer.response.attestationObject))) return null
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { ...answer, clientExtensionResults: {}, response: answer.response as never },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    return registrationInfo ?? null
  } catch {
    return null // the library throws for whatever is not as it should be
  }
}

/** We ask for no certificate. Of one that came all the same we would be asking its own addresses whether it still holds. */
async function bringsNoCertificate(attestationObject: string): Promise<boolean> {
  const { decodeAttestationObject } = await import('@simplewebauthn/server/helpers')
  const told = decodeAttestationObject(new Uint8Array(Buffer.from(attestationObject, 'base64url')))
  const fmt = told.get('fmt')
  return fmt === 'none' || (fmt === 'packed' && !told.get('attStmt').get('x5c'))
}
