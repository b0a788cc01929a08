import { expect, it } from 'vitest'
import { parseCalendar } from './parse-calendar'
import { readCalendar } from './read-calendar'

const options = { zone: 'Europe/London', ownAddresses: ['me@example.com'], ownName: 'Robin Marsh' }

async function read(summary: string, description: string, people: string[] = [], own = options) {
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1@example.com',
    'DTSTART:20261203T170000Z',
    'DURATION:PT45M',
    ...people,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${description.replaceAll('\n', '\\n').replaceAll(',', '\\,')}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
  const result = parseCalendar(await readCalendar(Buffer.from(lines.join('\r\n'))), own)
  if (!result.ok) throw new Error(result.reason)
  const [event] = result.events
  return { people: event?.people, guess: event?.guess }
}

it('a scheduling page: two people in the title are no company, and the robot is nobody', async () => {
  const { people, guess } = await read(
    '30 Minute Interview between Robin Marsh and Jo Placeholder',
    'Event Name: 30 Minute Interview\n\nDate & Time: 17:00 - 17:30 (UTC) on Thursday, 3 December 2026\n\nNeed to make changes?\nCancel: https://calendly.example/cancellations/1\n',
    [
      'ORGANIZER;CN=Calendly:mailto:notifications@calendly.example',
      'ATTENDEE;CN=Jo Placeholder:mailto:jo@acme.example',
    ],
  )
  expect(guess).toEqual({ company: null, role: null, kind: null })
  expect(people).toEqual([{ name: 'Jo Placeholder', email: 'jo@acme.example', isOrganiser: false }])
})

it('a hiring system: whoever the description names is there too, with their titles', async () => {
  const { people, guess } = await read(
    'Robin Marsh <> Acme | Senior Data Engineer | Technical Interview',
    '<p>Hi Robin,</p><p>You will meet with:</p><ul><li>Pat Example, Staff Engineer</li><li>Sam Placeholder, Director of Data</li></ul><a href="https://acme.zoom.us/j/123456?pwd=abc">Join Zoom</a><p>Role: Senior Data Engineer</p>',
    [
      'ORGANIZER;CN=Scheduling:mailto:no-reply@greenhouse.example',
      'ATTENDEE;CN=pat.example@acme.example:mailto:pat.example@acme.example',
      'ATTENDEE;CN=me@example.com:mailto:me@example.com',
    ],
  )
  expect(guess).toEqual({ company: 'Acme', role: 'Senior Data Engineer', kind: 'technical' })
  expect(people).toEqual([
    {
      name: 'Pat Example',
      email: 'pat.example@acme.example',
      isOrganiser: false,
      jobTitle: 'Staff Engineer',
    },
    { name: 'Sam Placeholder', email: null, isOrganiser: false, jobTitle: 'Director of Data' },
  ])
})

it.each([
  [
    'a sentence',
    'You will be meeting with Ana Ruiz (Hiring Manager) and Tom Okafor, Staff Engineer. Please bring a laptop.',
    ['Ana Ruiz hiring_manager', 'Tom Okafor Staff Engineer'],
  ],
  [
    'a label',
    'Interviewers: Ana Ruiz, Tom Okafor\nWhere: Room 4',
    ['Ana Ruiz interviewer', 'Tom Okafor interviewer'],
  ],
  [
    'a timetable',
    'Schedule:\n10:00 - 10:45: Ana Ruiz, Staff Engineer\n11:00 - 11:45: Tom Okafor (Product Designer)',
    ['Ana Ruiz Staff Engineer', 'Tom Okafor Product Designer'],
  ],
  [
    'German',
    'Ihre Gesprächspartner:\n- Anna Muster, Teamleiterin\n- Ben Beispiel, Personalreferent',
    ['Anna Muster Teamleiterin interviewer', 'Ben Beispiel Personalreferent in_house_recruiter'],
  ],
  [
    'French',
    'Vous rencontrerez Léa Martin (chef de projet) et Paul Petit.',
    ['Léa Martin chef de projet', 'Paul Petit'],
  ],
  [
    'a signature and small talk',
    'Looking forward to it!\nBest wishes,\nRosa Lind\nPlease bring an ID. Free parking at the Data Centre.',
    [],
  ],
  ['the reader', 'Hi Robin,\nYou will meet with: Ana Ruiz, Robin Marsh', ['Ana Ruiz']],
  ['an agenda', 'Agenda:\nIntroduction\nCase Study\nQuestions and Answers', []],
])('in a description: %s', async (_, description, expected) => {
  const { people } = await read('Interview with Acme', description)
  expect(people?.map(({ name, jobTitle, kind }) => [name, jobTitle, kind].filter(Boolean).join(' '))).toEqual(
    expected,
  )
})

it.each([
  ['Interview between Robin Marsh and Jo Placeholder', ['Jo Placeholder']],
  ['Gespräch zwischen Jo Placeholder und Robin Marsh: Interview', ['Jo Placeholder']],
  ['Interview between Ana Ruiz and Jo Placeholder', []],
  ['Phone screen with Omar Haddad (Acme)', ['Omar Haddad']],
  ['Interview with Blue Heron', []],
  ['Robin Marsh and Jo Placeholder: Interview', []],
])('in a title: %s', async (summary, names) => {
  const { people, guess } = await read(summary, '')
  expect(people?.map(({ name }) => name)).toEqual(names)
  expect(guess?.company).toBe({ 'Phone screen with Omar Haddad (Acme)': 'Acme' }[summary] ?? null)
})

it('a mailbox that several people read is a coordinator', async () => {
  const { people } = await read('Interview with Acme', '', [
    'ORGANIZER;CN=Talent Team:mailto:talent@acme.example',
    'ATTENDEE;CN=Ana Ruiz (Recruiter):mailto:ana@acme.example',
    'ATTENDEE:mailto:hr@acme.example',
  ])
  expect(people).toEqual([
    { name: 'Talent Team', email: 'talent@acme.example', isOrganiser: true, kind: 'coordinator' },
    {
      name: 'Ana Ruiz',
      email: 'ana@acme.example',
      isOrganiser: false,
      jobTitle: 'Recruiter',
      kind: 'in_house_recruiter',
    },
    { name: 'HR', email: 'hr@acme.example', isOrganiser: false, kind: 'coordinator' },
  ])
})
