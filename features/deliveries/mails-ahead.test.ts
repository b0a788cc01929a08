import { expect, it } from 'vitest'
import { mailsAhead, type Planned } from './mails-ahead'

// A Tuesday morning in London.
const now = new Date('2026-11-24T10:00:00Z')
const until = new Date('2026-12-01T00:00:00Z')
const mine = {
  ...{ zone: 'Europe/London', quietFrom: 21, quietUntil: 8, workingDays: [1, 2, 3, 4, 5], kindsOff: [] },
  ...{ pausedUntil: null, holidayFrom: null, holidayUntil: null },
  ...{ suppressedAt: null, suppressedBy: null, quietSince: null },
} as Parameters<typeof mailsAhead>[1]

const due = (id: string, at: string, more: Partial<Planned> = {}): Planned => {
  const lookAt = new Date(at)
  return {
    ...{ id, kind: 'draft', asked: false, bundle: null, notAfter: null, outcome: null },
    ...{ dueAt: lookAt, lookAt },
    ...more,
  } as Planned
}
const ahead = (rows: Planned[], preferences: object = {}) =>
  mailsAhead(rows, { ...mine, ...preferences }, { now, until }).map(({ at, together, lines }) =>
    [at.toISOString().slice(5, 16), together.map(row => row.id), ...lines.map(row => `+${row.id}`)]
      .flat()
      .join(' '),
  )
const thanks = (id: string, at: string) => due(id, at, { bundle: 'thank-you:i' })

it('is one mail for the thank-yous of one interview, and stops after seven days', () => {
  expect(
    ahead([
      thanks('ana', '2026-11-24T15:00:00Z'),
      thanks('ben', '2026-11-24T15:00:00Z'),
      due('far', '2026-12-02T10:00:00Z'),
    ]),
  ).toEqual(['11-24T15:00 ana ben'])
})

it('lets the third unasked mail of a day wait for the next morning', () => {
  const nudges = ['09', '10', '11'].map((day, at) => due(`n${at}`, `2026-11-25T${day}:30:00Z`))
  expect(ahead(nudges)).toEqual(['11-25T09:30 n0', '11-25T10:30 n1', '11-26T08:30 n2'])
})

it.each<[string, object, string[]]>([
  ['quiet hours', { quietFrom: 14, quietUntil: 11 }, ['11-25T11:00 one']],
  ['a day off', { workingDays: [1, 4, 5] }, ['11-26T08:30 one']],
  ['a pause', { pausedUntil: new Date('2026-11-27T09:00:00Z') }, ['11-27T09:00 one']],
  ['a kind that is off', { kindsOff: ['draft'] }, []],
  ['all mail stopped', { suppressedAt: now, suppressedBy: 'unsubscribed' }, []],
])('is held by %s', (_, preferences, mails) => {
  expect(ahead([due('one', '2026-11-25T10:00:00Z')], preferences)).toEqual(mails)
})

it('says what is overdue now, and leaves out what only rides along', () => {
  expect(
    ahead([
      due('late', '2026-11-23T10:00:00Z'),
      due('asked', '2026-11-25T10:00:00Z', { kind: 'sent_check' }),
    ]),
  ).toEqual(['11-24T10:00 late'])
})
