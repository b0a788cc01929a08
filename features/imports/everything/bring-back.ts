import 'server-only'
import { eq, getTableColumns, sql } from 'drizzle-orm'
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/doors'
import { imports } from '@/db/schema/imports'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { touched } from '@/db/schema/touched'
import { columnsOf } from '@/features/own-data/tables'
import { unmarked } from '../unmarked'
import { type BroughtBack, broughtBack, everything, settingsLeft } from './brought-back'
import { idMaker } from './new-ids'
import type { GivenRow, OpenedExport } from './open-export'
import { rowOf } from './row-of'

const atOnce = 500
const tables = Object.keys(broughtBack) as BroughtBack[]

/** Where nothing has been begun: a file of everything is no second helping. */
export async function isUntouched(tx: Tx): Promise<boolean> {
  const mine = ['pipelines', 'contacts', 'drafts', 'questions', 'draft_templates', 'week_plans']
  const [row] = await tx.execute<{ any: boolean }>(
    sql.raw(`select ${mine.map(name => `exists (select 1 from ${name})`).join(' or ')} as any`),
  )
  return row?.any === false
}

interface CameBack {
  id: string
  rows: number
  /** Rows of the tables that come back which could not be read. */
  unread: number
}

/** All that an export holds of somebody's own, under new ids, as one import that can be taken back. */
export async function bringBack(tx: Tx, userId: string, opened: OpenedExport, now: Date): Promise<CameBack> {
  const [before] = await tx.select(settingsColumns()).from(settings)
  const [job] = await tx
    .insert(imports)
    .values({
      ...{ userId, source: 'afterword', kind: 'processes', state: 'done', startedAt: now, endedAt: now },
      ...{ createdAt: now, header: [everything, JSON.stringify(before ?? {})] },
    })
    .returning({ id: imports.id })
  if (!job) throw new Error('The import was not made')
  const ids = idMaker(job.id)
  for (const table of tables) for (const row of opened.tables[table] ?? []) ids.plan(row.id)
  let [rows, unread] = [0, 0]
  await unmarked(tx, async () => {
    // What a new account has planned by itself comes with what was planned there.
    await tx.delete(reminders).where(eq(reminders.state, 'planned'))
    for (const table of tables) {
      const given = (opened.tables[table] ?? []).filter(row => comesBack(table, row, now))
      const read = readRows(table, given, ids)
      for (let at = 0; at < read.length; at += atOnce) {
        const made = await insertAll(tx, table, userId, read.slice(at, at + atOnce))
        for (const id of made) ids.made.add(id)
        rows += made.length
      }
      unread += given.length
    }
    await bringSettingsBack(tx, opened.tables.settings?.[0])
  })
  await tx.update(imports).set({ rowCount: rows, doneCount: rows }).where(eq(imports.id, job.id))
  // All of it is looked at again: a few at once, the rest by the scheduler.
  await tx.insert(touched).values({ userId, thing: 'desk' })
  return { id: job.id, rows, unread: unread - rows }
}

/** What was due meanwhile, or on its way, is planned as it is now; what hangs on a shared page has none here. */
const comesBack = (table: BroughtBack, { state, dueAt, shareLinkId }: GivenRow, now: Date) =>
  table !== 'reminders' ||
  (!shareLinkId && state !== 'leaving' && !(state === 'planned' && new Date(String(dueAt)) <= now))

function readRows(
  table: BroughtBack,
  given: readonly GivenRow[],
  ids: ReturnType<typeof idMaker>,
): GivenRow[] {
  const columns: Record<string, PgColumn> = columnsOf(table)
  const parents = new Set(
    getTableConfig(broughtBack[table]).foreignKeys.flatMap(key =>
      key.reference().columns.map(({ name }) => name),
    ),
  )
  return given
    .map(row => rowOf(row, columns, (old, key) => ids.newId(old, { mustBeHere: parents.has(key) })))
    .filter(row => row !== null)
}

/** A row that the database refuses stops no other: then they go in one by one. Answers the ids of what is here now. */
async function insertAll(tx: Tx, table: BroughtBack, userId: string, rows: GivenRow[]): Promise<string[]> {
  const insert = (some: GivenRow[]) =>
    tx.transaction(async inner => {
      await inner.insert(broughtBack[table]).values(some.map(row => ({ ...row, userId })) as never)
      return some.map(({ id }) => String(id))
    })
  if (rows.length === 0) return []
  const all = await insert(rows).catch(() => null)
  if (all) return all
  const made: string[] = []
  for (const row of rows) made.push(...(await insert([row]).catch(() => [])))
  return made
}

export const settingsColumns = () =>
  Object.fromEntries(
    Object.entries(getTableColumns(settings)).filter(([key]) => key !== 'userId' && !(key in settingsLeft)),
  ) as Record<string, PgColumn>

export async function bringSettingsBack(tx: Tx, given: GivenRow | undefined): Promise<void> {
  if (!given) return
  const columns = settingsColumns()
  const row = rowOf(given, columns, () => undefined) ?? {}
  // One that may not be empty keeps what it is when the file says nothing that fits.
  const fit = Object.fromEntries(
    Object.entries(row).filter(([key, value]) => value !== null || given[key] === null),
  )
  if (Object.keys(fit).length > 0) await tx.update(settings).set(fit)
}
