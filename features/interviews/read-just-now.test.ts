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

describe('as people say it', () => {
  it.each([
    [
      'Northlight data analyst Ana Ruiz, Tom',
      ['Northlight', 'data analyst', 'Ana Ruiz', 'Tom'],
      null,
      ['company', 'role'],
    ],
    ['just talked to Priya at Acme about the PM job', ['Acme', 'PM', 'Priya'], null, []],
    ['Phone screen w/ Google (Sam)', ['Google', null, 'Sam'], 'recruiter_screen', []],
    [
      'Just met Northlight for the data analyst role with Ana Osei',
      ['Northlight', 'data analyst', 'Ana Osei'],
      null,
      [],
    ],
    [
      'I just had an interview at Acme for the Data Engineer position with Mira and Jon',
      ['Acme', 'Data Engineer', 'Mira', 'Jon'],
      null,
      [],
    ],
    ['Interview with Google', ['Google', null], null, []],
    ['Just Eat, Data engineer, with Mira', ['Just Eat', 'Data engineer', 'Mira'], null, []],
    ['Call Centre Ltd, Team lead', ['Call Centre Ltd', 'Team lead'], null, []],
    [
      'final round with Acme, Product Manager, Ana Ruiz (CTO) and Tom',
      ['Acme', 'Product Manager', 'Ana Ruiz', 'Tom'],
      'final',
      [],
    ],
    [
      'Acme, Data engineer, with Ana Osei (Head of Data), Tom from HR',
      ['Acme', 'Data engineer', 'Ana Osei', 'Tom'],
      null,
      [],
    ],
    ['Head of Data at Rivers Ltd with Ana', ['Rivers Ltd', 'Head of Data', 'Ana'], null, []],
    ['Data engineer, Acme, with Mira', ['Acme', 'Data engineer', 'Mira'], null, ['company']],
    [
      'Gespräch bei der Muster GmbH als Entwicklerin mit Anna und Ben',
      ['Muster GmbH', 'Entwicklerin', 'Anna', 'Ben'],
      null,
      [],
    ],
    [
      'Entretien chez Exemple pour le poste de développeuse avec Léa et Paul',
      ['Exemple', 'développeuse', 'Léa', 'Paul'],
      null,
      [],
    ],
    [
      'Gesprek bij Voorbeeld voor de functie ontwikkelaar met Sanne en Daan',
      ['Voorbeeld', 'ontwikkelaar', 'Sanne', 'Daan'],
      null,
      [],
    ],
    [
      'Entrevista en Ejemplo para el puesto de analista con Ana y Tomás',
      ['Ejemplo', 'analista', 'Ana', 'Tomás'],
      null,
      [],
    ],
    [
      'Colloquio presso Esempio per il ruolo di analista con Luca ed Elena',
      ['Esempio', 'analista', 'Luca', 'Elena'],
      null,
      [],
    ],
  ])('%j', (text, found, kind, unsure) => {
    expect(read(text)).toEqual(found)
    expect(readJustNow(text)).toMatchObject({ kind, unsure })
  })

  it.each([['Met Ana Osei and Tom'], ['Interview with Ana Osei']])('names nobody’s company: %j', text => {
    expect(readJustNow(text)).toBeNull()
  })
})
