import { expect, it } from 'vitest'
import { arrivalLimits } from './arrival-limits'
import { heard } from './chat-heard'
import { parseArrival } from './parse-arrival'
import { takeApart } from './take-apart.mjs'

const read = async (text: string, today = '2026-11-25') => {
  const facts = await takeApart({ text, today }, arrivalLimits)
  if (!facts) throw new Error(text)
  return facts
}

it.each<[what: string, text: string, day: string, today?: string]>([
  [
    'a telephone of one make',
    '[24/11/2026, 18:04:11] Marta Lis: can you come tomorrow at 9am?',
    '2026-11-25',
  ],
  [
    'one that keeps half days',
    '[11/24/26, 6:04:11 PM] Marta Lis: can you come tomorrow at 9am?',
    '2026-11-25',
  ],
  ['a telephone of another', '24.11.26, 18:04 - Marta Lis: can you come tomorrow at 9am?', '2026-11-25'],
  ['a copy without a year', '[24/11, 18:04] Marta Lis: can you come tomorrow at 9am?', '2026-11-25'],
  [
    'a copy of last December',
    '[30/12, 18:04] Marta Lis: can you come tomorrow at 9am?',
    '2026-12-31',
    '2027-01-02',
  ],
  [
    'half days where the month stands first',
    '11/09/26, 6:04 PM - Marta Lis: can you come tomorrow at 9am?\n11/11/26, 6:04 PM - Marta Lis: ok?',
    '2026-11-10',
  ],
  ['a name with a tilde', '[24/11/2026, 18:04:11] ~ Marta Lis: can you come tomorrow at 9am?', '2026-11-25'],
  ['a desk that says yesterday', '[Yesterday 10:32] Marta Lis\ncan you come tomorrow at 9am?', '2026-11-25'],
  ['a desk that names the day', '[Tuesday 10:32] Marta Lis\ncan you come tomorrow at 9am?', '2026-11-25'],
  [
    'half days where the day stands first',
    '05/11/2026, 6:04 pm - Marta Lis: can you come tomorrow at 9am?',
    '2026-11-06',
  ],
  [
    'an export that begins with what nobody said',
    '24/11/2026, 18:00 - Messages and calls are end-to-end encrypted.\n24/11/2026, 18:04 - Marta Lis: can you come tomorrow at 9am?\n24/11/2026, 18:10 - Missed voice call',
    '2026-11-25',
  ],
  [
    'a long chat',
    `${'[01/11/2026, 18:04] Robin Marsh: hello\n'.repeat(500)}[24/11/2026, 18:04] Marta Lis: can you come tomorrow at 9am?`,
    '2026-11-25',
  ],
  ['a desk', 'Marta Lis, [24.11.2026 18:04]\ncan you come tomorrow at 9am?', '2026-11-25'],
])('"tomorrow" of %s is the day behind the one on which it was said', async (_, text, day, today) => {
  const facts = await read(text, today)
  expect(facts.saidBy?.at(-1)).toBe('Marta Lis')
  expect(facts.mentions.find(({ is }) => is === 'date')).toMatchObject({ days: [day] })
})

it('what the reader answered is no invitation, unless it alone has an hour', async () => {
  const both = '[24/11/2026, 18:04] Marta Lis: Thursday at 9am?\n[24/11/2026, 18:05] Robin Marsh: or 11am?'
  expect(heard(await read(both), 'Robin Marsh').lines).toEqual(['Thursday at 9am?', ''])
  const own = '[24/11/2026, 18:04] Marta Lis: when suits?\n[24/11/2026, 18:05] Robin Marsh: Thursday at 11am'
  expect(heard(await read(own), 'Robin Marsh').lines).toEqual(['when suits?', 'Thursday at 11am'])
})

it('whoever the messenger names has written', async () => {
  const facts = await read('[24/11/2026, 18:04] Marta Lis: Hi Robin, interview tomorrow at 9am?')
  const { people, moment } = parseArrival(facts, {
    zone: 'Europe/London',
    ownAddresses: [],
    ownName: 'Robin Marsh',
  })
  expect(moment?.startWall).toBe('2026-11-25T09:00')
  expect(people.map(({ name }) => name)).toEqual(['Marta Lis'])
})

it.each([
  [
    'is called by a title and a first name',
    '[24/11/2026, 18:04] Sam Lee: Hi Robin, interview at Acme Thursday 3 December at 10am. our CTO Priya will join',
    [
      ['Priya', 'CTO'],
      ['Sam Lee', null],
    ],
    null,
  ],
  [
    'is called so in a second message',
    '[24/11/2026, 18:04] Jana Brandt: Hallo Robin, Gespräch am Donnerstag, 3. Dezember um 10 Uhr bei Halden.\n[24/11/2026, 18:05] Jana Brandt: Unsere Teamleiterin Eva kommt auch dazu.',
    [
      ['Eva', 'Teamleiterin'],
      ['Jana Brandt', null],
    ],
    null,
  ],
  [
    'stands before a label',
    '[24/11/2026, 18:04] Rosa Lind: Hi Robin, you will meet Sam Lee. Role: Data Analyst. Thursday 3 December at 10am at Acme',
    [
      ['Sam Lee', null],
      ['Rosa Lind', null],
    ],
    'Data Analyst',
  ],
  [
    'is to be asked, and not met',
    '[24/11/2026, 18:04] Sam Lee: Interview at Acme Thursday 3 December at 10am. Any questions, contact our office manager Eva.',
    [['Sam Lee', null]],
    null,
  ],
] as const)('whoever %s is read as what they are', async (_, text, people, role) => {
  const own = { zone: 'Europe/London', ownAddresses: [], ownName: 'Robin Marsh' }
  const arrival = parseArrival(await read(text), own)
  expect(arrival.people.map(({ name, jobTitle }) => [name, jobTitle])).toEqual(people)
  expect(arrival.role).toBe(role)
})

it('whoever is in nobody’s address book has said it as well, and an hour in a message is part of it', async () => {
  const facts = await read(
    '24/11/2026, 18:04 - +44 7700 900123: slots:\n26/11/2026 10:00 - 11:00 with Ana Osei\n24/11/2026, 18:10 - Robin Marsh: ok',
  )
  expect(facts.saidBy).toEqual(['+44 7700 900123', '+44 7700 900123', 'Robin Marsh'])
  expect(facts.lines).toContain('26/11/2026 10:00 - 11:00 with Ana Osei')
})

it('a long mail with one stamped line in it is a mail', async () => {
  const facts = await read(`Interview Tue 1 Dec 2pm\n${'> quoted\n'.repeat(420)}24/11/2026, 18:04 - Ana: hi`)
  expect(facts.saidBy).toBeUndefined()
})

it('a mail that has a chat in it is a mail', async () => {
  const facts = await read('Dear Robin,\n\nas I wrote:\n[24/11/2026, 18:04] Marta Lis: Thursday at 9am?')
  expect(facts.saidBy).toBeUndefined()
})
