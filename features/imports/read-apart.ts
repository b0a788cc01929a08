import 'server-only'
import { Worker } from 'node:worker_threads'
import type { ImportSource } from '@/db/enums'
import { fromSource, type Unread, warmWorkers } from '@/lib/warm-worker'
import type { ReadHeader } from './header-words'
import type { HowRead, RowRead } from './read-row'

// Written out: a bundler makes a worker of it in this very form, and of no other.
function bundled(): Worker {
  const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 2 },
  })
  return worker
}

const readers = warmWorkers({
  start: () => (process.env.NEXT_RUNTIME ? bundled() : fromSource('features/imports/sheet-worker.ts')),
})
/** How far down a header may stand: some files begin with a few words about themselves. */
const deepest = 15
/** For all names of one file, for which somebody waits: a batch that is brought in needs a tenth of it. */
const patience = { rows: 2_000, names: 1_500 }

/** A table whose columns are known, or are to be named by hand. */
export interface Sheet {
  head: ReadHeader | null
  header: string[]
  lines: string[][]
  /** What its own dates say of 03/04; null when they say nothing. */
  dayFirst: boolean | null
}

/** What the columns of a table are, read apart from the server. Null: there are no rows under a line of names. */
export async function readSheet(table: string[][]): Promise<Sheet | Unread | null> {
  const head = await readers.ask<ReadHeader | null>(
    { reader: 'header', given: [table.slice(0, deepest)] },
    patience.rows,
  )
  if (typeof head === 'string') return head
  const header = table[head?.at ?? 0] ?? []
  const lines = table.slice((head?.at ?? 0) + 1)
  if (header.length < 2 || lines.length === 0) return null
  const dates = head?.columns.flatMap((column, at) => (column && /_(on|at)$/.test(column) ? [at] : [])) ?? []
  const texts = dates.flatMap(at => lines.map(line => line[at] ?? ''))
  const dayFirst = await readers.ask<boolean | null>({ reader: 'dayFirst', given: [texts] }, patience.rows)
  return typeof dayFirst === 'string' ? dayFirst : { head, header, lines, dayFirst }
}

/**
 * Reads what rows mean apart from the server: days, stages, sources, and the people that stand in lines, by the one
 * reader of people. What we gave out ourselves is as it is; where names take too long to read they stand as typed.
 * It takes seconds at worst: never within a transaction.
 */
export function rowReader(
  how: HowRead,
  source: ImportSource,
): (rows: readonly { cells: readonly string[] }[]) => Promise<RowRead[] | Unread> {
  let left = source === 'afterword' ? 0 : patience.names
  return async rows => {
    const cells = rows.map(row => row.cells)
    if (cells.length === 0) return []
    const began = performance.now()
    const read = await readers.ask<RowRead[]>(
      { reader: 'rows', given: [cells, how, Math.max(left, 0)] },
      Math.max(left, 0) + patience.rows,
    )
    left -= performance.now() - began
    return read
  }
}

const rowsAtOnce = 1000

/** The same of a whole file. */
export async function readAll(
  how: HowRead,
  source: ImportSource,
  rows: readonly { cells: readonly string[] }[],
): Promise<RowRead[] | Unread> {
  const read = rowReader(how, source)
  const all: RowRead[] = []
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const some = await read(rows.slice(from, from + rowsAtOnce))
    if (typeof some === 'string') return some
    all.push(...some)
  }
  return all
}
