import { expect, it } from 'vitest'
import { type ReminderKind, reminderKinds } from '@/db/enums'
import { lookAtPreferences } from './hold'

const now = new Date('2026-11-24T12:00:00Z') // a Tuesday in the middle of the holiday
const away = {
  ...{ zone: 'UTC', quietFrom: 21, quietUntil: 8, workingDays: [1, 2, 3, 4, 5], kindsOff: [] },
  ...{ pausedUntil: null, suppressedAt: null, suppressedBy: null },
  ...{ holidayFrom: '2026-11-23', holidayUntil: '2026-11-29' },
}
const look = (kind: ReminderKind, notAfter: Date | null = null) =>
  lookAtPreferences({ id: 'r', kind, asked: false, dueAt: now, notAfter, outcome: null }, away, now)

it('on a holiday brings what an interview needs and an offer’s last days, and nothing else', () => {
  const leave = reminderKinds.filter(kind => 'wanted' in look(kind))
  expect(leave).toEqual(['brief_evening', 'brief_hour', 'minute', 'offer_deadline'])
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
