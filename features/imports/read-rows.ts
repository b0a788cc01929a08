import type { ReadPerson } from '@/features/contacts/named-person'
import { readPeople } from '@/features/contacts/read-people'
import { type HowRead, nameIn, type RowRead, readRow } from './read-row'

/** A name and nothing beside it is what it is: most of them need no reader. */
const isBare = (text: string) => /^[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’][\p{L}\p{M}.'’-]*)*$/u.test(text)

/** What many rows mean; with names, also who stands in them: "Ana Ruiz (Recruiter)" is a name and its title. Pure. */
export function readRows(rows: readonly (readonly string[])[], how: HowRead, hasNames: boolean): RowRead[] {
  const named = new Map<string, readonly ReadPerson[]>()
  for (const cells of hasNames ? rows : []) {
    const text = nameIn(cells, how)
    if (text && !named.has(text) && !isBare(text)) named.set(text, readPeople(text))
  }
  return rows.map(cells => readRow(cells, how, named))
}
