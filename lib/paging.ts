import type { z } from 'zod'
import { readCursor, writeCursor } from './cursor'
import { mostRows, pageRows } from './page-rows'

/** Where in a list an address stands: after which key, and how many rows. */
export interface PageRequest<Key> {
  after: Key | null
  rows: number
  /** By so many it grows, when not by `pageRows`. */
  step?: number
}

type Asked = Record<string, string | string[] | undefined>

/** Whatever an address says, it is at most `mostRows` rows from a key that could be one. */
export function readPageRequest<Key>(asked: Asked, shape: z.ZodType<Key>, step = pageRows): PageRequest<Key> {
  const rows = Number(asked.rows)
  const whole = Number.isInteger(rows) && rows % step === 0
  return {
    after: readCursor(shape, asked.after),
    rows: whole && rows > step && rows <= mostRows ? rows : step,
    ...(step !== pageRows && { step }),
  }
}

export interface Paged<Row> {
  rows: Row[]
  /** How the address changes for more; null at the end. */
  more: { rows?: string; after?: string } | null
  /** The first row of this page is the first of the list. */
  isFirst: boolean
}

/** Cuts what was loaded, one row more than the place asks for, and says how the list goes on. */
export function pageOf<Row, Key>(
  loaded: readonly Row[],
  place: PageRequest<Key>,
  keyOf: (row: Row) => readonly (string | number | null)[],
): Paged<Row> {
  const rows = loaded.slice(0, place.rows)
  const last = rows.at(-1)
  const isFirst = place.after === null
  if (loaded.length <= place.rows || !last) return { rows, more: null, isFirst }
  const grown = place.rows + (place.step ?? pageRows)
  if (grown > mostRows) return { rows, more: { after: writeCursor(keyOf(last)) }, isFirst }
  const after = isFirst ? undefined : writeCursor(place.after as readonly (string | number | null)[])
  return {
    rows,
    more: { rows: String(grown), ...(after && { after }) },
    isFirst,
  }
}
