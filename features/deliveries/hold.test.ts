import { expect, it } from 'vitest'
import { type ReminderKind, reminderKinds } from '@/db/enums'
import { lookAtPreferences } from './hold'

const now = new Date('2026-11-24T12:00:00Z') // a Tuesday in the middle of the holiday
const away = {
  ...{ zone: 'UTC', quietFrom: 21, quietUntil: 8, workingDays: [1, 2, 3, 4, 5], kindsOff: [] },
  ...{ pausedUntil: null, suppressedAt: null, suppressedBy: null, quietSince: null },
  ...{ holidayFrom: '2026-11-23', holidayUntil: '2026-11-29' },
}
const look = (kind: ReminderKind, notAfter: Date | null = null) =>
  lookAtPreferences({ id: 'r', kind, asked: false, dueAt: now, notAfter, outcome: null }, away, now)

it('on a holiday brings what an interview needs and an offer’s last days, and nothing else', () => {
  const leave = reminderKinds.filter(kind => 'wanted' in look(kind))
  expect(leave).toEqual(['brief_evening', 'brief_hour', 'minute', 'offer_deadline'])
})

it('once quiet brings the same, until they are back', () => {
  const quiet = {
    ...away,
    holidayFrom: null,
    holidayUntil: null,
    quietSince: new Date('2026-11-02T08:30:00Z'),
  }
  const lookAt = (kind: ReminderKind) =>
    lookAtPreferences({ id: 'r', kind, asked: false, dueAt: now, notAfter: null, outcome: null }, quiet, now)
  const leave = reminderKinds.filter(kind => 'wanted' in lookAt(kind))
  expect(leave).toEqual(['brief_evening', 'brief_hour', 'minute', 'offer_deadline'])
  expect(lookAt('draft')).toEqual({
    later: new Date('2026-11-25T08:30:00Z'),
    why: 'Waiting until you’re back.',
  })
})

it.each<[string, ReminderKind, object, number, object]>([
  ['a nudge after two days', 'draft', {}, 2, { wanted: true }],
  ['a nudge after three, on a Tuesday', 'draft', {}, 3, { wanted: true }],
  ['on a Wednesday', 'draft', { at: '2026-11-25' }, 3, { later: new Date('2026-11-26T09:30:00Z') }],
  ['on a Friday', 'draft', { at: '2026-11-27' }, 9, { later: new Date('2026-12-01T09:30:00Z') }],
  ['asked for, on a Wednesday', 'draft', { at: '2026-11-25', asked: true }, 3, { wanted: true }],
  ['a thank-you', 'draft', { at: '2026-11-25', bundle: 'thank-you:i' }, 9, { wanted: true }],
  [
    'one that cannot wait',
    'draft',
    { at: '2026-11-25', notAfter: new Date('2026-11-25T18:00:00Z') },
    3,
    { wanted: true },
  ],
  ['the scorecard', 'analysis', {}, 3, { skip: expect.stringContaining('back for a while') }],
  ['a pattern after two', 'pattern_card', {}, 2, { wanted: true }],
  ['the minute', 'minute', {}, 99, { wanted: true }],
  ['an offer’s last day', 'offer_deadline', {}, 99, { wanted: true }],
])('grows rarer when nobody acts: %s', (_, kind, { at, ...more }: { at?: string }, unanswered, look) => {
  const then = at ? new Date(`${at}T12:00:00Z`) : now
  const here = { ...away, holidayFrom: null, holidayUntil: null }
  const due = { id: 'r', kind, asked: false, dueAt: then, notAfter: null, outcome: null, ...more }
  expect(lookAtPreferences(due, here, then, unanswered)).toMatchObject(look)
})

it('brings the rest on the first morning back, or says that it would come too late', () => {
  expect(look('draft')).toMatchObject({ later: new Date('2026-11-30T08:30:00Z') })
  expect(look('draft', new Date('2026-11-27T12:00:00Z'))).toEqual({
    skip: 'Waiting until you’re back. That would have been too late.',
  })
})

it.each([
  ['complaint', 'You marked our emails as spam.'],
  ['unsubscribed', 'You stopped all emails.'],
  [null, 'Emails to your address are stopped.'],
] as const)('brings nothing once mail is stopped (%s), and says by whom', (suppressedBy, skip) => {
  const reminder = {
    id: 'r',
    kind: 'minute' as const,
    asked: true,
    dueAt: now,
    notAfter: null,
    outcome: null,
  }
  expect(lookAtPreferences(reminder, { ...away, suppressedAt: now, suppressedBy }, now)).toEqual({ skip })
})
