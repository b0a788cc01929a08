import 'server-only'
import { desc, eq, lt, sql } from 'drizzle-orm'
import { asSystem, type Tx } from '@/db/doors'
import { deliveryRuns } from '@/db/schema/delivery-runs'
import { type Candidate, listCandidates, oldestDueSeconds } from './claim'
import type { Engine } from './engine'

export interface RunCounts {
  claimed: number
  sent: number
  skipped: number
  failed: number
}

const hour = 3_600_000
const keepDays = 30

/** Opens a run: its row, and who has something due. A run with nothing to do is written down at once. */
export function beginRun(
  engine: Engine,
  job: string,
  now: Date,
): Promise<{ id: string; candidates: Candidate[] }> {
  return asSystem('deliveries', async tx => {
    const [last] = await tx
      .select({ at: deliveryRuns.startedAt })
      .from(deliveryRuns)
      .orderBy(desc(deliveryRuns.startedAt))
      .limit(1)
    if (last && now.getTime() - last.at.getTime() > hour) await afterGap(tx, now)
    const candidates = await listCandidates(tx, engine, now)
    const oldestLagSeconds = candidates.length > 0 ? await oldestDueSeconds(tx, now) : 0
    const [run] = await tx
      .insert(deliveryRuns)
      .values({
        job,
        startedAt: now,
        oldestLagSeconds,
        endedAt: candidates.length === 0 ? now : null,
        createdAt: now,
      })
      .returning({ id: deliveryRuns.id })
    return { id: run?.id ?? '', candidates }
  })
}

export async function endRun(
  id: string,
  counts: RunCounts,
  stoppedWhy: string | null,
  now: Date,
): Promise<void> {
  await asSystem('deliveries', tx =>
    tx
      .update(deliveryRuns)
      .set({ ...counts, stoppedWhy, endedAt: now })
      .where(eq(deliveryRuns.id, id)),
  )
}

/**
 * No run for an hour: we were away, or this database is a restored dump and knows less than the mail service. What
 * came due meanwhile goes out only while the service still remembers its key (24 h; we stop at 20), so that nothing
 * is sent a second time.
 */
export async function afterGap(tx: Tx, now: Date): Promise<void> {
  const at = now.toISOString()
  await tx.execute(sql`
    update reminders set not_after = least(not_after, look_at + interval '20 hours'),
      outcome = 'It came due while Afterword wasn’t running, and we couldn’t tell whether it had been sent.'
    where state = 'planned' and look_at <= ${at}`)
  await tx.execute(sql`
    update deliveries set state = 'unknown', first_tried_at = least(first_tried_at, next_try_at)
    where state = 'prepared' and next_try_at <= ${at}`)
  await tx
    .delete(deliveryRuns)
    .where(lt(deliveryRuns.startedAt, new Date(now.getTime() - keepDays * 24 * hour)))
}
