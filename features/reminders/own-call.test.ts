import { expect, it } from 'vitest'
import { toInstant, toWall } from '@/lib/time'
import { nudgeLadder } from './nudge-ladder'
import { planOwnCall } from './own-call'

const us = { country: 'US', zone: 'America/New_York' }
const reader = { zone: us.zone, quietFrom: 21, quietUntil: 8 }
const facts = { company: 'Fennel', person: 'Ana', metOn: '2026-11-24' }

it.each([
  ['on the morning after the day they decide by', 'call', '2026-12-03', '2026-12-04T10:00'],
  ['on the working day after a Friday', 'call', '2026-12-04', '2026-12-07T10:00'],
  ['after the usual wait, with no day named', 'call', null, '2026-12-02T10:00'],
  ['not where I would write', 'message', '2026-12-04', null],
] as const)('the call I promised comes %s', (_, by, on, due) => {
  const planned = planOwnCall({ ...facts, promise: { by, on } }, us, reader)
  expect(planned && toWall(planned.dueAt, us.zone)).toBe(due)
  if (on && planned)
    expect(planned.why).toMatch(/^You said you’d call Ana at Fennel once they’ve decided, by /)
})

it.each([
  ['a working week after the call, and no date of theirs', 'call', '2026-12-14'],
  ['the working day after, where I would write', 'message', '2026-12-07'],
] as const)('nobody is asked before: %s', (_, by, date) => {
  const interviewEndedAt = toInstant('2026-11-24T11:00', us.zone)
  const { first } = nudgeLadder(
    { company: 'Fennel', interviewEndedAt, promisedDate: null, ownPromise: { by, on: '2026-12-04' } },
    us,
  )
  expect(first).toMatchObject({ draftKind: 'nudge_undated', landing: { date } })
  expect(first.why).not.toContain('they named')
})
