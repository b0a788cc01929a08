import { plain } from '@/lib/people/name-words'
import { clip, tidyLine } from '@/lib/text'
import type { ReadPerson } from './named-person'
import { PeopleOfLines } from './people-of-lines'

const mostLines = 400
const longestLine = 600
/**
 * People as somebody types, pastes or copies them from a mail program: names, titles, kinds, addresses and telephones,
 * parted by commas, semicolons, lines, bullets, slashes or "and" in many languages. A job title, a department and a
 * degree belong to the person before them, and never become one. `except`: names that are nobody here, as the company's.
 */
export function readPeople(text: string, { except = [] }: { except?: readonly string[] } = {}): ReadPerson[] {
  const reading = new PeopleOfLines(new Set(except.map(plain)))
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/, mostLines)
  const tidy = lines.map(line =>
    tidyLine(clip(line, longestLine))
      .replace(/[\uFF00-\uFFEF]+/g, wide => wide.normalize('NFKC'))
      .replace(/(?:https?:\/\/|www\.)\S+|(?:\p{L}+\.)?linkedin\.com\/\S*/giu, ' ')
      .replace(/(?:\p{Extended_Pictographic}|[★☆✓✔]|\u200d|\ufe0f)+/gu, ' ')
      .replace(/(^|[\s,;])@(?=\p{L})/gu, '$1; ')
      .replace(/\s+\d{1,2}[.)]\s+(?=\p{Lu})/gu, '; ')
      .trim(),
  )
  for (const line of tidy) reading.readLine(line, tidy.filter(Boolean))
  return unique(reading.people)
}

function unique(people: readonly ReadPerson[]): ReadPerson[] {
  const seen = new Map<string, ReadPerson>()
  for (const person of people) {
    const key = person.email ?? person.name.toLowerCase()
    const before = seen.get(key)
    if (!before) seen.set(key, person)
    else {
      before.jobTitle ??= person.jobTitle
      before.kind ??= person.kind
      before.phone ??= person.phone
    }
  }
  return [...seen.values()]
}
