import { z } from 'zod'
import { importFields, importKinds } from '@/db/enums'
import { id } from '@/lib/fields'
import { readSheet } from './read-apart'
import { readTable } from './table/read-table'

export const readImportInput = z.strictObject({
  file: z.instanceof(File, { error: 'Choose a CSV file or an Excel workbook (.xlsx).' }),
})

/** The uploaded file, read by the workers: its cells, then what its columns are. */
export const importFile = readImportInput.transform(async ({ file }) => {
  const table = await readTable(new Uint8Array(await file.arrayBuffer()))
  return { sheet: typeof table === 'string' ? table : await readSheet(table) }
})

export const importIdInput = z.strictObject({ id: id() })

const column = z.enum(['', ...importFields]).transform(field => field || null)

export const mapImportInput = z.strictObject({
  id: id(),
  kind: z.enum(importKinds),
  dayFirst: z.enum(['yes', 'no']),
  /** One for each column, in the file's order. */
  columns: z.preprocess(value => (Array.isArray(value) ? value : [value]), z.array(column).max(60)),
})
