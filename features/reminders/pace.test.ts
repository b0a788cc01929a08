import { expect, it } from 'vitest'
import { paceDays, unansweredDays, weekWhenUnanswered } from './pace'

const mondays = ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-28']
const all = { plan: true, review: true, notBefore: null }

it.each([
  ['nothing went yet', 0, false, all],
  ['two plans unanswered: as planned', 2, false, all],
  [
    'three: a plan a fortnight later, no review',
    3,
    false,
    { plan: true, review: false, notBefore: '2026-12-25' },
  ],
  ['four: the last question, a fortnight later', 4, false, { ask: '2027-01-08' }],
  ['the question went: nothing more', 4, true, null],
])('the week in silence: %s', (_, plans, wasAsked, then) => {
  expect(weekWhenUnanswered(mondays.slice(0, plans), wasAsked)).toEqual(then)
})

it('counts days and not mails, after the last visit, and not the day that is going on', () => {
  const sent = ['2026-11-30', '2026-12-01', '2026-12-01', '2026-12-03', '2026-12-04']
  expect(unansweredDays(sent, '2026-11-30', '2026-12-04')).toEqual(['2026-12-01', '2026-12-03'])
})

it.each([
  [
    [1, 2, 3, 4, 5],
    [2, 4],
  ],
  [
    [7, 1, 2, 3],
    [1, 3],
  ],
  [[3], [3]],
  [[], [2, 4]],
])('messages of %j leave on %j', (working, days) => {
  expect(paceDays(working)).toEqual(days)
})
