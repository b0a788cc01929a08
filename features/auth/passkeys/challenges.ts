import 'server-only'
import { and, eq, gt } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import type { PasskeyAsk } from '@/db/enums'
import { passkeyChallenges } from '@/db/schema/passkey-challenges'
import { hashToken } from '@/db/token-hash'
import { randomToken } from '@/lib/tokens'

export const challengeMinutes = 10

interface Asked {
  purpose: PasskeyAsk
  /** Whom it is given to: a session's id, or the mark of a browser that has none yet. */
  to: string
  now: Date
}

/** What a device shall sign, base64url. Kept by hash, for one purpose and one browser, for ten minutes. */
export async function giveChallenge(tx: Tx, { purpose, to, now }: Asked): Promise<string> {
  const challenge = randomToken()
  await tx.insert(passkeyChallenges).values({
    hash: hashToken(challenge),
    purpose,
    bound: hashToken(to),
    expiresAt: new Date(now.getTime() + challengeMinutes * 60_000),
  })
  return challenge
}

/** Uses it up; false when it is unknown, old, used, or was given for something else or to somebody else. */
export async function takeChallenge(
  tx: Tx,
  challenge: string,
  { purpose, to, now }: Asked,
): Promise<boolean> {
  const taken = await tx
    .delete(passkeyChallenges)
    .where(
      and(
        eq(passkeyChallenges.hash, hashToken(challenge)),
        eq(passkeyChallenges.purpose, purpose),
        eq(passkeyChallenges.bound, hashToken(to)),
        gt(passkeyChallenges.expiresAt, now),
      ),
    )
    .returning({ hash: passkeyChallenges.hash })
  return taken.length === 1
}
