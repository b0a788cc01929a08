import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { asSystem } from '@/db/doors'
import { deliveries } from '@/db/schema/deliveries'
import { reminders } from '@/db/schema/reminders'
import type { SendOutcome } from '@/lib/mail-outcome'
import { afterOutcome, type Verdict } from './after-outcome'
import type { Engine } from './engine'
import type { Delivery } from './mail-kind'
import { applyNews } from './news'
import { endDelivery } from './retry'

/**
 * The third transaction: writes down what became of a try, but only while the fence is still ours. Null when somebody
 * else took over in the meantime, or the account is gone.
 */
export async function complete(
  engine: Engine,
  delivery: Delivery,
  outcome: SendOutcome,
): Promise<Verdict | null> {
  const now = engine.clock.now()
  const tried = {
    state: delivery.state === 'unknown' ? ('unknown' as const) : ('prepared' as const),
    attempts: delivery.attempts,
    firstTriedAt: delivery.firstTriedAt ?? now,
  }
  const verdict = afterOutcome(tried, outcome, now, engine.random)
  const held = await asSystem('deliveries', async tx => {
    const [row] = await tx
      .update(deliveries)
      .set({
        state: verdict.state,
        attempts: verdict.attempts,
        nextTryAt: verdict.nextTryAt ?? undefined,
        providerId: verdict.providerId,
        why: verdict.why,
        sentAt: verdict.state === 'sent' ? now : undefined,
        leasedUntil: null,
        updatedAt: now,
      })
      .where(and(eq(deliveries.id, delivery.id), eq(deliveries.fence, delivery.fence)))
      .returning({ id: deliveries.id })
    if (!row) return false
    if (verdict.state === 'parked' || verdict.state === 'dead')
      await endDelivery(tx, row, verdict.state, verdict.why ?? '', now)
    if (verdict.state !== 'sent') return true
    await tx
      .update(reminders)
      .set({
        state: 'sent',
        endedAt: sql`coalesce(${reminders.endedAt}, ${now.toISOString()})`,
        updatedAt: now,
      })
      .where(and(eq(reminders.deliveryId, delivery.id), eq(reminders.state, 'leaving')))
    if (verdict.providerId) await applyNews(tx, verdict.providerId)
    return true
  })
  return held ? verdict : null
}
