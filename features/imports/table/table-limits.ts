import { tableBytes } from '@/lib/body-limits'

/** What a table that is brought in may cost us. */
export const tableLimits = {
  bytes: tableBytes,
  rows: 5000,
  columns: 60,
  /** Characters of one cell; more is cut off. */
  cell: 5000,
  /** Of a workbook once it is unpacked: a small file can hold a lot. */
  unpackedBytes: 40 * 1024 * 1024,
  /** Characters of all cells together: a workbook says a long text once and shows it everywhere. */
  characters: 10 * 1024 * 1024,
  milliseconds: 5000,
}

export type TableLimits = typeof tableLimits

// Each says what is wrong and what helps; the page shows it as it is.
export const tableMessages = {
  'too-large': 'This file is larger than 5 MB. Split it, or leave out columns you don’t need.',
  'too-many-rows': 'This file has more than 5,000 rows. Split it into several.',
  empty: 'There is nothing in this file.',
  'bad-encoding': 'We can’t read this file. Please save it again as CSV (UTF-8) or as .xlsx.',
  'bad-characters': 'This file contains characters we can’t store. Please save it again as CSV.',
  'not-a-table': 'This is not a table we can read. A CSV file or an Excel workbook (.xlsx) works.',
  'too-complex': 'This file took too long to read. Please save it again as CSV.',
  busy: 'Several files are being read right now. Please try again in a few seconds.',
} as const

export type TableReason = keyof typeof tableMessages
