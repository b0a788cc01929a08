import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Tx } from '../db/doors'
import { bringBack, isUntouched } from '../features/imports/everything/bring-back'
import { broughtBack, notBroughtBack, settingsLeft } from '../features/imports/everything/brought-back'
import { openExport } from '../features/imports/everything/open-export'
import { undoImport } from '../features/imports/mutations'
import { exportEverything } from '../features/own-data/export'
import { exportZip } from '../features/own-data/export-zip'
import { exportedTables } from '../features/own-data/tables'
import { planEverything } from '../features/planning/plan-everything'
import { now, seedWholeSearch } from './support/every-action/whole-search'
import { asUserAtLeisure } from './support/every-action/without-deadline'
import { newUser } from './support/seed-every-table'
import { useTestDatabase } from './support/use-test-database'

const request = vi.hoisted(() => ({ session: '' }))
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => ({ name, value: request.session }), set: () => {} }),
  headers: async () => new Headers(),
}))
vi.mock('next/cache', () => ({ revalidatePath: () => {} }))
vi.mock('@/features/auth/auth', () => ({ signIn: async () => '/', signOut: async () => {} }))
process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
process.env.APP_URL ??= 'http://app.localhost'

type Rows = Record<string, unknown>[]
type Tables = Record<string, Rows>
const database = useTestDatabase()
let sql: Sql
let mine = ''

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  sql = postgres(database.current.superuserUrl, { max: 1, onnotice: () => {} })
  mine = (
    await seedWholeSearch(database.current, 'robin@example.com', token => {
      request.session = token
    })
  ).userId
}, 300_000)
afterAll(async () => {
  vi.useRealTimers()
  await sql.end()
})

async function bytesOf(pieces: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(Buffer.from(piece as Uint8Array))
  return Buffer.concat(all)
}

async function tablesOf(userId: string): Promise<Tables> {
  const opened = openExport(await bytesOf(exportEverything(userId, now)))
  if (typeof opened === 'string') throw new Error(opened)
  return opened.tables as Tables
}

async function leisurely<T>(userId: string, run: (tx: Tx) => Promise<T>): Promise<T> {
  let told: { told: T } | undefined
  await asUserAtLeisure(database.current.url, userId, async tx => {
    told = { told: await run(tx) }
  })
  return (told as { told: T }).told
}

/** What is new by nature: table.column → why. */
const newByNature: Record<string, string> = {
  'reminders.deliveryId': notBroughtBack.deliveries,
  'reminders.shareLinkId': notBroughtBack.share_links,
  ...Object.fromEntries(Object.entries(settingsLeft).map(([key, why]) => [`settings.${key}`, why])),
}

/** Rows without how their ids begin, which is all that is new of them, in an order of their own. */
function plainly(table: string, rows: Rows): string[] {
  return rows
    .map(row =>
      JSON.stringify(
        Object.fromEntries(Object.entries(row).filter(([key]) => !(`${table}.${key}` in newByNature))),
      ).replace(/[0-9a-f]{8}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/g, '…'),
    )
    .sort()
}

it('each table that is given out comes back, or says why not', () => {
  const told = [...Object.keys(broughtBack), ...Object.keys(notBroughtBack), 'settings']
  expect(told.sort()).toEqual(Object.keys(exportedTables).sort())
})

it('a whole account given out and brought into a new one is the same account, and planning it again changes nothing', async () => {
  const before = await tablesOf(mine)
  const other = await newUser('elsewhere@example.com')
  await sql`insert into settings (user_id, zone, country, last_seen_at) values (${other}, 'UTC', 'DE', ${now})`
  const opened = openExport(await bytesOf(exportZip(mine, now)))
  if (typeof opened === 'string') throw new Error(opened)
  const came = await leisurely(other, tx => bringBack(tx, other, opened, now))
  expect(came.unread).toBe(0)
  for (const when of ['at once', 'once planned again']) {
    const after = await tablesOf(other)
    for (const table of [...Object.keys(broughtBack), 'settings']) {
      const told = plainly(table, after[table] ?? [])
      expect({ when, table, rows: told }).toEqual({ when, table, rows: plainly(table, before[table] ?? []) })
    }
    await leisurely(other, tx => planEverything(tx, other, now))
  }
  // Enough is in it to show something.
  const full = Object.keys(broughtBack).filter(table => (before[table]?.length ?? 0) > 0)
  expect(full.length).toBeGreaterThan(12)
  expect(await tablesOf(mine)).toEqual(before)

  expect(await leisurely(other, isUntouched)).toBe(false)
  expect(await leisurely(other, tx => undoImport(tx, other, came.id, now))).toBe(true)
  const left = await tablesOf(other)
  for (const table of ['pipelines', 'contacts', 'questions', 'drafts'])
    expect(left[table]?.filter(row => row.deletedAt === null)).toEqual([])
  expect(left.settings).toMatchObject([{ zone: 'UTC', country: 'DE' }])
  expect([left.week_plans, left.draft_templates]).toEqual([[], []])
}, 300_000)
