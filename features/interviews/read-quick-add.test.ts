import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuickAdd } from './read-quick-add'

const read = (text: string) => {
  const { company, role, people } = readQuickAdd(text) ?? { company: null, role: null, people: [] }
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
        const found = readQuickAdd(text)
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
    expect(readQuickAdd(text)).toMatchObject({ kind, unsure })
  })

  it.each([['Met Ana Osei and Tom'], ['Interview with Ana Osei']])('names nobody’s company: %j', text => {
    expect(readQuickAdd(text)).toBeNull()
  })
})

it.each([
  ['Lakeside Energy, grid planner, with Grace and Oliver', 'Lakeside Energy | grid planner | Grace + Oliver'],
  [
    'just had my second interview with Lakeside for the grid planner role, met Grace Mwangi and Oliver',
    'Lakeside | grid planner | Grace Mwangi + Oliver',
  ],
  ['Spoke to Talia from Lakeside about the product designer position', 'Lakeside | product designer | Talia'],
  [
    'Onsite at Lakeside Energy: Senior Accountant. Grace, Oliver, Talia',
    'Lakeside Energy | Senior Accountant | Grace + Oliver + Talia',
  ],
  ['Lakeside - Product Designer - Grace Mwangi', 'Lakeside | Product Designer | Grace Mwangi'],
  [
    'Telefoninterview mit Frau Krüger von Lakeside für die Stelle als Controllerin',
    'Lakeside | Controllerin | Frau Krüger',
  ],
  [
    'Entretien pour le poste de comptable chez Lakeside avec Mme Lefèvre',
    'Lakeside | comptable | Mme Lefèvre',
  ],
  ['Lakeside nurse interview with Grace', 'Lakeside | nurse | Grace'],
  ['Harbour Freight Ltd, Design Lead, Nadia Farouk', 'Harbour Freight Ltd | Design Lead | Nadia Farouk'],
  ['had a call with Bea at Harbour for the UX writer job', 'Harbour | UX writer | Bea'],
  ['Harbour: ux writer w/ Nadia & Ivo', 'Harbour | ux writer | Nadia + Ivo'],
  ['UX writer interview at Harbour with Nadia, Ivo and Bea', 'Harbour | UX writer | Nadia + Ivo + Bea'],
  ['met Nadia and Ivo at Harbour', 'Harbour | null | Nadia + Ivo'],
  ['Vorstellungsgespräch bei Harbour, Buchhalterin, mit Herrn Wolf', 'Harbour | Buchhalterin | Herr Wolf'],
  ['Entrevista con Harbour para el puesto de contable con Rosa Peña', 'Harbour | contable | Rosa Peña'],
  ['Harbour\u3001 UX writer, Nadia', 'Harbour | UX writer | Nadia'],
  ['Quarry, site manager, with Theo Brandt', 'Quarry | site manager | Theo Brandt'],
  [
    'I just got out of my final interview at Quarry Stone Ltd, site manager, met Theo and Wanda',
    'Quarry Stone Ltd | site manager | Theo + Wanda',
  ],
  ['Quarry Stone site manager interview w/ Theo', 'Quarry Stone | site manager | Theo'],
  ['Site manager @ Quarry (Theo, Wanda)', 'Quarry | Site manager | Theo + Wanda'],
  ['coffee with Wanda from Quarry about the data lead role', 'Quarry | data lead | Wanda'],
  [
    'Kennenlerngespräch bei Steinbruch AG als Bauleiter mit Katrin Vogel und Uwe Lang',
    'Steinbruch AG | Bauleiter | Katrin Vogel + Uwe Lang',
  ],
  ['Gesprek gehad met Tineke van Steengroeve over de functie planner', 'Steengroeve | planner | Tineke'],
  ['Entretien Carrière SA, comptable, avec Rémi', 'Carrière SA | comptable | Rémi'],
  ['Orchard, platform engineer, Marlon and Freya', 'Orchard | platform engineer | Marlon + Freya'],
  ['just finished with Orchard, platform engineer, spoke to Marlon', 'Orchard | platform engineer | Marlon'],
  [
    'Platform Engineer at Orchard Foods - Marlon Ashby, Freya',
    'Orchard Foods | Platform Engineer | Marlon Ashby + Freya',
  ],
  ['recruiter call with Sunita at Orchard', 'Orchard | null | Sunita'],
  ['Orchard (platform engineer) with Freya', 'Orchard | platform engineer | Freya'],
  [
    'Ich hatte gerade ein Gespräch bei Garten GmbH als Pfleger mit Frau Ostermann',
    'Garten GmbH | Pfleger | Frau Ostermann',
  ],
  ['Entretien chez Verger avec Inès Roche pour le poste de comptable', 'Verger | comptable | Inès Roche'],
  ['Marlon Ashby from Orchard, platform engineer', 'Orchard | platform engineer | Marlon Ashby'],
])('%j is %s', (text, expected) => {
  const { company, role, people } = readQuickAdd(text) ?? { company: null, role: null, people: [] }
  expect(`${company} | ${role} | ${people.map(({ name }) => name).join(' + ')}`).toBe(expected)
})
