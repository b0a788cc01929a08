import 'server-only'
import { and, asc, count, eq, inArray } from 'drizzle-orm'
import { asSystem, asUser, type Tx } from '@/db/doors'
import { importRows } from '@/db/schema/import-rows'
import { imports } from '@/db/schema/imports'
import { offers } from '@/db/schema/offers'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { touched } from '@/db/schema/touched'
import { DatabaseSlow, DatabaseUnavailable } from '@/db/unavailable'
import { recordAudit } from '@/features/account/audit'
import { change } from '@/features/planning/change'
import { markSearch } from '@/features/planning/touched'
import { unlessTheirs } from '@/features/planning/unless-theirs'
import { isToldOf } from '@/features/stages/standing-offers'
import { type Made, personOf, processOf } from './become'
import { fateOf, type Here, loadHere } from './known'
import { dropWords, type FateOfRow, howRead, type Import, setFates } from './mutations'
import { easier, isWaiting, leaveOut, type NextRows, noteTry, readNext } from './next-rows'
import type { RowRead } from './read-row'
import { writeMade } from './write-made'

/** For the scheduler: reads the next rows of an import that is running, and keeps them. How many are left, or null. */
export async function workImport(userId: string, id: string, now: Date): Promise<number | null> {
  const next = await readNext(userId, id, now)
  if (!next || (next.meant === 'busy' && !next.isGivenUp)) return null
  // Whatever held it up, planning included, does not hold up its end.
  if (next.isGivenUp) return asUser(userId, tx => keepNext(tx, userId, id, next, now))
  let isKept = false
  return change(userId, now, async tx => {
    const left = await keepNext(tx, userId, id, next, now)
    isKept = true
    if (left !== null)
      await recordAudit(tx, { userId, action: 'import.continued', entityId: id, by: 'system', now })
    return left
  }).catch(async error => {
    const isSlow = error instanceof DatabaseSlow
    // Of a database that is away, or keeps nothing, no row is to blame.
    if (error instanceof DatabaseUnavailable && !isSlow) throw error
    const why = isSlow ? 'slow' : isKept ? 'unplanned' : 'refused'
    await asUser(userId, async tx => {
      const job = await lockRunning(tx, id)
      if (job) await noteTry(tx, job, next, why)
    })
    throw error
  })
}

/** What was read becomes what it is; null when the import is not running any more. */
export async function keepNext(
  tx: Tx,
  userId: string,
  id: string,
  next: NextRows,
  now: Date,
): Promise<number | null> {
  const job = await lockRunning(tx, id)
  if (!job) return null
  let tries = job.tries
  if (next.isGivenUp) await leaveOut(tx, id, 'unfit')
  else if (next.meant === 'too-complex') tries = await noteTry(tx, job, next, 'unfit')
  // Since it was read its columns may be read another way: then it is read again.
  else if (next.meant !== 'busy' && JSON.stringify(next.how) === JSON.stringify(howRead(job))) {
    await keepRead(tx, userId, job, { rows: next.rows, meant: next.meant }, now)
    tries = easier(job)
  }
  const [left] = await tx.select({ rows: count() }).from(importRows).where(isWaiting(id))
  const isDone = (left?.rows ?? 0) === 0
  if (isDone) await dropWords(tx, id)
  await tx
    .update(imports)
    .set({
      tries,
      doneCount: job.doneCount + job.waiting - (left?.rows ?? 0),
      ...(isDone && { state: 'done' as const, endedAt: now }),
    })
    .where(eq(imports.id, id))
  await (isDone && (await hasOffer(tx))
    ? tx.insert(touched).values({ userId, thing: 'desk' })
    : markSearch(tx, userId))
  return left?.rows ?? 0
}

async function lockRunning(tx: Tx, id: string) {
  const [job] = await tx
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.state, 'running')))
    .for('update')
  if (!job) return null
  const [waiting] = await tx.select({ rows: count() }).from(importRows).where(isWaiting(id))
  return { ...job, waiting: waiting?.rows ?? 0 }
}

/** Of the rows that were read, those that nobody else has brought in meanwhile. */
async function keepRead(
  tx: Tx,
  userId: string,
  job: Import,
  { rows, meant }: { rows: NextRows['rows']; meant: readonly RowRead[] },
  now: Date,
): Promise<void> {
  const ids = rows.map(row => row.id)
  const open = ids.length
    ? await tx
        .select({ id: importRows.id })
        .from(importRows)
        .where(and(isWaiting(job.id), inArray(importRows.id, ids)))
    : []
  const isOpen = new Set(open.map(row => row.id))
  const [own] = await tx.select({ zone: settings.zone }).from(settings)
  const here = await loadHere(tx, job.kind)
  const making = { userId, zone: own?.zone ?? 'UTC', now, here }
  const made: Made = { contacts: [], pipelines: [], changes: [], interviews: [], people: [] }
  const fates = meant.flatMap((read, at): FateOfRow[] => {
    const { id } = rows[at] as (typeof rows)[number]
    if (!isOpen.has(id)) return []
    const known = fateOf(read, read.is === 'person' ? { ...here, people: peek(here) } : here)
    if (known.fate !== 'waiting' || read.is === 'skipped') return [{ id, ...known }]
    const ids =
      read.is === 'person' ? personOf(read.person, making, made) : processOf(read.process, making, made)
    return [{ id, fate: 'made', reason: null, ...ids }]
  })
  const refused = await writeMade(tx, made)
  await setFates(
    tx,
    fates.map(fate => afterRefusal(fate, refused)),
  )
}

/** What the database refused of a row is said: all of it, or a part of what was brought in, which an undo still finds. */
function afterRefusal(fate: FateOfRow, refused: ReadonlySet<string>): FateOfRow {
  const isRefused = (one: string | null | undefined) => Boolean(one && refused.has(one))
  const { id, pipelineId, contactId, interviewId } = fate
  if (isRefused(pipelineId ?? contactId)) {
    const person = isRefused(contactId) ? null : contactId
    return { id, fate: 'skipped', reason: 'refused', contactId: person }
  }
  const parts = { contactId, interviewId }
  if (!Object.values(parts).some(isRefused)) return fate
  const kept = Object.fromEntries(Object.entries(parts).filter(([, one]) => !isRefused(one)))
  return { id, fate: 'made', reason: 'left_out', pipelineId, ...kept }
}

/** Finds, and adds nothing: who is made is added with their id. */
const peek = (here: Here): Here['people'] => ({ find: here.people.find, add: () => {} })

/** Then the others are told of it, those that have just come too. */
async function hasOffer(tx: Tx): Promise<boolean> {
  const [open] = await tx
    .select({ id: offers.id })
    .from(offers)
    .innerJoin(pipelines, eq(pipelines.id, offers.pipelineId))
    .where(isToldOf)
    .limit(1)
  return open !== undefined
}

/** The imports of people who have gone away meanwhile, a little of each: for the cron, each minute. */
export async function workImports(now: Date): Promise<void> {
  const running = await asSystem('imports', tx =>
    tx
      .select({ id: imports.id, userId: imports.userId })
      .from(imports)
      .where(eq(imports.state, 'running'))
      // What does not go on holds up nobody whose does.
      .orderBy(asc(imports.tries), asc(imports.startedAt))
      .limit(10),
  )
  const until = performance.now() + 5000
  for (const { id, userId } of running) {
    let left: number | null | undefined = 1
    while (left && performance.now() < until)
      left = await workImport(userId, id, now).catch(unlessTheirs('import.failed', userId))
  }
}
