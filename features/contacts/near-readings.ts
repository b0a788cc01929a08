import { plain } from '@/lib/people/name-words'
import type { ReadPerson } from './named-person'
import { writePeople } from './write-people'

export interface NearReading {
  /** The line as it was typed. */
  line: string
  question: string
  /** Each reading, and what the line becomes with it; the first is what is read as it stands. */
  choices: { label: string; line: string }[]
}

type Reader = (text: string) => ReadPerson[]

/**
 * What a person is asked about whom they typed: a line with two readings that are near (one person or two, a name or only
 * words, a title or an aside), each a tap. A line that was answered says it so plainly that it is asked about no more. `readPeople` comes from whoever loaded it: in a browser.
 */
export const nearReadings = (text: string, readPeople: Reader): NearReading[] =>
  [...new Set(text.split(/\r\n?|\n/).map(line => line.trim()))].flatMap(
    line => nearReading(line, readPeople) ?? [],
  )

function nearReading(line: string, readPeople: Reader): NearReading | null {
  const people = line ? readPeople(line) : []
  const at = people.findIndex(({ ask }) => ask)
  const person = people[at]
  if (!person) return null
  // A whole name in quotes is one, whatever joins its words.
  const sure = (person: ReadPerson) => {
    const isPlain = readPeople(person.name).length === 1
    return writePeople([isPlain ? person : { ...person, name: `"${person.name.replace(/"/g, '')}"` }])
  }
  const with_ = (from: number, count: number, ...others: ReadPerson[]) =>
    [...people.slice(0, from), ...others, ...people.slice(from + count)].map(sure).join('\n')
  const name = `“${person.name}”`
  if (person.ask === 'title')
    return {
      line,
      question: `Is “${person.jobTitle}” the title of ${person.name}?`,
      choices: [
        { label: 'Yes', line: with_(at, 1, person) },
        { label: `No, just ${person.name}`, line: with_(at, 1, { ...person, jobTitle: null }) },
      ],
    }
  if (person.ask === 'name')
    return {
      line,
      question: `Is ${name} someone’s name?`,
      choices: [
        { label: 'Yes', line: with_(at, 1, person) },
        { label: 'No, remove it', line: with_(at, 1) },
      ],
    }
  const turned = turnedIn(person, line)
  if (turned)
    return oneOrTwo(
      line,
      { is: 'one', who: with_(at, 1, person), label: person.name },
      { is: 'two', who: with_(at, 1, ...turned), label: bothOf(turned) },
    )
  // A pair that is asked about has its mark on the second of them, or on both.
  const from = people[at + 1]?.ask === 'one_or_two' && !people[at - 1] ? at : Math.max(0, at - 1)
  const [first, second] = people.slice(from, from + 2)
  if (!first || !second) return null
  return oneOrTwo(
    line,
    { is: 'two', who: with_(from, 2, first, second), label: bothOf([first, second]) },
    ...oneOf(first, second, line).map(one => ({
      is: 'one' as const,
      who: with_(from, 2, one),
      label: one.name,
    })),
  )
}

const bothOf = (people: readonly ReadPerson[]) => people.map(({ name }) => name).join(' and ')

type Way = { is: 'one' | 'two'; who: string; label: string }
const oneOrTwo = (line: string, ...ways: Way[]): NearReading => ({
  line,
  question: 'Is this one person, or two?',
  choices: ways.map(({ is, who, label }) => ({
    label: `${is === 'one' ? 'One' : 'Two'}: ${label}`,
    line: who,
  })),
})

/** "Osei, Ana", read as Ana Osei: the two whom it may be as well. */
function turnedIn(person: ReadPerson, line: string): ReadPerson[] | null {
  const words = person.name.split(' ')
  for (let at = 1; at < words.length; at++) {
    const [first, last] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    if (plain(line).includes(plain(`${last}, ${first}`)))
      return [
        { ...person, name: last, email: null, jobTitle: null, phone: null },
        { ...person, name: first },
      ]
  }
  return null
}

/** Whom two names may be as one: turned at a comma, joined by a word, or the second no name at all. */
function oneOf(first: ReadPerson, second: ReadPerson, line: string): ReadPerson[] {
  const [from, to] = [line.indexOf(first.name), line.lastIndexOf(second.name)]
  const between = from < 0 || to < from ? '' : line.slice(from + first.name.length, to)
  const both = {
    ...second,
    email: second.email ?? first.email,
    jobTitle: second.jobTitle ?? first.jobTitle,
    phone: second.phone ?? first.phone,
  }
  if (between.trim() === ',') return [{ ...both, name: `${second.name} ${first.name}` }]
  if (/^ \p{Ll}+ $/u.test(between)) return [{ ...both, name: `${first.name}${between}${second.name}` }]
  return [{ ...both, name: first.name }]
}
