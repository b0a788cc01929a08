import { expect, it } from 'vitest'
import { guessInterview } from './guess-interview'

const people = ['Jane Doe', 'Omar Haddad']

it.each([
  // [title, company, role, kind]
  ['Interview with Acme', 'Acme', null, null],
  ['Acme interview', 'Acme', null, null],
  ['Interview at Blue Heron', 'Blue Heron', null, null],
  ['Interview: Senior Engineer at Acme', 'Acme', 'Senior Engineer', null],
  ['Interview for Product Manager role at Acme Corp', 'Acme Corp', 'Product Manager', null],
  ['Acme - Technical Interview', 'Acme', null, 'technical'],
  ['Technical Interview | Acme | Senior Backend Engineer', 'Acme', 'Senior Backend Engineer', 'technical'],
  [
    'Invitation: Panel interview, Data Analyst (Acme Inc) @ Tue Nov 24, 2026 10am',
    'Acme Inc',
    'Data Analyst',
    'panel',
  ],
  ['Jane Doe <> Acme: Hiring Manager Interview', 'Acme', null, 'hiring_manager'],
  ['Phone screen with Omar Haddad (Acme)', 'Acme', null, 'recruiter_screen'],
  ['Final round interview – Acme x Jane', 'Acme', null, 'final'],
  ['Acme: Engineering Manager interview', 'Acme', 'Engineering Manager', null],
  ['Acme: Manager interview', 'Acme', null, 'hiring_manager'],
  ['Coffee chat with Omar', null, null, 'informational'],
  ['Vorstellungsgespräch bei der Beispiel GmbH als Entwicklerin', 'Beispiel GmbH', 'Entwicklerin', null],
  ['Probetag bei Muster AG', 'Muster AG', null, 'test_day'],
  ['Entretien chez Exemple SA – poste de Responsable marketing', 'Exemple SA', 'Responsable marketing', null],
  ['Sollicitatiegesprek Voorbeeld BV', 'Voorbeeld BV', null, null],
  ['最終面接 株式会社サンプル', '株式会社サンプル', null, 'final'],
  ['株式会社サンプル 一次面接', '株式会社サンプル', null, null],
  // What must stay unknown.
  ['Interview', null, null, null],
  ['Interview with Jane Doe', null, null, null],
  ['Interview with Peter Stranger', null, null, null],
  ['Interview: Acme / Bright', null, null, null],
  ['Team lunch with Acme', null, null, null],
  ['Dentist', null, null, null],
  ['Phoenix Drupal User Group Monthly Meetup', null, null, null],
  ['Senior Engineer sync', null, null, null],
  ['', null, null, null],
])('%s', (title, company, role, kind) => {
  expect(guessInterview(title, people)).toEqual({ company, role, kind })
})

it('is quick and quiet on nonsense', () => {
  for (const title of [
    'interview '.repeat(2000),
    `interview ${'('.repeat(5000)}`,
    `interview ${'a '.repeat(9000)}`,
  ]) {
    expect(guessInterview(title).company).toBeNull()
  }
})
