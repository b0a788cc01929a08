import 'server-only'
import { eq, getTableColumns, sql } from 'drizzle-orm'
import { getTableConfig, type PgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/doors'
import { takenBackTables } from '@/db/enums'
import { importRows } from '@/db/schema/import-rows'
import { imports } from '@/db/schema/imports'
import { reminders } from '@/db/schema/reminders'
import { settings } from '@/db/schema/settings'
import { touched } from '@/db/schema/touched'
import { columnsOf } from '@/features/own-data/tables'
import { unmarked } from '../unmarked'
import { type BroughtBack, broughtBack, settingsLeft } from './brought-back'
import { idMaker } from './new-ids'
import type { GivenRow, OpenedExport } from './open-export'
import { type RowOf, rowOf } from './row-of'

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

/** A row of the file: where it stands in its table, and what of it could not be read. Null: none of it. */
interface Given {
  at: number
  read: RowOf | null
}

/** All that an export holds of somebody's own, under new ids, as one import that can be taken back. */
export async function bringBack(tx: Tx, userId: string, opened: OpenedExport, now: Date): Promise<CameBack> {
  const [settingsBefore] = await tx.select(settingsColumns()).from(settings)
  const [job] = await tx
    .insert(imports)
    .values({
      ...{ userId, source: 'afterword', kind: 'processes', state: 'done', startedAt: now, endedAt: now },
      ...{ createdAt: now, whole: true, settingsBefore },
    })
    .returning({ id: imports.id })
  if (!job) throw new Error('The import was not made')
  const ids = idMaker()
  for (const table of tables) for (const row of opened.tables[table] ?? []) ids.plan(row.id)
  const told = rowsTold(userId, job.id)
  let [rows, unread] = [0, 0]
  await unmarked(tx, async () => {
    // What a new account has planned by itself comes with what was planned there.
    await tx.delete(reminders).where(eq(reminders.state, 'planned'))
    for (const table of tables) {
      const given = readRows(table, opened.tables[table] ?? [], ids, now)
      for (let from = 0; from < given.length; from += atOnce) {
        const some = given.slice(from, from + atOnce)
        const made = await insertAll(
          tx,
          table,
          userId,
          some.flatMap(({ read }) => (read ? [read.row] : [])),
        )
        for (const id of made) ids.made.add(id)
        rows += made.length
        for (const one of some) told.add(table, one, ids.made.has(String(one.read?.row.id)))
      }
      unread += given.length
    }
    const left = await bringSettingsBack(tx, opened.tables.settings?.[0])
    told.add('settings', { at: 1, read: { row: {}, left } }, true)
  })
  for (let from = 0; from < told.rows.length; from += atOnce)
    await tx.insert(importRows).values(told.rows.slice(from, from + atOnce))
  await tx.update(imports).set({ rowCount: rows, doneCount: rows }).where(eq(imports.id, job.id))
  // All of it is looked at again: a few at once, the rest by the scheduler.
  await tx.insert(touched).values({ userId, thing: 'desk' })
  return { id: job.id, rows, unread: unread - rows }
}

/** What is to be known of a row later: what it made, when that is taken back by itself, and what became of it when not all is well. */
function rowsTold(userId: string, importId: string) {
  const rows: (typeof importRows.$inferInsert)[] = []
  return {
    rows,
    add: (table: BroughtBack | 'settings', { at, read }: Given, isHere: boolean) => {
      const reason = !read ? 'unfit' : !isHere ? 'refused' : read.left.length > 0 ? 'left_out' : null
      const madeTable = isHere ? takenBackTables.find(name => name === table) : undefined
      if (!reason && !madeTable) return
      rows.push({
        ...{ userId, importId, line: rows.length + 1, reason, fate: isHere ? 'made' : 'skipped' },
        cells: reason ? [table, String(at), ...(read?.left ?? [])] : [],
        ...(madeTable && { madeTable, madeId: String(read?.row.id) }),
      })
    },
  }
}

/** What was due meanwhile, or on its way, is planned as it is now; what hangs on a shared page has none here. */
const comesBack = (table: BroughtBack, { state, dueAt, shareLinkId }: GivenRow, now: Date) =>
  table !== 'reminders' ||
  (!shareLinkId && state !== 'leaving' && !(state === 'planned' && new Date(String(dueAt)) <= now))

function readRows(
  table: BroughtBack,
  all: readonly GivenRow[],
  ids: ReturnType<typeof idMaker>,
  now: Date,
): Given[] {
  const columns: Record<string, PgColumn> = columnsOf(table)
  const parents = new Set(
    getTableConfig(broughtBack[table]).foreignKeys.flatMap(key =>
      key.reference().columns.map(({ name }) => name),
    ),
  )
  const newId = (old: string, key: string) => ids.newId(old, { mustBeHere: parents.has(key) })
  return all.flatMap((row, index) =>
    comesBack(table, row, now) ? [{ at: index + 1, read: rowOf(table, row, columns, newId) }] : [],
  )
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

/** Answers which of its columns could not be read. */
export async function bringSettingsBack(tx: Tx, given: GivenRow | undefined): Promise<string[]> {
  if (!given) return []
  const { row, left } = rowOf('settings', given, settingsColumns(), () => undefined) ?? { row: {}, left: [] }
  // One that may not be empty keeps what it is when the file says nothing that fits.
  const fit = Object.fromEntries(
    Object.entries(row).filter(([key, value]) => value !== null || given[key] === null),
  )
  if (Object.keys(fit).length > 0) await tx.update(settings).set(fit)
  return left
}
