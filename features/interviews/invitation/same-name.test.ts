import { expect, it } from 'vitest'
import { arrivalLimits } from './arrival-limits'
import { parseArrival } from './parse-arrival'
import { isCompany } from './same-name'
import { takeApart } from './take-apart.mjs'

it.each([
  ['Saltmarsh Kinsale', 'Saltmarsh Hotels', 'Lucía Ferrer, General Manager, Saltmarsh Kinsale', true],
  ['Saltmarsh Kinsale', 'Saltmarsh Hotels', 'Come to us at Saltmarsh Kinsale at ten.', true],
  ['Saltmarsh Hotels', 'Saltmarsh Hotels', 'Saltmarsh Hotels', true],
  // No list knows this first name, and the firm is called by it.
  ['Anouzka Field', 'Anouzka Interiors', 'You will meet Anouzka Field, who founded us.', false],
  ['Anouzka Field', 'Anouzka Interiors', 'Interviewers: Tom Bell, Anouzka Field', false],
  ['Anouzka Field', 'Anouzka Interiors', 'Anouzka Field, Founder', false],
])('%s of %s in "%s"', (name, company, line, wanted) => expect(isCompany(name, company, [line])).toBe(wanted))

it('whoever a firm is called after is met there', async () => {
  const text = [
    'From: Tom Bell <tom.bell@anouzka-interiors.example>',
    'Date: Mon, 23 Nov 2026 09:12:44 +0000',
    'To: Robin Marsh <robin.marsh@mailbox.example>',
    'Subject: Interview with Anouzka Interiors, Project Designer',
    '',
    'Hi Robin,',
    '',
    'We would like to invite you to an interview for the Project Designer role on Tuesday 1 December 2026 at 10:00, for 45 minutes.',
    '',
    'Interviewers: Anouzka Field (Founder) and Tom Bell (Studio Manager)',
    '',
    'Kind regards,',
    'Tom Bell',
    'Studio Manager, Anouzka Interiors',
  ].join('\n')
  const facts = await takeApart({ text, today: '2026-11-20' }, arrivalLimits)
  if (!facts) throw new Error('not read')
  const read = parseArrival(facts, {
    zone: 'Europe/London',
    ownAddresses: ['robin.marsh@mailbox.example'],
    ownName: 'Robin Marsh',
  })
  expect(read.company).toBe('Anouzka Interiors')
  expect(read.people.map(({ name }) => name).toSorted()).toEqual(['Anouzka Field', 'Tom Bell'])
})
