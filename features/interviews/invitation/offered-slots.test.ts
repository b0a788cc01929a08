import { expect, it } from 'vitest'
import { parseAppointments } from './appointments'
import { arrivalLimits } from './arrival-limits'
import { takeApart } from './take-apart.mjs'

const own = { zone: 'Europe/London', ownAddresses: ['robin.marsh@mailbox.example'], ownName: 'Robin Marsh' }
const taken = async (text: string) => {
  const facts = await takeApart({ text, today: '2026-11-20' }, arrivalLimits)
  if (!facts) throw new Error('No mail')
  return facts
}

it.each<[what: string, text: string, slots: string[]]>([
  [
    'three in a sentence',
    'Hi Robin, we would like to talk about the Data Analyst role at Northlight. Tuesday 10:00, Wednesday 14:00 or Thursday 9:30 – which suits?',
    ['2026-11-24T10:00', '2026-11-25T14:00', '2026-11-26T09:30'],
  ],
  [
    'hours of one day',
    'Which suits you for the interview with Acme on Thursday 3 December: 10:00, 11:30 or 15:00?',
    ['2026-12-03T10:00', '2026-12-03T11:30', '2026-12-03T15:00'],
  ],
  [
    'points of a list',
    'Hi Robin, an interview at Acme:\n- Tuesday 1 December 2026, 10:00\n- Wednesday 2 December 2026, 14:00\nor\n- Friday 4 December 2026, 9:30',
    ['2026-12-01T10:00', '2026-12-02T14:00', '2026-12-04T09:30'],
  ],
  [
    'German',
    'Für das Gespräch bei Halden: Passt dir Dienstag, 1. Dezember um 10 Uhr oder Mittwoch, 2. Dezember um 14 Uhr?',
    ['2026-12-01T10:00', '2026-12-02T14:00'],
  ],
  ['one', 'Interview with Acme on Thursday 3 December 2026 at 14:00, or call us if that does not suit.', []],
  [
    'one and a door that opens',
    'Interview at Acme on Thursday 3 December 2026 at 9:15. We open at 10:00, so please ring the bell.',
    [],
  ],
  [
    'the old time, given up, and new ones',
    'Your interview with Acme on Thursday 3 December at 10:00 has to be moved. Could you do Friday 4 December at 11:00 or Monday 7 December at 9:00?',
    ['2026-12-04T11:00', '2026-12-07T09:00'],
  ],
  [
    'the old time, given up, and one new one',
    'Your interview with Acme on Thursday 3 December at 10:00 has to be moved. Would Friday 4 December at 11:00 suit, or not?',
    [],
  ],
  [
    'Dutch',
    'Hoi Robin, het gesprek bij Acme: dinsdag 1 december om 10:00 of woensdag 2 december om 14:00. Groet, Eva',
    ['2026-12-01T10:00', '2026-12-02T14:00'],
  ],
  [
    'one wall time in two zones',
    'Interview with Acme on Thursday 3 December 2026 at 10:00 London time or 10:00 New York time, as you like.',
    ['2026-12-03T10:00', '2026-12-03T10:00'],
  ],
  [
    'one moment in two zones',
    'Interview with Acme on Thursday 3 December 2026 at 10:00 London time or 05:00 New York time.',
    [],
  ],
  [
    'a tour of something',
    'Your interview with Acme is on Thursday 3 December 2026 at 10:00, followed by a tour of the site at 11:30.',
    [],
  ],
  [
    'an old time and a new one',
    'Your interview with Acme on Thursday 3 December at 10:00 was moved to Friday 4 December at 11:00.',
    [],
  ],
])('%s: the times to choose from', async (_, text, slots) => {
  const [read, ...more] = parseAppointments(await taken(text), own)
  expect(more).toEqual([])
  expect(read?.slots.map(({ startWall }) => startWall)).toEqual(slots)
  const zones = new Set(read?.slots.map(({ zone }) => zone))
  if (zones.size > 1) expect(read?.unsure).toContain('zone')
  // The one that is filled in is a guess.
  if (slots.length > 0) expect(read?.unsure).toEqual(expect.arrayContaining(['date', 'time']))
})
