import 'server-only'
import { and, asc, count, desc, eq, gt, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/doors'
import { importRows } from '@/db/schema/import-rows'
import { imports } from '@/db/schema/imports'
import { type PageRequest, pageOf } from '@/lib/paging'

/** Its line in the file. */
export const importRowKey = z.tuple([z.number()])

export const listImports = (tx: Tx) =>
  tx.select().from(imports).orderBy(desc(imports.createdAt), desc(imports.id)).limit(20)

/** One import with what becomes of its rows, some of them, and a sample of each column. Four statements. */
export async function getImport(tx: Tx, id: string, place: PageRequest<z.output<typeof importRowKey>>) {
  const [job] = await tx.select().from(imports).where(eq(imports.id, id))
  if (!job) return null
  const ofIt = eq(importRows.importId, id)
  const counts = await tx
    .select({ fate: importRows.fate, reason: importRows.reason, rows: count() })
    .from(importRows)
    .where(ofIt)
    .groupBy(importRows.fate, importRows.reason)
    .orderBy(asc(importRows.fate), asc(importRows.reason))
  const isOver = job.state === 'done' || job.state === 'undone'
  const [after] = place.after ?? []
  const rows = await tx
    .select()
    .from(importRows)
    .where(
      and(
        ofIt,
        after === undefined ? undefined : gt(importRows.line, after),
        isOver ? isNotNull(importRows.reason) : undefined,
      ),
    )
    .orderBy(asc(importRows.line))
    .limit(place.rows + 1)
  return { job, counts, page: pageOf(rows, place, row => [row.line]) }
}

export type ImportPage = NonNullable<Awaited<ReturnType<typeof getImport>>>
