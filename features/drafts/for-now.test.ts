import { expect, it } from 'vitest'
import { isAhead, isForNow } from './for-now'

const now = new Date('2026-11-24T15:00:00Z')
const before = new Date('2026-11-24T11:00:00Z')
const later = new Date('2026-11-26T09:00:00Z')

it.each([
  ['a nudge whose day is here', 'nudge_dated', before, before, true],
  ['a nudge for Thursday', 'nudge_dated', later, before, false],
  ['a message without a day', 'other_offer', null, null, true],
  ['a thank-you for Thursday to somebody one has met', 'thank_you_manager', later, before, true],
  ['a thank-you for a talk still to come', 'thank_you_manager', later, later, false],
] as const)('%s wants one now, or not', (_, kind, sendAt, interviewEndsAt, wanted) => {
  expect(isForNow({ draft: { kind, sendAt }, interviewEndsAt }, now)).toBe(wanted)
})

it.each([
  ['thanks for it', 'thank_you_panel', later, true],
  ['what the agency is told of it', 'debrief', later, true],
  ['thanks, once one has met', 'thank_you_panel', before, false],
  ['another time for it', 'reschedule', later, false],
  ['thanks for no meeting in particular', 'thank_you_informational', null, false],
] as const)(
  'of a meeting to come only what it will have shown is folded away: %s',
  (_, kind, ends, wanted) => {
    expect(isAhead({ draft: { kind, sendAt: later }, interviewEndsAt: ends }, now)).toBe(wanted)
  },
)
