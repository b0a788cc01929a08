import { describe, expect, it } from 'vitest'
import { readPeople } from '@/features/contacts/read-people'
import { readHeader } from './header-words'
import { dayComesFirst, readDate } from './read-date'
import { readRow } from './read-row'
import { readSource, readStage } from './stage-words'

const header = (line: string) => readHeader([line.split('|')])

describe('a header', () => {
  it.each([
    [
      'Company|Job Position|Max. Salary|Location|Status|Date Saved|Date Applied|Excitement',
      'teal',
      'processes',
      'company role pay place stage - applied_on interest',
    ],
    [
      'Job Title|Company|URL|Location|List|Date Applied|Notes',
      'huntr',
      'processes',
      'role company job_url place stage applied_on note',
    ],
    [
      'Job Title|Company Name|Job URL|Status|Applied Date',
      'simplify',
      'processes',
      'role company job_url stage applied_on',
    ],
    ['Name|Company|Stage|Date|Notes', 'notion', 'processes', 'role company stage applied_on note'],
    ['Name|Position|Status|Applied', 'notion', 'processes', 'company role stage applied_on'],
    [
      'First Name|Last Name|URL|Email Address|Company|Position|Connected On',
      'linkedin',
      'people',
      'first_name last_name linkedin_url email company job_title connected_on',
    ],
    ['Company|Role|Created|Date', 'sheet', 'processes', 'company role applied_on -'],
    ['Company|Role|Applied on|Where from', 'sheet', 'processes', 'company role applied_on -'],
    [
      'Firma|Stelle|Status|Beworben am|Bemerkungen',
      'sheet',
      'processes',
      'company role stage applied_on note',
    ],
    [
      'Entreprise|Poste|Statut|Date de candidature|Commentaires',
      'sheet',
      'processes',
      'company role stage applied_on note',
    ],
    [
      'Bedrijf|Functie|Fase|Gesolliciteerd op|Opmerkingen',
      'sheet',
      'processes',
      'company role stage applied_on note',
    ],
    [
      'Empresa|Puesto|Estado|Fecha de solicitud|Notas',
      'sheet',
      'processes',
      'company role stage applied_on note',
    ],
    ['Vorname|Nachname|E-Mail|Telefon', 'sheet', 'people', 'first_name last_name email phone'],
    ['Notes|Company|Role|More notes?|Comments', 'sheet', 'processes', 'note company role - note'],
  ])('%s', (line, source, kind, columns) => {
    const read = header(line)
    expect(read).toMatchObject({ source, kind, at: 0 })
    expect(read?.columns.map(column => column ?? '-').join(' ')).toBe(columns)
  })

  it('may stand below a few words', () =>
    expect(
      readHeader([
        ['Notes:'],
        ['When exporting your data, some addresses may be missing'],
        ['Company', 'Role'],
      ])?.at,
    ).toBe(2))

  it('is none where nothing is known', () => expect(header('a|b|c')).toBeNull())
})

describe('a date', () => {
  it.each([
    ['2026-12-04', true, '2026-12-04', null],
    ['2026/12/4', true, '2026-12-04', null],
    ['2026-12-04 14:30', true, '2026-12-04', '2026-12-04T14:30'],
    ['04/12/2026', true, '2026-12-04', null],
    ['04/12/2026', false, '2026-04-12', null],
    ['4.12.2026', false, '2026-12-04', null],
    ['13/12/2026', false, '2026-12-13', null],
    ['12/13/2026', true, '2026-12-13', null],
    ['12/04/26 2:30 PM', false, '2026-12-04', '2026-12-04T14:30'],
    ['Dec 4, 2026', true, '2026-12-04', null],
    ['December 4th, 2026 12:05 am', true, '2026-12-04', '2026-12-04T00:05'],
    ['04 Dec 2026', true, '2026-12-04', null],
    ['4. März 2026', true, '2026-03-04', null],
    ['1er août 2026', true, '2026-08-01', null],
    ['4 juillet 2026', true, '2026-07-04', null],
    ['4 mei 2026', true, '2026-05-04', null],
    ['4 de enero de 2026', true, '2026-01-04', null],
  ] as const)('%s (day first: %s)', (text, dayFirst, day, wall) =>
    expect(readDate(text, dayFirst)).toEqual({ day, wall, instant: null }),
  )

  it('that names the very moment keeps it', () =>
    expect(readDate('2026-11-24T18:00:00.123Z', true)?.instant).toEqual(new Date('2026-11-24T18:00:00.123Z')))

  it.each(['', 'soon', '31/02/2026', '2026-13-40', '99/99/9999', '1'.repeat(5000)])('%s is none', text =>
    expect(readDate(text, true)).toBeNull(),
  )

  it('says which comes first, where it can', () =>
    expect(
      [['03/04/2026', '13/04/2026'], ['03/04/2026', '03/14/2026'], ['03/04/2026']].map(dayComesFirst),
    ).toEqual([true, false, null]))
})

