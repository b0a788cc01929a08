import type { ReadPerson } from '@/features/contacts/named-person'
import { readPeople } from '@/features/contacts/read-people'
import { type HowRead, nameIn, type RowRead, readRow } from './read-row'

/** A name and nothing beside it is what it is: most of them need no reader. */
const isBare = (text: string) => /^[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’][\p{L}\p{M}.'’-]*)*$/u.test(text)

/**
 * What many rows mean, and who stands in them: "Ana Ruiz (Recruiter)" is a name and its title. Once names have taken so
 * long, the others stand as typed.
 */
export function readRows(
  rows: readonly (readonly string[])[],
  how: HowRead,
  namesMilliseconds: number,
): RowRead[] {
  const named = new Map<string, readonly ReadPerson[]>()
  const until = performance.now() + namesMilliseconds
  for (const cells of namesMilliseconds > 0 ? rows : []) {
    const text = nameIn(cells, how)
    if (!text || named.has(text) || isBare(text)) continue
    if (performance.now() > until) break
    named.set(text, readPeople(text))
  }
  return rows.map(cells => readRow(cells, how, named))
}
