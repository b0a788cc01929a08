import { expect, it } from 'vitest'
import { arrangeToday } from './arrange-today'
import { nextDays } from './next-days'
import type { Loaded } from './queries'
import { waitOf } from './wait-of'

const now = new Date('2026-12-21T10:00:00Z')
const live = (more: object) => ({
  id: 'p',
  company: 'Northlight',
  stage: 'final',
  lastEnd: new Date('2026-12-14T10:00:00Z'),
  lastHeardAt: null,
  nextStart: null,
  promised: null,
  answerBy: null,
  offerId: null,
  ...more,
})
const loaded = (more: object) =>
  ({
    own: { zone: 'Europe/London', country: 'GB', region: null },
    around: [],
    open: [],
    probably: [],
    live: [],
    ...more,
  }) as unknown as Loaded
const days = (more: object) => {
  const all = loaded(more)
  return nextDays(all, arrangeToday(all, now), now)
}

it('is fourteen days from today, and knows when offices are shut', () => {
  const strip = days({})
  expect(strip).toHaveLength(14)
  expect(strip.filter(day => day.shut).map(day => `${day.date} ${day.shut}`)).toEqual([
    '2026-12-25 holiday',
    '2026-12-26 holiday',
    '2026-12-27 weekend',
    '2026-12-28 holiday',
    '2027-01-01 holiday',
    '2027-01-02 weekend',
    '2027-01-03 weekend',
  ])
})

it('puts an interview, a promised day, a message and an offer’s last day where they belong', () => {
  const strip = days({
    around: [
      {
        id: 'i',
        kind: 'technical',
        startsAt: new Date('2026-12-22T23:30:00Z'),
        endsAt: new Date('2026-12-23T00:30:00Z'),
        company: 'Brix',
      },
    ],
    open: [
      {
        id: 'd',
        kind: 'nudge_dated',
        pipelineId: 'p',
        sendAt: new Date('2026-12-24T09:00:00Z'),
        interviewId: null,
        company: 'Northlight',
        to: 'Ana',
      },
    ],
    live: [
      live({ promised: '2026-12-23' }),
      live({ id: 'o', company: 'Halden', offerId: 'x', answerBy: '2026-12-30' }),
    ],
  })
  expect(strip.flatMap(day => day.marks.map(mark => `${day.date} ${mark.kind} ${mark.company}`))).toEqual([
    '2026-12-22 interview Brix',
    '2026-12-23 promise Northlight',
    '2026-12-24 message Northlight',
    '2026-12-30 answer Halden',
  ])
})

it('an offer is there from the day it came, before what can wait only when it is near', () => {
  const far = arrangeToday(
    loaded({
      live: [live({ offerId: 'x', stage: 'offer', answerBy: '2027-01-20' }), live({ id: 'q', offerId: 'y' })],
    }),
    now,
  )
  expect(far.now.map(todo => todo.kind === 'offer' && todo.answerBy)).toEqual(['2027-01-20', null])
})

it('names first whose day has passed, then whose day comes, then who was heard last', () => {
  const { waiting } = arrangeToday(
    loaded({
      live: [
        live({ id: 'old', lastEnd: new Date('2026-10-01T10:00:00Z') }),
        live({ id: 'new' }),
        live({ id: 'comes', promised: '2026-12-29' }),
        live({ id: 'passed', promised: '2026-12-18' }),
      ],
    }),
    now,
  )
  expect(waiting.map(item => item.pipelineId)).toEqual(['passed', 'comes', 'new', 'old'])
})

it('a wait is a line that holds its last mark', () => {
  expect(waitOf({ since: '2026-12-14', promised: null, nudgeOn: null }, '2026-12-21')).toEqual({
    share: 50,
    promisedAt: null,
    nudgeAt: null,
  })
  expect(
    waitOf({ since: '2026-12-01', promised: '2026-12-11', nudgeOn: '2026-12-21' }, '2026-12-06'),
  ).toEqual({
    share: 25,
    promisedAt: 50,
    nudgeAt: 98,
  })
})
