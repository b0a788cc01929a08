import 'server-only'
import { and, asc, gt } from 'drizzle-orm'
import { type AnyPgColumn, getTableConfig } from 'drizzle-orm/pg-core'
import { asUser, type Tx } from '@/db/doors'
import { columnsOf, type ExportedTable, exportedTables } from './tables'

/** Each batch is a transaction of its own, and gone before the next one comes: a large account costs no more memory. */
export const batchRows = 200

export type Row = Record<string, unknown>

/** Every row of a person's in a table, by id, so many at a time; `beside` loads what belongs to a batch. */
export async function* rowsInBatches<Beside = undefined>(
  userId: string,
  table: ExportedTable,
  beside?: (tx: Tx, rows: readonly Row[]) => Promise<Beside>,
): AsyncGenerator<{ rows: Row[]; beside: Beside }> {
  const from = exportedTables[table]
  // Settings are one row, and know no id.
  const key = getTableConfig(from).columns.find(column => column.name === 'id') as AnyPgColumn | undefined
  let last: string | null = null
  for (;;) {
    const batch = await asUser(userId, async tx => {
      const after = key && last ? and(gt(key, last)) : undefined
      const chosen = tx.select(columnsOf(table)).from(from).where(after).limit(batchRows)
      const rows = (await (key ? chosen.orderBy(asc(key)) : chosen)) as Row[]
      return { rows, beside: (await beside?.(tx, rows)) as Beside }
    })
    if (batch.rows.length > 0) yield batch
    if (!key || batch.rows.length < batchRows) return
    last = String(batch.rows.at(-1)?.id)
  }
}
