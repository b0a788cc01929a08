import type { NamedPerson } from '@/features/contacts/named-person'
import { isJobTitle } from '@/features/contacts/piece-kinds'
import { plain } from '@/lib/people/name-words'
import { squeezed } from './company-address'
import { isGivenName } from './given-names'
import { called } from './named-beside'

/** "Ms. Oyelaran" is Margaret Oyelaran, whom the same text names. */
const isCalledSo = (one: string, two: string) =>
  called.test(one) &&
  one.split(' ').length === 2 &&
  two.includes(' ') &&
  plain(two).endsWith(` ${plain(one.split(' ')[1] ?? '')}`)

const initial = /^\p{Lu}\.?\s/u

export const longer = (one: string, two: string) =>
  // "D. Kuhlmann" is called Frau Kuhlmann.
  isCalledSo(one, two)
    ? initial.test(two)
      ? one
      : two
    : isCalledSo(two, one)
      ? initial.test(one)
        ? two
        : one
      : two.length <= one.length
        ? one
        : two

const isFirstOf = (one: string, two: string) => !one.includes(' ') && plain(two).split(' ')[0] === plain(one)

/** "Mireia Puig i Soler" is Mireia Puig. */
const isMoreOf = (one: string, two: string) =>
  two.includes(' ') && !called.test(two) && plain(one).startsWith(`${plain(two)} `)

/** "Weiling Tan", as weiling.tan@ has it, is Wei Ling Tan. */
const isRunTogether = (one: string, two: string) =>
  one.includes(' ') && two.includes(' ') && squeezed(one).length > 6 && squeezed(one) === squeezed(two)

export const sameName = (one: string, two: string) =>
  plain(one) === plain(two) ||
  isRunTogether(one, two) ||
  isMoreOf(one, two) ||
  isMoreOf(two, one) ||
  isCalledSo(one, two) ||
  isCalledSo(two, one) ||
  (one.includes(' ') && (plain(two).endsWith(` ${plain(one)}`) || plain(one).endsWith(` ${plain(two)}`))) ||
  isFirstOf(one, two) ||
  isFirstOf(two, one)
/** The same people once each, with all that is said of them. */
export function joinPeople(named: readonly NamedPerson[]): NamedPerson[] {
  const people: NamedPerson[] = []
  for (const { name: written, email, jobTitle, kind } of named) {
    // "Mr Craig Northcott" is Craig Northcott; "Mrs J Lathbury" stays so.
    const name = written.replace(/^(?:Mr|Mrs|Ms|Miss|M|Mme|Mlle)\.?\s+(?=\p{Lu}\p{Ll}+\s+\p{Lu})/u, '')
    const same = people.find(other => sameName(other.name, name))
    if (same)
      Object.assign(same, {
        name: longer(same.name, name),
        email: same.email ?? email,
        jobTitle: same.jobTitle ?? jobTitle,
        kind: same.kind ?? kind,
      })
    else people.push({ name, email, jobTitle, kind })
  }
  return people
}

/**
 * "Saltmarsh Kinsale" of Saltmarsh Hotels: one of its houses, where somebody is said to work or to meet. "Anouska Field" of
 * Anouska Interiors is a person: a firm may be called by a first name that no list knows.
 */
const isBranch = (name: string, company: string, lines: readonly string[]) => {
  const [[first = '', ...more], [own = '', ...others]] = [name.split(' '), company.split(' ')]
  const isAlike = first.length > 4 && plain(first) === plain(own)
  return (
    isAlike &&
    more.length === 1 &&
    others.length > 0 &&
    !isGivenName(first) &&
    lines.some(line => isPlaceIn(line.slice(0, 600), name))
  )
}

const inPlace = /(?<!\p{L})(?:at|in|our|bei|im|in der|chez|à|presso|en|op|te)\s+(?:the\s+)?$/iu

/** "Ana Osei, General Manager, Saltmarsh Kinsale", "come to us at Saltmarsh Kinsale" */
function isPlaceIn(line: string, name: string): boolean {
  const at = line.indexOf(name)
  if (at < 0) return false
  const before = line.slice(0, at)
  const [, ...pieces] = before.split(/\s*(?:[,|·]|\s[-–])\s*/u)
  const behindTitle = /[,|·–-]\s*$/u.test(before) && pieces.some(piece => isJobTitle(piece))
  return behindTitle || inPlace.test(before)
}

/** A mailbox or a firm is nobody. */
export const isCompany = (name: string, company: string | null, lines: readonly string[]) =>
  company !== null &&
  (plain(name) === plain(company) ||
    isBranch(name, company, lines) ||
    (!isGivenName(name.split(' ')[0] ?? '') && squeezed(company).startsWith(squeezed(name))))
