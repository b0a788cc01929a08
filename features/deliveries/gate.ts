import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { asSystem, type Tx } from '@/db/doors'
import { mailGate } from '@/db/schema/mail-gate'
import type { RateLimit } from '@/lib/mail-outcome'

const id = 'mail'

interface GateState {
  closedUntil: Date | null
  closedWhy: string | null
  /** The rate the service told, if it told one. */
  toldRate: number | null
}

/** Whether mail may go out now, for all instances. */
export async function readGate(now: Date): Promise<GateState> {
  const [row] = await asSystem('mail-gate', tx => tx.select().from(mailGate).where(eq(mailGate.id, id)))
  return stateOf(row, now)
}

/** Why no mail goes out to anybody now, and until when; in a person's own transaction. Null while it goes. */
export async function findClosing(tx: Tx, now: Date): Promise<{ until: Date; why: string | null } | null> {
  const [row] = await tx
    .select({ until: mailGate.closedUntil, why: mailGate.closedWhy })
    .from(mailGate)
    .where(eq(mailGate.id, id))
  return row?.until && row.until > now ? { until: row.until, why: row.why } : null
}

/**
 * Takes the next `count` sending slots of the one row that all instances share, `1000 / rate` ms apart.
 * While the gate is closed it gives none.
 */
export async function takeSlots(
  count: number,
  rate: number,
  now: Date,
): Promise<GateState & { slots: Date[] }> {
  const row = await asSystem('mail-gate', async tx => {
    await tx.insert(mailGate).values({ id, nextSlotAt: now, updatedAt: now }).onConflictDoNothing()
    const effective = sql`least(${rate}::float8, ${mailGate.toldRate})`
    const [updated] = await tx
      .update(mailGate)
      .set({
        nextSlotAt: sql`case when ${mailGate.closedUntil} > ${now.toISOString()}::timestamptz then ${mailGate.nextSlotAt}
          else greatest(${mailGate.nextSlotAt}, ${now.toISOString()}::timestamptz)
            + ${count} * interval '1 second' / ${effective} end`,
        updatedAt: now,
      })
      .where(eq(mailGate.id, id))
      .returning()
    return updated
  })
  const state = stateOf(row, now)
  if (!row || state.closedUntil) return { ...state, slots: [] }
  const apart = 1000 / Math.min(rate, state.toldRate ?? rate)
  const slots = Array.from(
    { length: count },
    (_, index) => new Date(row.nextSlotAt.getTime() - (count - index) * apart),
  )
  return { ...state, slots }
}

/** Closes the gate for every instance, until a later time wins; the words are shown to people. */
export async function closeGate(until: Date, why: string, now: Date): Promise<void> {
  await asSystem('mail-gate', tx =>
    tx
      .insert(mailGate)
      .values({ id, nextSlotAt: until, closedUntil: until, closedWhy: why, updatedAt: now })
      .onConflictDoUpdate({
        target: mailGate.id,
        set: {
          closedUntil: sql`greatest(${mailGate.closedUntil}, excluded.closed_until)`,
          closedWhy: why,
          updatedAt: now,
        },
      }),
  )
}

/** Remembers what the service's `ratelimit-*` headers say: requests a second, never above our own setting. */
export async function learnRate(told: RateLimit, known: number | null, now: Date): Promise<number> {
  if (told.limit === known) return told.limit
  await asSystem('mail-gate', tx =>
    tx
      .insert(mailGate)
      .values({ id, nextSlotAt: now, toldRate: told.limit, updatedAt: now })
      .onConflictDoUpdate({ target: mailGate.id, set: { toldRate: told.limit, updatedAt: now } }),
  )
  return told.limit
}

function stateOf(row: typeof mailGate.$inferSelect | undefined, now: Date): GateState {
  const closed = row?.closedUntil && row.closedUntil > now
  return {
    closedUntil: closed ? row.closedUntil : null,
    closedWhy: closed ? row.closedWhy : null,
    toldRate: row?.toldRate ?? null,
  }
}
