import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { settings } from '@/db/schema/settings'
import { kindsOffWithout } from '@/features/deliveries/mail-groups'
import { saveSignature } from '@/features/drafts/sign'
import { planNotice } from '@/features/planning/notices'
import { addMinutes, instantAt } from '@/lib/time'
import { getMailPreferences } from './queries'
import type { MailPreferencesInput } from './schema'

/** Keeps the choices. */
export async function saveMailPreferences(
  tx: Tx,
  userId: string,
  input: MailPreferencesInput,
  now: Date,
): Promise<void> {
  const { on, pausedUntil, signature, ...rest } = input
  const before = await getMailPreferences(tx, userId)
  await tx
    .update(settings)
    .set({
      ...rest,
      zoneSettledAt: now,
      kindsOff: kindsOffWithout(on),
      pausedUntil: pausedUntil ? instantAt(pausedUntil, '08:00', input.zone) : null,
    })
    .where(eq(settings.userId, userId))
  if (signature !== before.signature) await saveSignature(tx, signature, now)
}

/** Something asked for, due at once: it takes the way every mail takes. */
export const planTestMail = (tx: Tx, userId: string, now: Date): Promise<void> =>
  planNotice(
    tx,
    userId,
    [
      {
        kind: 'digest',
        step: 'test',
        planKey: `test:${now.toISOString().slice(0, 16)}`,
        dueAt: now,
        notAfter: addMinutes(now, 12 * 60),
        why: 'This is the test you asked for. If you can read it, your emails work.',
        asked: true,
      },
    ],
    now,
  )

/** The address works again, says the person: mail starts anew. */
export async function liftSuppression(tx: Tx, userId: string): Promise<void> {
  await tx.update(settings).set({ suppressedAt: null, suppressedBy: null }).where(eq(settings.userId, userId))
}
