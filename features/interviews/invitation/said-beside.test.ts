import { expect, it } from 'vitest'
import { arrivalLimits } from './arrival-limits'
import { parseArrival } from './parse-arrival'
import { takeApart } from './take-apart.mjs'

const own = { zone: 'Europe/London', ownAddresses: ['robin.marsh@mailbox.example'], ownName: 'Robin Marsh' }
const read = async (text: string) => {
  const facts = await takeApart({ text, today: '2026-11-20' }, arrivalLimits)
  if (!facts) throw new Error('No mail')
  return parseArrival(facts, own)
}
const at = 'Your interview with Acme is on Thursday 3 December 2026 at 10:00'

it.each([
  [`${at} Spanish time.`, 'Europe/Madrid', true],
  [`${at} (German time).`, 'Europe/Berlin', true],
  [`${at}, and please mind that we keep Spanish time.`, 'Europe/Madrid', false],
  [`${at}. Spanish time is one hour later.`, 'Europe/London', null],
  [`${at}. This is the German time slot.`, 'Europe/London', null],
])('a country’s time is the hour’s zone where it stands behind it: %s', async (text, zone, isSure) => {
  const { moment, unsure } = await read(text)
  expect(moment).toMatchObject({ startWall: '2026-12-03T10:00', zone, zoneIsTold: isSure !== null })
  if (isSure !== null) expect(unsure.includes('zone')).toBe(!isSure)
})

it.each([
  [
    'Interview at Acme\nRole: Account Manager Charlotte\nThursday 3 December 2026 at 10:00',
    'Account Manager Charlotte',
  ],
  [`${at} for the position of Store Manager Chelsea.`, 'Store Manager Chelsea'],
  [`${at} for the Sales Manager Sofia role.`, 'Sales Manager Sofia'],
])('a role may end in a town that is a given name too: %s', async (text, role) => {
  expect((await read(text)).role).toBe(role)
})

it.each([
  ['Our CTO Priya will join.', ['Priya']],
  ['Thanks to our manager Grace for the introduction.', []],
  ['Our recruiter Eva set this up.', []],
  ['I set this up with our CTO Priya.', ['Priya']],
  ['It is in place of our CTO Tom.', []],
])('who is only named is not met: %s', async (text, names) => {
  expect((await read(`${at}.\n${text}`)).people.map(({ name }) => name)).toEqual(names)
})
