import { expect, it } from 'vitest'
import type { KnownInterview } from './known-interview'
import { whichIsMeant } from './which-is-meant'

const known = (id: string, startWall: string): KnownInterview => ({
  ...{ id, startWall, company: 'Northlight', kind: 'panel', zone: 'Europe/London', lengthMinutes: 60 },
  ...{ place: null, url: null, label: id },
})
const ended = known('ended', '2026-11-24T15:00')
const friday = known('friday', '2026-11-27T10:00')
const monday = known('monday', '2026-11-30T10:00')

it.each([
  ['an update that names a new moment', 'moved', '2026-11-26T09:30', [friday], [ended], 'friday'],
  ['an update that names the old one’s day', 'moved', '2026-11-24T17:00', [friday], [ended], 'friday'],
  ['an update where nothing is to come', 'moved', '2026-11-26T09:30', [], [ended], 'ended'],
  ['an update where two are to come', 'moved', '2026-12-01T09:30', [friday, monday], [ended], null],
  ['an update within its day', 'moved', '2026-11-30T14:00', [friday, monday], [ended], 'monday'],
  ['what is at its time already', 'moved', '2026-11-24T15:00', [friday, monday], [ended], 'ended'],
  ['a cancellation without a day', 'cancelled', null, [friday], [ended], 'friday'],
  ['a cancellation of two, without a day', 'cancelled', null, [friday, monday], [ended], null],
  ['a cancellation that comes late', 'cancelled', '2026-11-24T15:00', [friday], [ended], 'ended'],
  ['a cancellation of the day alone', 'cancelled', '2026-11-27', [friday, monday], [ended], 'friday'],
  ['a cancellation of a day that none is on', 'cancelled', '2026-11-26', [friday], [ended], null],
  ['an invitation to one that is here', 'invitation', '2026-11-27T10:00', [friday], [ended], 'friday'],
  ['an invitation to another', 'invitation', '2026-11-27T15:00', [friday], [ended], null],
] as const)('%s', (_, what, startWall, ahead, over, right) => {
  expect(whichIsMeant({ ahead, over }, what, startWall)?.id ?? null).toBe(right)
})
