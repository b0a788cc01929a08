import { createHash } from 'node:crypto'

type Row = 'user' | 'process' | 'person' | 'interview' | 'draft'

/** The id of a seeded row: of account 3 `3`, of its process 7 `3.7`, of that one's first round `3.7.0`. */
export function seededId(prefix: string, row: Row, place: string): string {
  const hex = createHash('md5').update(`${prefix}:${row}:${place}`).digest('hex')
  // With the marks of a random one (RFC 9562 version 4), or no form would take it for an id.
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')
}
