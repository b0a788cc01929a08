import { getTableConfig } from 'drizzle-orm/pg-core'
import { expect, it } from 'vitest'
import { asSystem, asUser } from '@/db/doors'
import { pipelines } from '@/db/schema/pipelines'
import { settings } from '@/db/schema/settings'
import { newUser, seedEveryTable } from '@/e2e/support/seed-every-table'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { exportEverything } from '@/features/own-data/export'
import { columnsOf, exportedTables } from '@/features/own-data/tables'
import { change } from '@/features/planning/change'
import { wordsOfFate, wordsOfPart } from '../import-words'
import { undoImport } from '../mutations'
import { getImport } from '../queries'
import { bringBack, isUntouched } from './bring-back'
import { type BroughtBack, broughtBack, notBroughtBack, settingsLeft } from './brought-back'
import { type GivenRow, type OpenedExport, openExport } from './open-export'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
useTestDatabase()
const now = new Date('2026-11-24T10:00:00Z')
let people = 0

/** What is new by nature, and why. */
const newByNature: Record<string, string> = {
  'reminders.deliveryId': notBroughtBack.deliveries,
  'reminders.shareLinkId': notBroughtBack.share_links,
}

async function somebody(): Promise<string> {
  const id = await newUser(`comes-back-${++people}@example.com`)
  await asSystem('test', tx => tx.insert(settings).values({ userId: id, zone: 'UTC', country: 'DE' }))
  return id
}

async function exported(userId: string): Promise<OpenedExport> {
  let text = ''
  for await (const piece of exportEverything(userId, now)) text += piece
  const opened = openExport(Buffer.from(text))
  if (typeof opened === 'string') throw new Error(opened)
  return opened
}

/** Somebody with one row in every table there is, as full as it can be. */
async function everythingOf(): Promise<OpenedExport> {
  const id = await newUser(`has-it-all-${++people}@example.com`)
  const [link, mail] = ['https://northlight.example/job', 'ana@northlight.example']
  await seedEveryTable(id, `MARK ${people}`, now, {
    ...{
      'settings.zone': 'Europe/London',
      'pipelines.zone': 'Europe/London',
      'interviews.zone': 'Europe/London',
    },
    ...{ 'pipelines.job_url': link, 'interviews.url': link, 'contacts.linkedin_url': link },
    ...{ 'contacts.email': mail, 'interviews.calendar_organiser': mail },
    // What hangs on a shared page stays with it.
    'reminders.share_link_id': null,
    'reminders.state': 'sent',
  })
  return exported(id)
}

/** Without their ids, which are all that is new of them. */
const plainly = (table: string, row: GivenRow) =>
  Object.fromEntries(
    Object.entries(row)
      .filter(
        ([key]) => !(`${table}.${key}` in newByNature) && !(table === 'settings' && key in settingsLeft),
      )
      .map(([key, value]) => [
        key,
        JSON.stringify(value).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…'),
      ]),
  )

it('each table that is given out comes back, or says why not; parents before what hangs on them', () => {
  const told = [...Object.keys(broughtBack), ...Object.keys(notBroughtBack), 'settings']
  expect(told.sort()).toEqual(Object.keys(exportedTables).sort())
  const order = Object.keys(broughtBack)
  for (const [name, table] of Object.entries(broughtBack))
    for (const key of getTableConfig(table).foreignKeys) {
      const parent = getTableConfig(key.reference().foreignTable).name
      if (order.includes(parent))
        expect({ name, parent, at: order.indexOf(parent) < order.indexOf(name) }).toEqual({
          name,
          parent,
          at: true,
        })
    }
})

it('every column of every table that comes back is as it was, under a new id', async () => {
  const before = await everythingOf()
  const other = await somebody()
  expect(await asUser(other, isUntouched)).toBe(true)
  const came = await asUser(other, tx => bringBack(tx, other, before, now))
  expect(came.unread).toBe(0)
  const after = await exported(other)
  for (const table of [...Object.keys(broughtBack), 'settings'] as (BroughtBack | 'settings')[]) {
    const [was, is] = [before.tables[table] ?? [], after.tables[table] ?? []]
    expect({ table, rows: is.map(row => plainly(table, row)) }).toEqual({
      table,
      rows: was.map(row => plainly(table, row)),
    })
    expect(Object.keys(is[0] ?? {}).sort()).toEqual(Object.keys(columnsOf(table)).sort())
  }
})

