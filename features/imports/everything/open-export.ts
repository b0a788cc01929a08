import { strFromU8, Unzip, UnzipInflate } from 'fflate'

/** What bringing everything back may cost us. */
export const exportLimits = { rows: 10_000, unpackedBytes: 12 * 1024 * 1024 }

export type ExportReason = 'not-an-export' | 'too-much'
export type GivenRow = Record<string, unknown>
export type OpenedExport = { tables: Record<string, GivenRow[]>; rows: number }

/** The tables of an `afterword.json`, alone or in the ZIP. It runs in a worker, and trusts nothing. */
export function openExport(bytes: Uint8Array, limits = exportLimits): OpenedExport | ExportReason {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const text = isZip ? fromZip(bytes, limits.unpackedBytes) : strFromU8(bytes)
  if (text === 'too-much' || text === 'not-an-export') return text
  if (text.length > limits.unpackedBytes) return 'too-much'
  const told = parse(text)
  if (!isRow(told) || told.format !== 'afterword' || told.version !== 1 || !isRow(told.tables))
    return 'not-an-export'
  const tables = Object.fromEntries(
    Object.entries(told.tables).map(([name, rows]) => [name, Array.isArray(rows) ? rows.filter(isRow) : []]),
  )
  const rows = Object.values(tables).reduce((sum, each) => sum + each.length, 0)
  return rows > limits.rows ? 'too-much' : { tables, rows }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isRow = (value: unknown): value is GivenRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Piece by piece: a small file can hold a lot, and what it says of its size is not believed. */
function fromZip(bytes: Uint8Array, most: number): string | ExportReason {
  const pieces: Uint8Array[] = []
  let size = 0
  let failed: ExportReason | null = 'not-an-export'
  const unzip = new Unzip(file => {
    if (file.name !== 'afterword.json') return
    failed = null
    file.ondata = (error, piece) => {
      if (error) failed = 'not-an-export'
      size += piece?.length ?? 0
      if (size > most) {
        failed = 'too-much'
        file.terminate()
      } else if (piece) pieces.push(piece)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && !failed?.startsWith('too'); at += 65_536)
      unzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length)
  } catch {
    return failed ?? 'not-an-export'
  }
  return failed ?? strFromU8(Buffer.concat(pieces))
}
