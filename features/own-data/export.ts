import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { asSystem, asUser, type Tx } from '@/db/doors'
import { accounts } from '@/db/schema/accounts'
import { contacts } from '@/db/schema/contacts'
import { interviews } from '@/db/schema/interviews'
import { pipelines } from '@/db/schema/pipelines'
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

/** One table for a spreadsheet, first what each row is about in words. What is not a plain value stands there as JSON. */
export async function exportTable(userId: string, table: ExportedTable): Promise<string> {
  const [rows, words] = await asUser(
    userId,
    async tx => [await rowsOf(tx, table), await wordsOf(tx)] as const,
  )
  const names = Object.keys(columnsOf(table))
  const about = Object.entries(spoken).filter(([name]) => names.includes(name))
  return writeCsv(
    [...about.map(([, word]) => word), ...names],
    (rows as Record<string, unknown>[]).map(row => [
      ...about.map(([name]) => words.get(row[name] as string) ?? null),
      ...names.map(name => cell(row[name])),
    ]),
  )
}

/** The references that a reader would want in words, and what the column with the words is called. */
const spoken: Record<string, string> = {
  pipelineId: 'pipeline',
  interviewId: 'interview',
  contactId: 'person',
  recruiterId: 'recruiter',
}

/** What each pipeline, interview and person is called, by its id, deleted ones too. */
async function wordsOf(tx: Tx): Promise<Map<string, string>> {
  const processes = await tx
    .select({ id: pipelines.id, company: pipelines.company, role: pipelines.role })
    .from(pipelines)
  const talks = await tx
    .select({ id: interviews.id, company: pipelines.company, when: interviews.startWall })
    .from(interviews)
    .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
  const people = await tx.select({ id: contacts.id, name: contacts.name }).from(contacts)
  return new Map([
    ...processes.map(({ id, company, role }) => [id, [company, role].filter(Boolean).join(', ')] as const),
    ...talks.map(({ id, company, when }) => [id, `${company}, ${when.replace('T', ' ')}`] as const),
    ...people.map(({ id, name }) => [id, name] as const),
  ])
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
