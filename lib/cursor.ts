import { z } from 'zod'

/** The last row's key as an address carries it. Not a secret: it says no more than the row it came from. */
export const writeCursor = (key: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url')

/** The key in an address; null for whatever is not one of this shape, so that a made-up one is the first page. */
export function readCursor<T>(shape: z.ZodType<T>, text: unknown): T | null {
  if (typeof text !== 'string' || text.length > 500) return null
  try {
    return shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch {
    return null
  }
}

const earliest = Date.UTC(1900, 0, 1)
const latest = Date.UTC(2200, 0, 1)
/** A moment in milliseconds, within what a date column holds. */
export const momentKey = z.number().int().min(earliest).max(latest)