it.each([
  ['Applied', 'applied'],
  ['✅ Applied', 'applied'],
  ['3. Interview', 'interviewing'],
  ['Wishlist', 'not_applied'],
  ['Absage', 'rejected'],
  ['Refusé', 'rejected'],
  ['Ghosted', 'quiet'],
  ['Angebot erhalten', 'offer'],
  ['withdrawn', 'withdrawn'],
  ['Entretien', 'interviewing'],
  ['Afgewezen', 'rejected'],
  ['Entrevista final', 'final'],
  ['On the moon', null],
  ['Archived', 'aside'],
  ['Not started', 'not_applied'],
  ['2nd interview', 'interviewing'],
  ['Interview - round 2', 'interviewing'],
  ['Phone interview scheduled', 'screening'],
  ['Rejected after final', 'rejected'],
  ['Applied, then rejected', 'rejected'],
  ['Waiting for the offer', 'applied'],
  ['Absage nach Gespräch', 'rejected'],
  ['Applied (no response)', 'quiet'],
])('the stage %s is %s', (text, stage) => expect(readStage(text)).toBe(stage))

it.each([
  ['Referral', 'referral'],
  ['in_house', 'in_house'],
  ['Headhunter', 'agency'],
  ['LinkedIn', null],
])('the source %s is %s', (text, source) => expect(readSource(text)).toBe(source))

describe('a row', () => {
  const how = {
    kind: 'processes',
    columns: ['company', 'role', 'stage', 'pay', 'job_url', 'interest', 'note'],
    dayFirst: true,
  } as const
  const read = (...cells: string[]) => readRow(cells, how)

  it('becomes a process; what has no place of its own is kept in the note', () =>
    expect(
      read('Northlight', 'Engineer', 'On the moon', '60k', 'http://jobs.example', '★★★★', 'Nice people'),
    ).toMatchObject({
      is: 'process',
      process: {
        company: 'Northlight',
        stage: 'applied',
        jobUrl: null,
        interest: 4,
        note: 'Nice people\n\nPay: 60k\nStage: On the moon\nLink: http://jobs.example',
      },
    }))

  it('keeps a day as it was written, where nobody can read it', () => {
    const days = { ...how, columns: ['company', 'role', 'applied_on', 'interview_at'] } as const
    expect(readRow(['Northlight', 'Engineer', 'last week', '#REF!'], days)).toMatchObject({
      process: { appliedOn: null, interviewAt: null, note: 'Applied on: last week\nInterview: #REF!' },
    })
    expect(readRow(['Northlight', 'Engineer', '2026-10-05', ''], days)).toMatchObject({
      process: { note: null },
    })
    const moved = { ...how, columns: ['company', 'changed_on', 'connected_on'] } as const
    expect(readRow(['Northlight', 'a while ago', '?'], moved)).toMatchObject({
      process: { changedOn: null, note: 'Last moved on: a while ago\nConnected on: ?' },
    })
    const people = { ...how, kind: 'people', columns: ['person', 'connected_on'] } as const
    expect(readRow(['Jo Marsh', 'in spring'], people)).toMatchObject({
      person: { connectedOn: null, note: 'Connected on: in spring' },
    })
  })

  it('keeps a formula as text', () =>
    expect(read("'=HYPERLINK(1)", '=1+1')).toMatchObject({
      process: { company: '=HYPERLINK(1)', role: '=1+1' },
    }))

  it.each([
    [['', 'Engineer'], 'no_company'],
    [['Northlight', 'Engineer', 'Saved'], 'not_applied'],
  ])('%j is left out: %s', (cells, reason) => expect(readRow(cells, how)).toEqual({ is: 'skipped', reason }))

  it('says of its person what belongs to them, and who else stood there', () => {
    const columns = ['company', 'role', 'person', 'note'] as const
    const of = (name: string) =>
      readRow(['Northlight', 'Engineer', name, ''], { ...how, columns }, new Map([[name, readPeople(name)]]))
    const person = { name: 'Ana Ruiz', kind: 'in_house_recruiter' }
    expect(of('Ana Ruiz (Recruiter)')).toMatchObject({ process: { person, note: null } })
    expect(of('Priya S., Eng Manager; Tom (HR)')).toMatchObject({
      process: { person: { name: 'Priya S.', jobTitle: 'Eng Manager' }, note: 'Also: Tom (HR)' },
    })
    expect(of('Mira Koch ★ <mira@acme.example>')).toMatchObject({
      process: { person: { name: 'Mira Koch', email: 'mira@acme.example' } },
    })
    expect(of('???')).toMatchObject({ process: { person: { name: '???' } } })
  })

  it('of a first and a last name is one person', () => {
    const name = 'María del Carmen y Pérez'
    const columns = ['first_name', 'last_name'] as const
    const read = readRow(
      ['María del Carmen', 'y Pérez'],
      { kind: 'people', columns, dayFirst: true },
      new Map([[name, readPeople('María del Carmen, Pérez')]]),
    )
    expect(read).toMatchObject({ person: { name } })
  })

  it('becomes a person', () =>
    expect(
      readRow(['Ana', 'Osei', 'https://www.linkedin.com/in/ana', '', 'Northlight', 'Lead', '12 Mar 2021'], {
        kind: 'people',
        columns: ['first_name', 'last_name', 'linkedin_url', 'email', 'company', 'job_title', 'connected_on'],
        dayFirst: true,
      }),
    ).toMatchObject({
      is: 'person',
      person: { name: 'Ana Osei', email: null, company: 'Northlight', connectedOn: { day: '2021-03-12' } },
    }))
})
