import type { PgColumn } from 'drizzle-orm/pg-core'
import { normalizeAddress } from '@/lib/address'
import { isStorable } from '@/lib/text'
import { isLocalDate, zoneFor } from '@/lib/time'
import { shapeOf } from './json-shapes'
import type { GivenRow } from './open-export'

const longestText = 20_000
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** The new id of a row that is brought back, for this column; undefined of one that is not. */
export type NewId = (old: string, key: string) => string | undefined

const unfit = Symbol('unfit')
type Told = unknown | typeof unfit

/** A row as it can be kept, and which of its columns could not be read. */
export interface RowOf {
  row: GivenRow
  left: string[]
}

/**
 * A row of an export as a row of a table: each value as its column takes it, each id as the new one. What does not fit is
 * left out where it may be, and told; null where the row cannot be without it. Pure.
 */
export function rowOf(
  table: string,
  given: GivenRow,
  columns: Record<string, PgColumn>,
  newId: NewId,
): RowOf | null {
  const row: GivenRow = {}
  const left: string[] = []
  for (const [key, column] of Object.entries(columns)) {
    const value = given[key] ?? null
    const told =
      column.columnType === 'PgJsonb' ? jsonOf(table, key, value) : readValue(key, value, column, newId)
    // An id of what is not in the file was pointing there, and is nothing that was said.
    if (told === unfit || (told === null && value !== null && column.columnType !== 'PgUUID')) left.push(key)
    if (told !== unfit && told !== null) row[key] = told
    else if (column.notNull && (!column.hasDefault || key === 'id')) return null
    else if (!column.notNull) row[key] = null
  }
  return { row, left }
}

/** Small and shallow first, so that no shape is asked of what only costs time. */
function jsonOf(table: string, key: string, value: unknown): Told {
  if (value === null) return null
  if (!isPlain(value, 4) || JSON.stringify(value).length >= 50_000) return unfit
  const read = shapeOf(table, key)?.safeParse(value)
  return read?.success ? read.data : unfit
}

function readValue(key: string, value: unknown, column: PgColumn, newId: NewId): Told {
  if (value === null) return null
  switch (column.columnType) {
    case 'PgUUID':
      return typeof value === 'string' ? (newId(value, key) ?? null) : unfit
    case 'PgText':
      return typeof value === 'string' ? textOf(key, value, column.enumValues, newId) : unfit
    case 'PgInteger':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31 ? value : unfit
    case 'PgBoolean':
      return typeof value === 'boolean' ? value : unfit
    case 'PgDateString':
      return typeof value === 'string' && isLocalDate(value) ? value : unfit
    case 'PgTimestamp':
      return momentOf(value)
    case 'PgArray':
      return listOf(value, (column as unknown as { baseColumn: PgColumn }).baseColumn, newId)
    default:
      return unfit
  }
}

function textOf(key: string, text: string, words: readonly string[] | undefined, newId: NewId): Told {
  if (text.length > longestText || !isStorable(text)) return unfit
  if (words?.length) return words.includes(text) ? text : unfit
  // A plan's key names rows, and must name the new ones.
  if (key === 'planKey') return text.replace(uuid, id => newId(id, key) ?? id)
  if (/url$/i.test(key)) return /^https:\/\//.test(text) && URL.canParse(text) ? text : null
  if (key === 'email' || key === 'calendarOrganiser') return normalizeAddress(text)
  if (key === 'zone') return zoneFor(text) ? text : unfit
  return text
}

function momentOf(value: unknown): Told {
  const moment = typeof value === 'string' ? new Date(value) : null
  const year = moment?.getUTCFullYear() ?? 0
  return year >= 1970 && year <= 2100 ? moment : unfit
}

function listOf(value: unknown, base: PgColumn, newId: NewId): Told {
  if (!Array.isArray(value) || value.length > 200) return unfit
  const all = value.map(each => readValue('', each, base, newId))
  return all.filter(each => each !== unfit && each !== null)
}

/** Texts, numbers and yes or no, in lists and names, and not too deep. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.length <= longestText && isStorable(value)
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return true
  if (typeof value !== 'object' || depth === 0) return false
  return Object.entries(value).every(([name, each]) => isStorable(name) && isPlain(each, depth - 1))
}
