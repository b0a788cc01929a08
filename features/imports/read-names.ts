import 'server-only'
import type { ImportSource } from '@/db/enums'
import { readPeopleApart } from '@/features/interviews/typed/read-typed'
import { type HowRead, type Named, nameIn } from './read-row'

/** So many lines' names, which take a few milliseconds on an idle machine. */
const patience = 2_000

/**
 * The people that stand in these lines, by the one reader of people: "Ana Ruiz (Recruiter)" is a name and its title, and
 * no title is part of a name. What we gave out ourselves is as it is; where reading takes too long names stand as typed.
 */
export async function readNames(
  rows: readonly { cells: readonly string[] }[],
  how: HowRead,
  source: ImportSource,
): Promise<Named> {
  if (source === 'afterword') return new Map()
  const texts = [...new Set(rows.flatMap(({ cells }) => nameIn(cells, how) ?? []))]
  const read = await readPeopleApart(texts, patience)
  return new Map(typeof read === 'string' ? [] : texts.map((text, at) => [text, read[at] ?? []]))
}
