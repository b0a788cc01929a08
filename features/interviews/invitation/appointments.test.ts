import { expect, it } from 'vitest'
import { parseAppointments } from './appointments'
import { arrivalCases } from './arrival.cases'
import { laterCases } from './arrival-later.cases'
import { arrivalLimits } from './arrival-limits'
import { readText } from './read-arrival'
import { batches, readBatch } from './read-batch'
import { takeApart } from './take-apart.mjs'

const patient = { ...arrivalLimits, milliseconds: 30_000 }
const own = { zone: 'Europe/London', ownAddresses: ['robin@mailbox.example'], ownName: 'Robin Marsh' }

async function appointmentsOf(text: string) {
  const facts = await readText(text, '2026-11-20', patient)
  if (typeof facts === 'string') throw new Error(facts)
  return parseAppointments(facts, own)
}
const when = async (text: string) => (await appointmentsOf(text)).map(({ moment }) => moment?.startWall)

it.each([
  [
    'a list',
    `Hi Robin,

we would like to invite you to two interviews at Northlight for the Data Analyst role:

1. Interview with Ana Osei, Head of Data: Tuesday 1 December 2026, 10:00 - 10:45
2. Interview with Tom Reyes, Finance Director: Thursday 3 December 2026, 14:00 - 15:00

Kind regards
Rosa Lindqvist`,
    ['2026-12-01T10:00', '2026-12-03T14:00'],
  ],
  [
    'one below the other',
    `Hallo Robin,

Ihre Gespräche bei Halden:

Erstes Gespräch
Dienstag, 1. Dezember 2026
10:00 Uhr bis 11:00 Uhr

Zweites Gespräch
Freitag, 4. Dezember 2026
15:30 Uhr

Viele Grüße
Jana Brandt`,
    ['2026-12-01T10:00', '2026-12-04T15:30'],
  ],
  [
    'two on one day',
    `Your interviews with Acme are confirmed.

- Technical interview: 2 December 2026 at 09:00
- Panel interview: 2 December 2026 at 11:30`,
    ['2026-12-02T09:00', '2026-12-02T11:30'],
  ],
] as const)('%s of appointments: each', async (_, text, right) => {
  expect(await when(text)).toEqual(right)
})

it('each has its own people and length, and the company of all', async () => {
  const [first, second] = await appointmentsOf(`Hi Robin,

your interviews at Northlight for the Data Analyst role:

1. Interview with Ana Osei: Tuesday 1 December 2026, 10:00 - 10:45
2. Interview with Tom Reyes: Thursday 3 December 2026, 14:00 - 15:00`)
  expect(first).toMatchObject({ company: 'Northlight', lengthMinutes: 45 })
  expect(first?.people.map(({ name }) => name)).toEqual(['Ana Osei'])
  expect(second).toMatchObject({ company: 'Northlight', lengthMinutes: 60 })
  expect(second?.people.map(({ name }) => name)).toEqual(['Tom Reyes'])
})

it.each([
  [
    'to choose from in Dutch',
    'Interview bij Halden:\n- 1 december 2026, 10:00\nof\n- 3 december 2026, 14:00',
  ],
  [
    'to choose from',
    'Which of these suits you for the interview?\n- 1 December 2026, 10:00\n- 3 December 2026, 14:00',
  ],
  [
    'two ways to say one',
    'Interview on 1 December 2026 at 10:00\n\nInterview: 1 December 2026, 10:00 - 11:00',
  ],
  [
    'one and a deadline',
    'Interview on 1 December 2026 at 10:00.\nPlease confirm by 27 November 2026 at 12:00.',
  ],
  ['moved', 'Your interview on 1 December 2026 at 10:00 was moved.\nNew interview: 3 December 2026 at 14:00'],
])('what is %s is one', async (_, text) => {
  expect(await appointmentsOf(text)).toHaveLength(1)
})

it('none of the invitations to one interview is taken for several', async () => {
  const all = [...arrivalCases, ...laterCases, ...batches().flatMap(readBatch)]
  expect(all.length).toBeGreaterThan(300)
  const several: string[] = []
  for (const { text } of all) {
    const facts = await takeApart({ text, today: '2026-11-20' }, arrivalLimits)
    const days = new Set(facts?.mentions.flatMap(({ is, line }) => (is === 'date' ? [line] : [])))
    if (facts && days.size > 1 && parseAppointments(facts, own).length > 1) several.push(text)
  }
  expect(several).toEqual([])
})
