import 'server-only'
import type { NamedPerson, ReadPerson } from '@/features/contacts/named-person'
import type { QuickAdd } from '@/features/interviews/read-quick-add'
import { readLineApart, readPeopleApart } from '@/features/interviews/typed/read-typed'
import type { CaptureInput } from './schema'

type Given = CaptureInput['people'][number]

/** What a capture page holds, with who its names are and what its one line says. */
export type ReadCapture = Omit<CaptureInput, 'people'> & {
  people: (Given & { named: NamedPerson[] })[]
  said: QuickAdd | null | 'too-complex'
}

/**
 * Reads the names and the line of a capture, before its transaction. A name that takes too long stands as typed, since
 * nothing of a minute is lost for a name; one that cannot be read now comes again, as without a network.
 */
export async function readCapture(input: CaptureInput): Promise<ReadCapture | 'busy'> {
  const [names, said] = await Promise.all([
    readPeopleApart(input.people.map(({ name }) => name)),
    input.justNow ? readLineApart(input.justNow) : null,
  ])
  if (names === 'busy' || said === 'busy') return 'busy'
  const read = names === 'too-complex' ? [] : names
  return {
    ...input,
    said,
    people: input.people.map((given, at) => ({ ...given, named: named(given, read[at]) })),
  }
}

/**
 * "Ana Osei (Head of Data)" is a name with its title. Where a line names several, what was written is about the first;
 * where it names nobody we know how to read, it stands as typed.
 */
function named({ name, email }: Given, read: readonly ReadPerson[] = []): NamedPerson[] {
  const [first, ...others] = read
  if (!first) return [{ name, email: email ?? null }]
  return [{ ...first, email: email ?? first.email }, ...others]
}
