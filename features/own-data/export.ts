import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { asSystem, type Tx } from '@/db/doors'
import { accounts } from '@/db/schema/accounts'
import { contacts } from '@/db/schema/contacts'
import { interviews } from '@/db/schema/interviews'
import { passkeys } from '@/db/schema/passkeys'
import { pipelines } from '@/db/schema/pipelines'
import { sessions } from '@/db/schema/sessions'
import { users } from '@/db/schema/users'
import { type Cell, csvLines, csvMark } from '@/lib/csv'
import { type Row, rowsInBatches } from './rows-in-batches'
import { columnsOf, type ExportedTable, exportedTables } from './tables'

export const isExportedTable = (name: string): name is ExportedTable => Object.hasOwn(exportedTables, name)
export const exportedNames = Object.keys(exportedTables) as ExportedTable[]

/** Everything there is of a person, as one JSON text, in pieces: each table begins on a line of its own. */
export async function* exportEverything(userId: string, now: Date): AsyncGenerator<string> {
  const account = await asSystem('export', tx => getAccount(tx, userId))
  const head = { format: 'afterword', version: 1, exportedAt: now, account }
  yield `${JSON.stringify(head).slice(0, -1)},\n "tables": {`
  for (const [index, table] of exportedNames.entries()) {
    yield `${index === 0 ? '' : ','}\n  ${JSON.stringify(table)}: [`
    let first = true
    for await (const { rows } of rowsInBatches(userId, table)) {
      yield `${first ? '' : ','}${JSON.stringify(rows).slice(1, -1)}`
      first = false
    }
    yield ']'
  }
  yield '\n }\n}\n'
}

/**
 * One table for a spreadsheet, in pieces, first what each row is about in words. What is not a plain value stands there
 * as JSON.
 */
export async function* exportTable(userId: string, table: ExportedTable): AsyncGenerator<string> {
  const names = Object.keys(columnsOf(table))
  const about = Object.entries(spoken).filter(([name]) => names.includes(name))
  yield csvMark + csvLines([[...about.map(([, word]) => word), ...names]])
  for await (const { rows, beside: words } of rowsInBatches(userId, table, wordsOf))
    yield csvLines(
      rows.map(row => [
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

/** What the pipelines, interviews and people of these rows are called, by their ids, deleted ones too. */
async function wordsOf(tx: Tx, rows: readonly Row[]): Promise<Map<string, string>> {
  const idsIn = (...names: string[]) => [
    ...new Set(rows.flatMap(row => names.flatMap(name => (row[name] as string | null) ?? []))),
  ]
  const [ofProcesses, ofTalks, ofPeople] = [
    idsIn('pipelineId'),
    idsIn('interviewId'),
    idsIn('contactId', 'recruiterId'),
  ]
  const processes = ofProcesses.length
    ? await tx
        .select({ id: pipelines.id, company: pipelines.company, role: pipelines.role })
        .from(pipelines)
        .where(inArray(pipelines.id, ofProcesses))
    : []
  const talks = ofTalks.length
    ? await tx
        .select({ id: interviews.id, company: pipelines.company, when: interviews.startWall })
        .from(interviews)
        .innerJoin(pipelines, eq(pipelines.id, interviews.pipelineId))
        .where(inArray(interviews.id, ofTalks))
    : []
  const people = ofPeople.length
    ? await tx
        .select({ id: contacts.id, name: contacts.name })
        .from(contacts)
        .where(inArray(contacts.id, ofPeople))
    : []
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
  const keys = await tx
    .select({ name: passkeys.name, since: passkeys.createdAt, lastUsed: passkeys.lastUsedAt })
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
  return { ...user, signInWith, passkeys: keys, signedInOn }
}