it('is one import: refused where anything is, and taken back whole', async () => {
  const before = await everythingOf()
  const other = await somebody()
  const { id, rows } = await change(other, now, tx => bringBack(tx, other, before, now))
  expect(rows).toBe(Object.keys(broughtBack).length)
  expect(await asUser(other, isUntouched)).toBe(false)
  expect(await change(other, now, tx => undoImport(tx, other, id, now))).toBe(true)
  const { tables } = await exported(other)
  for (const table of ['pipelines', 'contacts', 'questions', 'drafts'])
    expect(tables[table]?.filter(row => row.deletedAt === null)).toEqual([])
  expect([tables.week_plans, tables.draft_templates]).toEqual([[], []])
  expect(tables.settings).toMatchObject([{ zone: 'UTC', country: 'DE' }])
})

it('a row that cannot be stops no other, and nobody else’s is touched', async () => {
  const [ada, ben] = [await somebody(), await somebody()]
  const process = { id: '11111111-1111-4111-8111-111111111111', company: 'Acme', role: 'Analyst' }
  const theirs = await asUser(ada, tx =>
    tx
      .insert(pipelines)
      .values({ userId: ada, company: 'Ada’s', role: 'Lead' } as never)
      .returning(),
  )
  const more = { stage: 'applied', source: 'direct', stageChangedAt: now.toISOString() }
  const rows = [
    { ...process, ...more },
    { ...process, ...more, company: 'Twice' },
    { ...process, ...more, id: theirs[0]?.id, userId: ada, company: 'Mine now' },
    { ...process, ...more, id: '33333333-3333-4333-8333-333333333333', stage: 'king' },
    { id: 'no id' },
  ]
  const came = await asUser(ben, tx => bringBack(tx, ben, { tables: { pipelines: rows }, rows: 5 }, now))
  const mine = await asUser(ben, tx => tx.select().from(pipelines))
  expect(mine.map(({ company }) => company).sort()).toEqual(expect.arrayContaining(['Acme', 'Mine now']))
  expect(came.unread).toBeGreaterThan(0)
  expect(mine.every(({ userId }) => userId === ben)).toBe(true)
  expect(await asUser(ada, tx => tx.select().from(pipelines))).toEqual(theirs)
})

it('a row with a part of another shape comes without it and is told by its place; its neighbours are whole', async () => {
  const before = await everythingOf()
  const [draft] = before.tables.drafts ?? []
  const [own] = before.tables.settings ?? []
  if (!draft || !own) throw new Error('nothing to spoil')
  const spoiled = { ...draft, id: crypto.randomUUID(), planKey: null, words: { note: { deep: 1 } } }
  const tables = {
    ...before.tables,
    drafts: [draft, spoiled, { id: 'no id' }],
    settings: [{ ...own, criteriaWeights: ['people'] }],
  }
  const other = await somebody()
  const { id } = await asUser(other, tx => bringBack(tx, other, { ...before, tables }, now))
  const after = await exported(other)
  expect(after.tables.drafts).toHaveLength(2)
  expect(after.tables.drafts?.map(({ words }) => JSON.stringify(words))).toContain('{}')
  expect(after.tables.settings).toMatchObject([{ zone: own.zone, criteriaWeights: {} }])
  const found = await asUser(other, tx => getImport(tx, id, { rows: 50, after: null }))
  expect(found?.page.rows.map(row => [wordsOfPart(row.cells), wordsOfFate(row.fate, row.reason)])).toEqual([
    ['Drafts 2: words', 'Brought in, but part of it couldn’t be brought in'],
    ['Drafts 3', 'Skipped: it couldn’t be read'],
    ['Settings: criteria weights', 'Brought in, but part of it couldn’t be brought in'],
  ])
})
