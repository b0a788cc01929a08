import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween, weekday } from '@/lib/time'
import {
  type Line,
  marksOf,
  placeOf,
  type Span,
  silencesOf,
  silentAfter,
  weeksOf,
  windowAt,
  within,
} from './timeline'

const today = '2026-11-25'
const line: Line = { from: '2026-11-02', until: null, rounds: [], promises: [], replies: [], answerBy: null }
const span = windowAt(today)

it.each([
  ['2026-11-25', 0, '2026-10-12'],
  ['2026-11-23', 0, '2026-10-12'], // a Monday is in its own week
  ['2026-11-22', 0, '2026-10-05'],
  ['2026-11-25', 1, '2026-08-24'],
])('seen on %s, %i pages back, it begins on Monday %s', (day, back, from) => {
  const shown = windowAt(day, back)
  expect(shown.from).toBe(from)
  expect(weekday(shown.from)).toBe(1)
  expect(daysBetween(shown.from, shown.until)).toBe(70)
  expect(weeksOf(shown)).toHaveLength(10)
})

it('a page back ends where this one’s past begins', () => {
  expect(addDays(windowAt(today, 1).until, -21)).toBe(span.from)
})

it.each([
  ['2026-10-12', 5],
  ['2026-10-19', 75],
  [today, 445],
])('%s stands at %i', (day, at) => expect(placeOf(day, span)).toBe(at))

it.each<[string, Partial<Line>, string[]]>([
  ['a round that was', { rounds: ['2026-11-24'] }, ['held 2026-11-24']],
  ['a round of today', { rounds: [today] }, ['held 2026-11-25']],
  ['a round to come', { rounds: ['2026-11-26'] }, ['planned 2026-11-26']],
  ['a day they named', { promises: [{ day: today, keptOn: null }] }, ['promised 2026-11-25']],
  ['kept', { promises: [{ day: '2026-11-20', keptOn: '2026-11-19' }] }, ['kept 2026-11-20']],
  [
    'kept on the day, by a reply',
    { promises: [{ day: '2026-11-20', keptOn: '2026-11-20' }], replies: ['2026-11-20'] },
    ['kept 2026-11-20'],
  ],
  ['kept late', { promises: [{ day: '2026-11-20', keptOn: '2026-11-21' }] }, ['missed 2026-11-20']],
  ['let go by', { promises: [{ day: '2026-11-24', keptOn: null }] }, ['missed 2026-11-24']],
  [
    'a reply and an offer',
    { answerBy: '2026-12-04', replies: ['2026-11-24'] },
    ['reply 2026-11-24', 'answer 2026-12-04'],
  ],
  ['what lies outside', { rounds: ['2026-10-11', '2026-12-21'] }, []],
  [
    'the first and the last day',
    { rounds: ['2026-12-20', '2026-10-12'] },
    ['held 2026-10-12', 'planned 2026-12-20'],
  ],
])('marks: %s', (_, facts, marks) => {
  expect(marksOf({ ...line, ...facts }, span, today).map(({ kind, day }) => `${kind} ${day}`)).toEqual(marks)
})

it.each<[string, Partial<Line>, string[]]>([
  ['from the beginning', {}, ['2026-11-03 2026-11-25']],
  ['up to its end', { until: '2026-11-12' }, ['2026-11-03 2026-11-12']],
  ['a week is not silence', { from: '2026-11-18' }, []],
  ['eight days are', { from: '2026-11-17' }, ['2026-11-18 2026-11-25']],
  ['a round parts it', { rounds: ['2026-11-11'] }, ['2026-11-03 2026-11-11', '2026-11-12 2026-11-25']],
  ['a reply ends it', { replies: ['2026-11-24'] }, ['2026-11-03 2026-11-24']],
  [
    'a promise kept ends it',
    { promises: [{ day: '2026-11-20', keptOn: '2026-11-24' }] },
    ['2026-11-03 2026-11-24'],
  ],
  [
    'a promise alone does not',
    { promises: [{ day: '2026-11-20', keptOn: null }] },
    ['2026-11-03 2026-11-25'],
  ],
  ['a round to come does not', { rounds: ['2026-11-27'] }, ['2026-11-03 2026-11-25']],
  ['it has not begun', { from: '2026-11-27' }, []],
])('silence: %s', (_, facts, stretches) => {
  expect(silencesOf({ ...line, ...facts }, today).map(({ from, until }) => `${from} ${until}`)).toEqual(
    stretches,
  )
})

const day = fc.integer({ min: -200, max: 60 }).map(days => addDays(today, days))

it('silences never touch, never reach into what is to come, and are each longer than a week', () => {
  fc.assert(
    fc.property(
      day,
      fc.array(day, { maxLength: 8 }),
      fc.array(day, { maxLength: 8 }),
      (from, rounds, replies) => {
        const stretches = silencesOf({ ...line, from, rounds, replies }, today)
        let last = ''
        for (const { from: begin, until } of stretches) {
          expect(begin > last).toBe(true)
          expect(until <= today).toBe(true)
          expect(daysBetween(begin, until)).toBeGreaterThanOrEqual(silentAfter)
          last = until
        }
      },
    ),
  )
})

it.each<[Span, Span | null]>([
  [
    { from: '2026-10-01', until: '2026-10-20' },
    { from: '2026-10-12', until: '2026-10-20' },
  ],
  [
    { from: '2026-12-20', until: '2026-12-30' },
    { from: '2026-12-20', until: '2026-12-21' },
  ],
  [{ from: '2026-09-01', until: '2026-10-12' }, null],
])('%j lies within as %j', (stretch, part) => expect(within(stretch, span)).toEqual(part))
