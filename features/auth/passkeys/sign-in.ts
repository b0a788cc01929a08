import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { passkeys } from '@/db/schema/passkeys'
import { challengeMinutes, giveChallenge, takeChallenge } from './challenges'
import { wentBack } from './counter'
import { relyingParty } from './relying-party'
import type { Signature } from './schema'
import { handleOf, toldChallenge } from './told-challenge'

/** What a browser is asked whose person is not known yet: any passkey of this house will do. */
export async function askForSignature(tx: Tx, browser: string, now: Date) {
  const party = relyingParty()
  if (!party) return null
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const challenge = await giveChallenge(tx, { purpose: 'sign_in', to: browser, now })
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    timeout: challengeMinutes * 60_000,
    userVerification: 'required',
  })
}

type Opened = { userId: string } | { refused: 'challenge' | 'unknown' | 'signature' | 'doubted' }

/**
 * Whose passkey signed this browser's challenge. The challenge is used up whatever comes of it. A counter that went
 * back shuts the passkey for good: the mail is always a way in.
 */
export async function openByPasskey(
  tx: Tx,
  answer: Signature,
  { browser, now }: { browser: string; now: Date },
): Promise<Opened> {
  const challenge = toldChallenge(answer.response.clientDataJSON)
  if (!(await takeChallenge(tx, challenge, { purpose: 'sign_in', to: browser, now })))
    return { refused: 'challenge' }
  const [key] = await tx.select().from(passkeys).where(eq(passkeys.credentialId, answer.id)).for('update')
  if (!key || answer.response.userHandle !== Buffer.from(handleOf(key.userId)).toString('base64url'))
    return { refused: 'unknown' }
  const counter = await signedCounter(answer, challenge, key)
  if (counter === null) return { refused: 'signature' }
  if (key.doubtedAt || wentBack(key.counter, counter)) {
    await tx
      .update(passkeys)
      .set({ doubtedAt: key.doubtedAt ?? now })
      .where(eq(passkeys.id, key.id))
    return { refused: 'doubted' }
  }
  await tx.update(passkeys).set({ counter, lastUsedAt: now }).where(eq(passkeys.id, key.id))
  return { userId: key.userId }
}

/** What the device says its counter is, when the signature is right; null when anything is not. */
async function signedCounter(
  answer: Signature,
  challenge: string,
  key: { credentialId: string; publicKey: string },
): Promise<number | null> {
  const party = relyingParty()
  if (!party) return null
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...answer, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      // The library looks at the counter before the signature: anybody could then have somebody's passkey doubted.
      credential: {
        id: key.credentialId,
        publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
        counter: 0,
      },
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}
