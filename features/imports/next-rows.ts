import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { asUser, type Tx } from '@/db/doors'
import { importRows } from '@/db/schema/import-rows'
import { imports } from '@/db/schema/imports'
import type { Unread } from '@/lib/warm-worker'
import { howRead, type Import } from './mutations'
import { rowReader } from './read-apart'
import type { HowRead, RowRead } from './read-row'

/**
 * So many rows in one transaction; fewer each time it could not go on, until what holds it up stands alone and is left
 * out; then as many as before.
 */
const atOnce = [500, 50, 5, 1] as const
/** What cannot go on after so many tries (five rows that were left out), or so many hours, leaves out all that is left. */
const mostTries = 5 * atOnce.length
const mostHours = 24

type Row = typeof importRows.$inferSelect

/** The next rows of a file, and what they mean: nothing yet where they could not be read. */
export interface NextRows {
  how: HowRead
  rows: Row[]
  meant: RowRead[] | Unread
  isGivenUp: boolean
}

const stepOf = ({ tries }: Import): number => tries % atOnce.length

export const isWaiting = (id: string) => and(eq(importRows.importId, id), eq(importRows.fate, 'waiting'))

/** One row by itself, so that it alone is at fault. */
const standsAlone = (job: Import): boolean => atOnce[stepOf(job)] === 1

const isTriedOut = ({ tries }: Import): boolean => tries >= mostTries

const isLate = ({ startedAt }: Import, now: Date): boolean =>
  startedAt !== null && now.getTime() - startedAt.getTime() > mostHours * 3_600_000

/** Reads the next rows apart, before the transaction that keeps them: null when there is no such file on its way. */
export async function readNext(userId: string, id: string, now: Date): Promise<NextRows | null> {
  const next = await asUser(userId, async tx => {
    const [job] = await tx
      .select()
      .from(imports)
      .where(and(eq(imports.id, id), eq(imports.whole, false), inArray(imports.state, ['read', 'running'])))
    if (!job) return null
    if (isTriedOut(job)) return { job, rows: [] }
    const rows = await tx
      .select()
      .from(importRows)
      .where(isWaiting(id))
      .orderBy(asc(importRows.line))
      .limit(atOnce[stepOf(job)] ?? 1)
    return { job, rows }
  })
  if (!next) return null
  const how = howRead(next.job)
  const meant = await rowReader(how, next.job.source)(next.rows)
  // Late alone is no reason: it may be that nobody has tried since Friday.
  const isGivenUp = isTriedOut(next.job) || (typeof meant === 'string' && isLate(next.job, now))
  return { how, rows: next.rows, meant, isGivenUp }
}

/** Why rows could not be brought in. A slow database, or plans that cannot be made, are the fault of none of them. */
type Hindrance = 'unfit' | 'refused' | 'slow' | 'unplanned'

/**
 * It could not go on: the next try takes fewer rows, and of one alone it is the row that cannot be brought in, where it
 * is at fault. What is slow is tried in the smallest way for as long as it lasts.
 */
export async function noteTry(tx: Tx, job: Import, { rows }: NextRows, reason: Hindrance): Promise<number> {
  if (reason === 'slow' && standsAlone(job)) return job.tries
  const tries = job.tries + 1
  await tx.update(imports).set({ tries }).where(eq(imports.id, job.id))
  const isAtFault = reason === 'unfit' || reason === 'refused'
  if (isAtFault && standsAlone(job) && rows.length === 1) await leaveOut(tx, job.id, reason, rows)
  return tries
}

/** Went on: the next try takes more again. */
export const easier = (job: Import): number => (stepOf(job) > 0 ? job.tries - 1 : job.tries)

/** Said to be left out, with the line where it stands; its words go. All that still waits, where no rows are named. */
export async function leaveOut(
  tx: Tx,
  id: string,
  reason: 'unfit' | 'refused',
  rows?: readonly Pick<Row, 'id'>[],
): Promise<void> {
  const those = rows?.map(row => row.id)
  if (those?.length === 0) return
  await tx
    .update(importRows)
    .set({ fate: 'skipped', reason, cells: [] })
    .where(and(isWaiting(id), those && inArray(importRows.id, those)))
}
