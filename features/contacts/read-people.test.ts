import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NamedPerson } from './named-person'
import { readPeople } from './read-people'
import { allCases } from './read-people.cases'
import { writePeople } from './write-people'

const named = (people: readonly NamedPerson[]) => people.map(({ name, email }) => ({ name, email }))

it.each(allCases)('%j', (text, people) => expect(readPeople(text)).toEqual(people))

describe('people, one a line', () => {
  it.each([
    ['Mira Example <mira@example.com>', [{ name: 'Mira Example', email: 'mira@example.com' }]],
    ['mira.example@example.com', [{ name: 'Mira Example', email: 'mira.example@example.com' }]],
    ['Mira Example', [{ name: 'Mira Example', email: null }]],
    ['"Example, Mira" <mira@example.com>', [{ name: 'Mira Example', email: 'mira@example.com' }]],
    [
      'Osei, Ana <ana.osei@example.com>; Roth, Ben <ben.roth@example.com>',
      [
        { name: 'Ana Osei', email: 'ana.osei@example.com' },
        { name: 'Ben Roth', email: 'ben.roth@example.com' },
      ],
    ],
    [
      'Mira, Jon <jon@example.com>',
      [
        { name: 'Mira', email: null },
        { name: 'Jon', email: 'jon@example.com' },
      ],
    ],
    ['Max Muster, max@example.com', [{ name: 'Max Muster', email: 'max@example.com' }]],
    [
      'Mira, jon@example.com',
      [
        { name: 'Mira', email: null },
        { name: 'Jon', email: 'jon@example.com' },
      ],
    ],
    [
      'Anna, Bob and Carl',
      [
        { name: 'Anna', email: null },
        { name: 'Bob', email: null },
        { name: 'Carl', email: null },
      ],
    ],
    [
      'Mira, Jon\n\nKim',
      [
        { name: 'Mira', email: null },
        { name: 'Jon', email: null },
        { name: 'Kim', email: null },
      ],
    ],
    ['Mira <mira@example.com>\nMIRA <Mira@Example.com>', [{ name: 'Mira', email: 'mira@example.com' }]],
    ['Jon (jon@example.com)', [{ name: 'Jon', email: 'jon@example.com' }]],
    ['Mira <not an address@>', [{ name: 'Mira <not an address@>', email: null }]],
    ['   \n ; ,', []],
  ])('%j', (text, people) => expect(named(readPeople(text))).toEqual(people))

  it('reads back what it wrote', () => {
    // No greeting, title or job begins like that.
    const word = fc.stringMatching(/^Zax[a-z]{1,6}$/)
    const person = fc.record({
      name: word,
      email: fc.option(word.map(w => `${w.toLowerCase()}@example.com`)),
    })
    fc.assert(
      fc.property(fc.uniqueArray(person, { selector: p => p.email ?? p.name.toLowerCase() }), people => {
        expect(named(readPeople(writePeople(people)))).toEqual(people)
      }),
    )
  })
})
