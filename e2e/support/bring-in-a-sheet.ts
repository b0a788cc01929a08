import { asc, eq } from 'drizzle-orm'
import { asSystem, asUser, type Tx } from '../../db/doors'
import { drafts } from '../../db/schema/drafts'
import { importRows } from '../../db/schema/import-rows'
import { reminders } from '../../db/schema/reminders'
import { settings } from '../../db/schema/settings'
import { createImport, howOf, startImport } from '../../features/imports/mutations'
import { readAll, readSheet, type Sheet } from '../../features/imports/read-apart'
import { readTable } from '../../features/imports/table/read-table'
import { tableLimits } from '../../features/imports/table/table-limits'
import { workImport } from '../../features/imports/work-import'
import { change } from '../../features/planning/change'
import { newUser } from './seed-every-table'

export const now = new Date('2026-11-24T18:00:00Z')
let people = 0

export async function somebody(): Promise<string> {
  const id = await newUser(`brings-${process.pid}-${++people}@example.com`)
  await asSystem('test', tx =>
    tx.insert(settings).values({ userId: id, zone: 'Europe/London', country: 'GB' }),
  )
  return id
}

/** What its rows mean is read first, and then kept. */
export async function keep(userId: string, sheet: Sheet): Promise<string> {
  const how = howOf(sheet, false)
  const meant = await readAll(
    how,
    sheet.head?.source ?? 'sheet',
    sheet.lines.map(cells => ({ cells })),
  )
  if (typeof meant === 'string') throw new Error(meant)
  return change(userId, now, tx => createImport(tx, userId, sheet, { how, meant, now }))
}

export const sheetOf = async (csv: string) => {
  const table = await readTable(Buffer.from(csv), { ...tableLimits, milliseconds: 30_000 })
  const sheet = typeof table === 'string' ? table : await readSheet(table)
  if (!sheet || typeof sheet === 'string') throw new Error(sheet ?? 'nothing was read')
  return sheet
}

/** Read, and said yes to: as the page and the scheduler do it. */
export async function bringIn(userId: string, csv: string): Promise<string> {
  const sheet = await sheetOf(csv)
  const id = await keep(userId, sheet)
  await goOn(userId, id)
  return id
}

export async function goOn(userId: string, id: string) {
  await change(userId, now, tx => startImport(tx, id, now))
  for (let left: number | null = 1; left; ) left = await workImport(userId, id, now)
}

export const fates = async (userId: string, id: string) =>
  asUser(userId, async tx => {
    const rows = await tx
      .select({ fate: importRows.fate, reason: importRows.reason })
      .from(importRows)
      .where(eq(importRows.importId, id))
      .orderBy(asc(importRows.line))
    return rows.map(({ fate, reason }) => reason ?? fate)
  })

export const planned = async (tx: Tx) => ({
  drafts: (await tx.select().from(drafts)).map(draft => draft.kind),
  reminders: (await tx.select().from(reminders).where(eq(reminders.state, 'planned')))
    .map(reminder => reminder.kind)
    .sort(),
})

export const search = `Company,Job Position,Status,Date Applied,Interview Date,Location,Excitement,Notes
Northlight,Engineer,Interviewing,2026-10-05,2026-10-20 10:00,Leeds,4,They were kind
Harbor,Analyst,Rejected,2026-03-02,,,,
Saved for later,Analyst,Bookmarked,,,,,
,Nobody,Applied,2026-03-02,,,,
Dovetail,Lead,Offer,2026-09-01,,,,
Northlight,Engineer,Applied,2026-11-01,,,,
Quietly,Lead,No response,2026-01-15,,,,
Soon,Engineer,Interview,2026-11-20,2026-12-02 14:30,Remote,,
`
