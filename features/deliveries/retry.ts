import 'server-only'
import { and, eq, isNull, lte, or, sql } from 'drizzle-orm'
import { asUser, type Tx } from '@/db/doors'
import { deliveries } from '@/db/schema/deliveries'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { RETRY } from '@/lib/backoff'
import { isRemembered } from './after-outcome'
import type { Engine } from './engine'
import type { Delivery, Look, Recipient } from './mail-kind'
import { atLeastAMinute, lookOnce, nothing, type Prepared } from './prepare'

const cannotTell = 'We couldn’t find out whether this email was sent, so we won’t send it again.'

/**
 * A frozen mail is leased again, with a higher fence. Whoever died with it in flight left it unknown. It is looked at
 * once more: what has gone stale since is not tried again.
 */
export function prepareAgain(engine: Engine, user: Recipient, deliveryId: string): Promise<Prepared> {
  return asUser(user.id, async tx => {
    const now = engine.clock.now()
    const [delivery] = await tx
      .select()
      .from(deliveries)
      .where(
        and(
          eq(deliveries.id, deliveryId),
          lte(deliveries.nextTryAt, now),
          or(isNull(deliveries.leasedUntil), lte(deliveries.leasedUntil, now)),
        ),
      )
      .for('update', { skipLocked: true })
    if (!delivery || (delivery.state !== 'prepared' && delivery.state !== 'unknown')) return nothing
    // A lease that ran out means a process that died between asking and hearing.
    const state = delivery.leasedUntil ? 'unknown' : delivery.state
    const look = await lookAgain(engine, tx, delivery, user, now)
    const firstTriedAt = delivery.firstTriedAt ?? now
    const mayTry =
      state === 'prepared' || (isRemembered({ firstTriedAt }, now) && delivery.attempts < RETRY.tries)
    if ('skip' in look || !mayTry) {
      const isOut = state === 'unknown'
      await endDelivery(
        tx,
        delivery,
        isOut ? 'parked' : 'skipped',
        isOut ? cannotTell : 'skip' in look ? look.skip : '',
        now,
      )
      return { ...nothing, skipped: 1, moved: true }
    }
    if ('later' in look) {
      await tx
        .update(deliveries)
        .set({ state, nextTryAt: atLeastAMinute(look.later, now), leasedUntil: null, updatedAt: now })
        .where(eq(deliveries.id, delivery.id))
      return { ...nothing, moved: true }
    }
    const [leased] = await tx
      .update(deliveries)
      .set({
        state,
        attempts: delivery.attempts + 1,
        firstTriedAt: state === 'prepared' ? now : firstTriedAt,
        leasedUntil: new Date(now.getTime() + engine.leaseMs),
        fence: delivery.fence + 1,
        updatedAt: now,
      })
      .where(eq(deliveries.id, delivery.id))
      .returning()
    return { ...nothing, delivery: leased ?? null, moved: true }
  })
}

/** Wanted while one of its reminders is: the frozen mail goes whole or not at all. */
async function lookAgain(
  engine: Engine,
  tx: Tx,
  delivery: Delivery,
  user: Recipient,
  now: Date,
): Promise<Look> {
  const [own] = await tx.select().from(settings).where(eq(settings.userId, user.id))
  const carried = await tx
    .select()
    .from(reminders)
    .where(
      and(eq(reminders.deliveryId, delivery.id), eq(reminders.state, 'leaving'), isNull(reminders.endedAt)),
    )
  if (!own || carried.length === 0) return { skip: 'It was cancelled.' }
  let last: Look = { skip: 'It was cancelled.' }
  for (const reminder of carried) {
    const look = await lookOnce(engine, tx, { ...reminder, draftKind: null }, { user, settings: own, now })
    if ('wanted' in look) return look
    last = look
  }
  return last
}

/** A delivery that will not be tried again, and what that means for its reminders. */
export async function endDelivery(
  tx: Tx,
  delivery: Pick<Delivery, 'id'>,
  state: 'parked' | 'dead' | 'skipped',
  why: string,
  now: Date,
): Promise<void> {
  await tx
    .update(deliveries)
    .set({ state, why, leasedUntil: null, updatedAt: now })
    .where(eq(deliveries.id, delivery.id))
  await tx
    .update(reminders)
    .set({
      state: state === 'dead' ? 'failed' : state,
      outcome: why,
      endReason: sql`coalesce(${reminders.endReason}, 'looked')`,
      endedAt: now,
      updatedAt: now,
    })
    .where(and(eq(reminders.deliveryId, delivery.id), eq(reminders.state, 'leaving')))
}
