import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { asUser } from '@/db/doors'
import { importRows } from '@/db/schema/import-rows'
import { imports } from '@/db/schema/imports'
import { settings } from '@/db/schema/settings'
import { howOf } from './mutations'
import { readNext } from './next-rows'
import { readAll } from './read-apart'
import type { importFile, mapImportInput } from './schema'

// What rows mean takes seconds at worst: each change that needs it reads before its transaction.

interface Whose {
  id: string
}

export async function readUpload({ sheet }: z.output<typeof importFile>, user: Whose) {
  if (!sheet || typeof sheet === 'string') return sheet
  const [own] = await asUser(user.id, tx => tx.select({ country: settings.country }).from(settings))
  const how = howOf(sheet, own?.country === 'US')
  const rows = sheet.lines.map(cells => ({ cells }))
  const meant = await readAll(how, sheet.head?.source ?? 'sheet', rows)
  return typeof meant === 'string' ? meant : { sheet, how, meant }
}

export async function readAnotherWay(
  { id, kind, columns, dayFirst }: z.output<typeof mapImportInput>,
  user: Whose,
) {
  const how = { kind, columns, dayFirst: dayFirst === 'yes' }
  const rows = await asUser(user.id, tx =>
    tx
      .select({ id: importRows.id, cells: importRows.cells, source: imports.source })
      .from(importRows)
      .innerJoin(imports, eq(imports.id, importRows.importId))
      .where(and(eq(imports.id, id), eq(imports.state, 'read')))
      .orderBy(asc(importRows.line)),
  )
  const read = await readAll(how, rows[0]?.source ?? 'sheet', rows)
  const meant = typeof read === 'string' ? read : rows.map((row, at) => ({ id: row.id, read: read[at] }))
  return { id, how, meant }
}

export const readOn = async ({ id }: { id: string }, user: Whose) => ({
  id,
  next: await readNext(user.id, id, new Date()),
})
