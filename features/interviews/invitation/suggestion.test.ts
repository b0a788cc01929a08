import { expect, it } from 'vitest'
import type { CalendarEvent } from '../calendar/calendar-result'
import type { Arrival } from './arrival'
import { completedBy, ofEvent } from './suggestion'

const event: CalendarEvent = {
  ...{ uid: 'one', sequence: 0, status: 'confirmed', summary: 'Technical interview: Data Analyst at Acme' },
  ...{ startWall: '2026-12-03T10:00', zone: 'Europe/London', lengthMinutes: 60, asksForTime: false },
  ...{ guessed: [], place: null, url: null, organiser: null, notes: null },
  people: [{ name: 'Ana Osei', email: 'ana@acme.example', isOrganiser: true }],
  guess: { company: 'Acme', role: 'Data Analyst', kind: 'technical' },
}
const words: Arrival = {
  ...{ what: 'invitation', summary: '', moment: null, alternatives: [], slots: [], lengthMinutes: 60 },
  ...{ place: null, url: null, people: [], company: 'Acme', role: 'Data Engineer', kind: null },
  unsure: ['kind', 'people'],
}
const read = (more: Partial<CalendarEvent>) => ofEvent({ ...event, ...more }, '2026-11-20')

it.each<[what: string, more: Partial<CalendarEvent>, unsure: string[]]>([
  ['what its title names', {}, ['company', 'role', 'kind']],
  [
    'what its title does not name',
    { guess: { company: null, role: null, kind: null } },
    ['company', 'role', 'kind'],
  ],
  ['a time without a zone', { guessed: ['zone'] }, ['zone', 'company', 'role', 'kind']],
  [
    'somebody without an address',
    { people: [{ name: 'Ana Osei', email: null, isOrganiser: false }] },
    ['company', 'role', 'kind', 'people'],
  ],
])('of a calendar %s is a guess', (_, more, unsure) => {
  expect(read(more).unsure).toEqual(unsure)
})

it('a mail makes sure what it says too, and takes no mark off what it says otherwise or not at all', () => {
  const both = completedBy(read({ guessed: ['zone', 'length'] }), words)
  expect(both).toMatchObject({ company: 'Acme', role: 'Data Analyst', kind: 'technical' })
  expect(both.unsure).toEqual(['zone', 'length', 'role', 'kind'])
  const unsure = completedBy(read({}), { ...words, unsure: ['company'] }).unsure
  expect(unsure).toEqual(['company', 'role', 'kind'])
})
