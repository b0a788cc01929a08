import 'server-only'
import { randomUUID } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/doors'
import { deliveries } from '@/db/schema/deliveries'
import { reminders } from '@/db/schema/reminders'
import { tokens } from '@/db/schema/tokens'
import { isExempt } from '@/features/reminders/budget'
import type { OpenReminder } from '@/features/reminders/open'
import { ridesOnly } from '@/features/reminders/reminder-rules'
import type { Engine } from './engine'
import { keepTokens } from './links'
import type { Delivery } from './mail-kind'

interface Leased {
  lead: OpenReminder
  carried: readonly OpenReminder[]
  request: NonNullable<Delivery['request']>
  now: Date
}

/**
 * Keeps the frozen mail, leased to this run, the hashes of its links, and that its reminders are leaving: one
 * statement, because a prepare is mostly the waiting for its answers.
 */
export async function lease(
  engine: Engine,
  tx: Tx,
  { lead, carried, request, now }: Leased,
): Promise<Delivery> {
  const delivery: Delivery = {
    id: randomUUID(),
    userId: lead.userId,
    kind: lead.kind,
    state: 'prepared',
    subject: request.subject,
    counts: !carried.some(reminder => isExempt(reminder) && !ridesOnly.includes(reminder.kind)),
    request,
    // The same reminder has the same key, also in a database restored from a dump.
    idempotencyKey: `reminder/${lead.id}/${lead.snoozes}`,
    attempts: 1,
    firstTriedAt: now,
    nextTryAt: now,
    leasedUntil: new Date(now.getTime() + engine.leaseMs),
    fence: 1,
    providerId: null,
    why: null,
    sentAt: null,
    pushedAt: null,
    deliveredAt: null,
    bouncedAt: null,
    complainedAt: null,
    createdAt: now,
    updatedAt: now,
  }
  const links = tx
    .$with('links')
    .as(keepTokens(tx, lead.userId, request.tokens, now).returning({ id: tokens.id }))
  const frozen = tx
    .$with('frozen')
    .as(tx.insert(deliveries).values(delivery).returning({ request: deliveries.request }))
  const ids = carried.map(reminder => reminder.id)
  const [kept] = await tx
    .with(links, frozen)
    .update(reminders)
    .set({ state: 'leaving', deliveryId: delivery.id, outcome: null, endReason: null, updatedAt: now })
    .from(frozen)
    .where(inArray(reminders.id, ids))
    .returning({ request: frozen.request })
  if (!kept) throw new Error('The delivery was not kept')
  // As the database gives it back: jsonb orders its keys, and every try must be the same bytes.
  return { ...delivery, request: kept.request }
}
