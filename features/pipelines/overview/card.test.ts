import { expect, it } from 'vitest'
import { type Clock, cardOf, nextThing, type Standing, waitedDays } from './card'
import { initialsOf } from './card-words'

const clock: Clock = { zone: 'Europe/London', now: new Date('2026-11-25T10:00:00Z') }
const still: Standing = {
  id: '3f0c1f1e-8f6a-4c1d-9b53-0a3c6b7d2e10',
  company: 'Northlight',
  role: 'Data Analyst',
  stage: 'interviewing',
  interest: null,
  stageChangedAt: new Date('2026-11-10T10:00:00Z'),
  endedAt: null,
  nextRound: null,
  hasOffer: false,
  answerBy: null,
  promised: null,
  since: new Date('2026-11-13T23:30:00Z'),
  wants: null,
  people: [],
}
const round = { nextRound: new Date('2026-12-03T11:30:00Z') }
const offer = { stage: 'offer' as const, hasOffer: true }

it.each<[string, Partial<Standing>, string | null]>([
  ['nothing is dated', {}, null],
  ['a round is ahead', round, 'Thu 3 Dec, 11:30'],
  ['they named a day to come', { promised: '2026-12-01' }, 'Answer promised by Tue 1 Dec'],
  ['that day is today', { promised: '2026-11-25' }, 'Answer promised by Wed 25 Nov'],
  ['they let that day go by', { promised: '2026-11-24' }, 'Answer 1 day late'],
  ['the nearer of two', { ...round, promised: '2026-12-01' }, 'Answer promised by Tue 1 Dec'],
  ['what is ahead before what went by', { ...round, promised: '2026-11-24' }, 'Thu 3 Dec, 11:30'],
  ['an offer wants its answer', { ...offer, answerBy: '2026-12-04' }, 'Answer by Fri 4 Dec'],
  ['an offer without a day', { ...offer }, null],
  ['a round before the answer', { ...offer, ...round, answerBy: '2026-12-04' }, 'Thu 3 Dec, 11:30'],
  ['the year where it is another', { promised: '2027-01-12' }, 'Answer promised by Tue 12 Jan 2027'],
  ['it is over', { ...round, stage: 'rejected' }, null],
])('next, when %s', (_, facts, words) => {
  expect(nextThing({ ...still, ...facts }, clock)?.words ?? null).toBe(words)
})

it('the day is the person’s own, wherever the round is', () => {
  const late = { ...still, nextRound: new Date('2026-12-03T23:30:00Z') }
  expect(nextThing(late, { ...clock, zone: 'Asia/Tokyo' })?.words).toBe('Fri 4 Dec, 08:30')
})

it.each<[string, Partial<Standing>, number | null]>([
  ['since the evening of their last day', {}, 12],
  ['since today', { since: clock.now }, 0],
  ['not with a round ahead', round, null],
  ['not with an offer to answer', offer, null],
  ['not in quiet', { stage: 'quiet' }, null],
  ['not when it is over', { stage: 'withdrawn' }, null],
  ['never less than nothing', { since: new Date('2026-11-27T10:00:00Z') }, 0],
])('waits %s', (_, facts, days) => expect(waitedDays({ ...still, ...facts }, clock)).toBe(days))

it('a card says what there is and nothing else', () => {
  const { id, company, role, stage } = still
  expect(cardOf(still, clock)).toEqual({ id, company, role, stage, days: 12 })
  const full = { promised: '2026-11-24', wants: 'message' as const, people: ['Ana Osei'], interest: 4 }
  expect(cardOf({ ...still, ...full }, clock)).toEqual({
    ...{ id, company, role, stage, days: 12 },
    ...{ next: 'Answer 1 day late', late: true, wants: 'message', people: ['Ana Osei'], interest: 4 },
  })
  const over = { ...still, stage: 'rejected' as const, endedAt: new Date('2026-11-20T10:00:00Z') }
  expect(cardOf(over, clock)).toEqual({ id, company, role, stage: 'rejected', ended: 'Fri 20 Nov' })
})

it.each([
  ['Agnieszka Nowak-Zielińska', 'AN'],
  ['Cher', 'C'],
  ['大野 健', '大健'],
  ['  Zoë   van der  Berg ', 'ZB'],
  ['', ''],
])('%s is %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
