import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { asSystem, type Tx } from '@/db/doors'
import { reminders } from '@/db/schema/reminders'
import type { SendOutcome } from '@/lib/mail-outcome'
import { afterOutcome, type Verdict } from './after-outcome'
import type { Engine } from './engine'
import type { Delivery } from './mail-kind'
import { applyNews } from './news'
import { endDelivery } from './retry'

interface Tried {
  delivery: Delivery
  verdict: Verdict
}

interface Waiting extends Tried {
  told: (held: boolean) => void
  failed: (error: unknown) => void
}

/**
 * The third transaction: writes down what became of a try, but only while the fence is still ours. What is heard while
 * another is being written down is written next, together.
 */
export class Completions {
  #waiting: Waiting[] = []
  #writing = false

  constructor(readonly engine: Engine) {}

  /** Null when somebody else took over in the meantime, or the account is gone. */
  async complete(delivery: Delivery, outcome: SendOutcome): Promise<Verdict | null> {
    const now = this.engine.clock.now()
    const tried = {
      state: delivery.state === 'unknown' ? ('unknown' as const) : ('prepared' as const),
      attempts: delivery.attempts,
      firstTriedAt: delivery.firstTriedAt ?? now,
    }
    const verdict = afterOutcome(tried, outcome, now, this.engine.random)
    const held = await new Promise<boolean>((told, failed) => {
      this.#waiting.push({ delivery, verdict, told, failed })
      if (!this.#writing) void this.#write()
    })
    return held ? verdict : null
  }

  async #write(): Promise<void> {
    this.#writing = true
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0)
      try {
        const now = this.engine.clock.now()
        const held = await asSystem('deliveries', tx => writeDown(tx, batch, now))
        for (const { delivery, told } of batch) told(held.has(delivery.id))
      } catch (error) {
        for (const { failed } of batch) failed(error)
      }
    }
    this.#writing = false
  }
}

/** The ids of those whose fence was still ours. */
async function writeDown(tx: Tx, batch: readonly Tried[], now: Date): Promise<Set<string>> {
  const rows = batch.map(({ delivery: { id, fence }, verdict }) => ({
    id,
    fence,
    state: verdict.state,
    attempts: verdict.attempts,
    next_try_at: verdict.nextTryAt,
    provider_id: verdict.providerId ?? null,
    why: verdict.why,
  }))
  const at = now.toISOString()
  const updated = await tx.execute<{ id: string }>(sql`
    update deliveries set state = t.state, attempts = t.attempts,
      next_try_at = coalesce(t.next_try_at, deliveries.next_try_at),
      provider_id = coalesce(t.provider_id, deliveries.provider_id), why = t.why,
      sent_at = case when t.state = 'sent' then ${at}::timestamptz else deliveries.sent_at end,
      leased_until = null, updated_at = ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(id uuid, fence int, state text, attempts int,
      next_try_at timestamptz, provider_id text, why text)
    where deliveries.id = t.id and deliveries.fence = t.fence
    returning deliveries.id`)
  const held = new Set([...updated].map(row => row.id))
  const ours = batch.filter(({ delivery }) => held.has(delivery.id))
  for (const { delivery, verdict } of ours)
    if (verdict.state === 'parked' || verdict.state === 'dead')
      await endDelivery(tx, delivery, verdict.state, verdict.why ?? '', now)
  const sent = ours.filter(({ verdict }) => verdict.state === 'sent')
  if (sent.length === 0) return held
  const ids = sent.map(({ delivery }) => delivery.id)
  await tx
    .update(reminders)
    .set({ state: 'sent', endedAt: sql`coalesce(${reminders.endedAt}, ${at})`, updatedAt: now })
    .where(and(inArray(reminders.deliveryId, ids), eq(reminders.state, 'leaving')))
  await markWhatFollows(tx, ids, now)
  await applyNews(
    tx,
    sent.map(({ verdict }) => verdict.providerId).filter(id => id !== undefined),
  )
  return held
}

const weekly = ['weekly_plan', 'weekly_review', 'going_quiet'] as const

/** What is planned from a mail having gone: whether the letter it brought went out, and how the week goes on. */
async function markWhatFollows(tx: Tx, deliveryIds: readonly string[], now: Date): Promise<void> {
  await tx.execute(sql`
    insert into touched (user_id, thing, thing_id, later, at)
    select distinct user_id, 'process', case when draft_id is not null then pipeline_id end, true,
      ${now.toISOString()}::timestamptz
    from reminders where ${inArray(reminders.deliveryId, [...deliveryIds])}
      and ((draft_id is not null and pipeline_id is not null) or ${inArray(reminders.kind, [...weekly])})`)
}
