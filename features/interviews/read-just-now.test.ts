import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJustNow } from './read-just-now'

const read = (text: string) => {
  const { company, role, people } = readJustNow(text) ?? { company: null, role: null, people: [] }
  return [company, role, ...people.map(({ name, email }) => email ?? name)]
}

describe('one line on the way out', () => {
  it.each([
    ['Acme, Data engineer, with Mira and Jon', ['Acme', 'Data engineer', 'Mira', 'Jon']],
    ['Acme, data engineer with Mira', ['Acme', 'data engineer', 'Mira']],
    ['Data engineer at Acme with Mira, Jon & Kim', ['Acme', 'Data engineer', 'Mira', 'Jon', 'Kim']],
    ['Acme - Data engineer', ['Acme', 'Data engineer']],
    ['Acme: Data engineer. Met Mira Okafor and Jon', ['Acme', 'Data engineer', 'Mira Okafor', 'Jon']],
    ['Acme, Data engineer, Mira, Jon', ['Acme', 'Data engineer', 'Mira', 'Jon']],
    ['Acme, Data engineer, with mira@acme.example', ['Acme', 'Data engineer', 'mira@acme.example']],
    ['Acme with Mira', ['Acme', null, 'Mira']],
    ['  Acme ', ['Acme', null]],
    [
      'Hewlett-Packard, Front-end developer, with Anne-Marie',
      ['Hewlett-Packard', 'Front-end developer', 'Anne-Marie'],
    ],
    ['Sandwith & Sons, Andrologist, with Anders', ['Sandwith & Sons', 'Andrologist', 'Anders']],
    [
      'Research assistant at University of Bath, with Sandy and Randy',
      ['University of Bath', 'Research assistant', 'Sandy', 'Randy'],
    ],
    ['', [null, null]],
    [' , ; ', [null, null]],
  ])('%j', (text, found) => expect(read(text)).toEqual(found))

  it('never throws, and keeps to what the form can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), text => {
        const found = readJustNow(text)
        if (found) expect(found.company.length).toBeGreaterThan(0)
      }),
      { numRuns: 40 },
    )
  })
})
