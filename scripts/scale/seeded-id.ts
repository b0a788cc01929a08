import { createHash } from 'node:crypto'

type Row = 'user' | 'process' | 'person' | 'interview' | 'draft'

/** The id of a seeded row: of account 3 `3`, of its process 7 `3.7`, of that one's first round `3.7.0`. */
export function seededId(prefix: string, row: Row, place: string): string {
  const hex = createHash('md5').update(`${prefix}:${row}:${place}`).digest('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
