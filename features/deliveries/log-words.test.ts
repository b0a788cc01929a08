import { expect, it } from 'vitest'
import { draftKinds, reminderKinds } from '@/db/enums'
import type { LogRow } from './log'
import { logTitle, mailOf, stateOf, whatBecame } from './log-words'

const at = (text: string) => new Date(`2026-11-24T${text}:00Z`)
const row: LogRow = {
  id: '1',
  kind: 'minute',
  state: 'planned',
  why: 'Because.',
  endReason: null,
  deliveryId: null,
  outcome: null,
  dueAt: at('11:10'),
  lookAt: at('11:10'),
  endedAt: null,
  asked: false,
  deliveryState: null,
  subject: null,
  mailKind: null,
  draftKind: null,
  to: null,
  attempts: null,
  sentAt: null,
  deliveredAt: null,
  bouncedAt: null,
}

it.each<[Partial<LogRow>, RegExp]>([
  [{}, /^Planned for .*11:10.*\.$/],
  [
    { lookAt: at('12:00'), outcome: 'Waiting for your quiet hours to end.' },
    /Planned for .*11:10.*goes out .*12:00.*quiet hours/,
  ],
  [{ state: 'leaving', attempts: 3 }, /Tried 3 times/],
  [{ state: 'sent', sentAt: at('11:10'), deliveredAt: at('11:11') }, /Sent .*11:10.*delivered/],
  [{ state: 'sent', sentAt: at('11:10'), bouncedAt: at('11:11') }, /refused by your mailbox/],
  [
    { state: 'skipped', endReason: 'looked', outcome: 'They replied.', endedAt: at('11:10') },
    /^They replied\. .*11:10/,
  ],
  [
    { state: 'cancelled', endReason: 'offer_answered', endedAt: at('11:10') },
    /^You have answered this offer\. .*11:10/,
  ],
  [
    { state: 'sent', endReason: 'sent', deliveryId: 'd', sentAt: at('11:10') },
    /^Sent .*11:10.* You sent it\. It was already on its way\.$/,
  ],
])('says what became of %o', (change, words) => {
  expect(whatBecame({ ...row, ...change }, 'UTC')).toMatch(words)
})

it.each(reminderKinds)('names a %s as one would, before it leaves and after', kind => {
  const planned = logTitle({ ...row, kind })
  expect(planned).toMatch(/^\p{Lu}[^:]*$/u)
  const own = { ...row, kind, mailKind: kind, subject: 'How did it go at Northlight?' }
  expect([logTitle(own), mailOf(own)]).toEqual(['How did it go at Northlight?', null])
  // As a line of another mail it would else be called by what it is not about.
  const along = { ...own, mailKind: kind === 'digest' ? 'analysis' : 'digest' } as const
  expect([logTitle(along), mailOf(along)]).toEqual([planned, 'In the email “How did it go at Northlight?”.'])
})

it.each(draftKinds)('names a reminder of a %s by the message, whoever it is to', kind => {
  const message = { ...row, kind: 'draft', draftKind: kind } as const
  expect(logTitle({ ...message, to: 'Rui Instance' })).toMatch(/^Rui Instance: (?:[a-z]|LinkedIn)[^:]*$/)
  expect(logTitle({ ...message, to: 'Rui Instance' })).not.toMatch(/ to Rui|^Reminder/)
  expect(logTitle(message)).toMatch(/^[A-Z][^:]*$/)
})

it('calls nothing cancelled that was done without it', () => {
  expect(stateOf({ ...row, state: 'cancelled', endReason: 'sent' })).toBe('Not needed')
  expect(stateOf({ ...row, state: 'cancelled', endReason: 'moved' })).toBe('Cancelled')
})
