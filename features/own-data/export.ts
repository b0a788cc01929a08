import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { asSystem, asUser, type Tx } from '@/db/doors'
import { accounts } from '@/db/schema/accounts'
import { sessions } from '@/db/schema/sessions'
import { users } from '@/db/schema/users'
import { type Cell, writeCsv } from '@/lib/csv'
import { columnsOf, type ExportedTable, exportedTables } from './tables'

export const isExportedTable = (name: string): name is ExportedTable => Object.hasOwn(exportedTables, name)

const rowsOf = (tx: Tx, table: ExportedTable) =>
  tx
    .select(columnsOf(table))
    .from(exportedTables[table])
    .orderBy(asc(Object.values(columnsOf(table))[0] as never))

/** Everything there is of a person, as one JSON text, in pieces: a table at a time, each on a line of its own. */
export async function* exportEverything(userId: string, now: Date): AsyncGenerator<string> {
  const account = await asSystem('export', tx => getAccount(tx, userId))
  const head = { format: 'afterword', version: 1, exportedAt: now, account }
  yield `${JSON.stringify(head).slice(0, -1)},\n "tables": {`
  let first = true
  for (const table of Object.keys(exportedTables) as ExportedTable[]) {
    const rows = await asUser(userId, tx => rowsOf(tx, table))
    yield `${first ? '' : ','}\n  ${JSON.stringify(table)}: ${JSON.stringify(rows)}`
    first = false
  }
  yield '\n }\n}\n'
}

/** One table for a spreadsheet. What is not a plain value stands there as JSON. */
export async function exportTable(userId: string, table: ExportedTable): Promise<string> {
  const rows = await asUser(userId, tx => rowsOf(tx, table))
  const names = Object.keys(columnsOf(table))
  return writeCsv(
    names,
    rows.map(row => names.map(name => cell((row as Record<string, unknown>)[name]))),
  )
}

function cell(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : (value as Cell)
}

async function getAccount(tx: Tx, userId: string) {
  const { id, name, email, emailVerified, createdAt } = users
  const [user] = await tx
    .select({ id, name, email, emailVerified, createdAt })
    .from(users)
    .where(eq(id, userId))
  const signInWith = await tx
    .select({ provider: accounts.provider, providerAccountId: accounts.providerAccountId })
    .from(accounts)
    .where(eq(accounts.userId, userId))
  const signedInOn = await tx
    .select({ device: sessions.device, since: sessions.createdAt, until: sessions.expires })
    .from(sessions)
    .where(eq(sessions.userId, userId))
  return { ...user, signInWith, signedInOn }
}
