import { normalizeAddress } from '@/lib/address'
import { tidyLine } from '@/lib/text'

export interface NamedPerson {
  name: string
  email: string | null
}

const withAddress = /^(.*?)[\s<(]*([^\s<>(),]+@[^\s<>(),]+)[>)]?\s*$/

/**
 * People as somebody types them: one a line (or split by commas and semicolons), 'Ada Example <ada@example.com>',
 * a bare address, or only a name. A bare address lends its local part as a name.
 */
export function readPeople(text: string): NamedPerson[] {
  const seen = new Set<string>()
  return text
    .split(/[\n;,]+/)
    .map(readPerson)
    .filter(person => {
      if (!person) return false
      const key = person.email ?? person.name.toLowerCase()
      return !seen.has(key) && Boolean(seen.add(key))
    }) as NamedPerson[]
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
