import { normalizeAddress } from '@/lib/address'
import { tidyLine } from '@/lib/text'

export interface NamedPerson {
  name: string
  email: string | null
}

const withAddress = /^(.*?)[\s<(]*([^\s<>(),]+@[^\s<>(),]+)[>)]?\s*$/

/**
 * People as somebody types or pastes them: one a line (or split by commas, semicolons and "and"), 'Ada Example
 * <ada@example.com>', 'Ada Example, ada@example.com', Outlook's 'Example, Ada <ada.example@example.com>', a bare
 * address, or only a name. A bare address lends its local part as a name.
 */
export function readPeople(text: string): NamedPerson[] {
  const seen = new Set<string>()
  return text
    .split(/[\n;]+/)
    .flatMap(line => joinAddresses(turnNames(line).split(/,+/)))
    .flatMap(piece => (piece.includes('@') ? piece : piece.split(/\s+(?:and|&)\s+/i)))
    .map(readPerson)
    .filter(person => {
      if (!person) return false
      const key = person.email ?? person.name.toLowerCase()
      return !seen.has(key) && Boolean(seen.add(key))
    }) as NamedPerson[]
}

/** 'Example, Ada <…>' turned to 'Ada Example <…>', when it is quoted or the address says that both are one name. */
function turnNames(line: string): string {
  const quoted = line.replace(/"([^",]+),\s*([^",]+)"/g, '$2 $1')
  return quoted.replace(
    /([^,<>@]+),\s*([^,<>@]+?)\s*<([^<>,\s]+@[^<>,\s]+)>/g,
    (whole, last, first, email) =>
      isOf(last, email) && isOf(first, email) ? `${first} ${last.trim()} <${email}>` : whole,
  )
}

/** An address alone belongs to the name before it, when it is made from that name. */
function joinAddresses(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const isAddress = /^\s*<?[^\s<>]+@[^\s<>]+>?\s*$/.test(piece)
    if (isAddress && before && !before.includes('@') && isOf(before, piece))
      joined[joined.length - 1] = `${before} ${piece.trim()}`
    else joined.push(piece)
  }
  return joined
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Does the address hold a word of this name? */
function isOf(name: string, email: string): boolean {
  const [local = ''] = plain(email).split('@')
  return plain(name)
    .split(/[^\p{L}]+/u)
    .some(word => word.length > 2 && local.includes(word))
}

function readPerson(line: string): NamedPerson | null {
  const tidy = tidyLine(line)
  if (!tidy) return null
  const match = withAddress.exec(tidy)
  const email = match?.[2] ? normalizeAddress(match[2]) : null
  if (!email) return { name: tidy.slice(0, 120), email: null }
  const name = tidyLine((match?.[1] ?? '').replace(/["<>]/g, ''))
  return { name: name || nameFromAddress(email), email }
}

/** 'mira.example@…' reads as 'Mira Example'. */
function nameFromAddress(email: string): string {
  const [local = email] = email.split('@')
  return local
    .split(/[._+-]+/)
    .map(part => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ')
}

export const writePeople = (people: readonly NamedPerson[]): string =>
  people.map(({ name, email }) => (email ? `${name} <${email}>` : name)).join('\n')
