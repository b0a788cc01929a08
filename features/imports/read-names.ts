import 'server-only'
import type { ImportSource } from '@/db/enums'
import { readPeopleApart } from '@/features/interviews/typed/read-typed'
import { type HowRead, type Named, nameIn } from './read-row'

/** For all names of one change, whose transaction waits for them: a batch that is brought in needs a tenth of it. */
const patience = 2_000
/** A name and nothing beside it is what it is: most of them need no reader. */
const isBare = (text: string) => /^[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’][\p{L}\p{M}.'’-]*)*$/u.test(text)

/** Before a transaction in which names are read: the reader comes up outside of it. */
export async function readyForNames<Input>(input: Input): Promise<Input> {
  await readPeopleApart(['Ana'])
  return input
}

/**
 * Reads the people that stand in lines, by the one reader of people: "Ana Ruiz (Recruiter)" is a name and its title, and
 * no title is part of a name. What we gave out ourselves is as it is; where reading takes too long names stand as typed.
 */
export function nameReader(
  how: HowRead,
  source: ImportSource,
): (rows: readonly { cells: readonly string[] }[]) => Promise<Named> {
  let left = source === 'afterword' ? 0 : patience
  return async rows => {
    const texts = [...new Set(rows.flatMap(({ cells }) => nameIn(cells, how) ?? []))].filter(
      text => !isBare(text),
    )
    if (left <= 0 || texts.length === 0) return new Map()
    const began = performance.now()
    const read = await readPeopleApart(texts, left)
    left -= performance.now() - began
    return new Map(typeof read === 'string' ? [] : texts.map((text, at) => [text, read[at] ?? []]))
  }
}
