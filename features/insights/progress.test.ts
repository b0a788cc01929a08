import { describe, expect, it } from 'vitest'
import { reachedOf, weeksOf } from './progress'
import { standingsOf } from './search-counts.reference'

it('counts each process at every step it reached, and as open only where it stands', () => {
  const processes = [
    { stages: ['applied'], interviews: 0 },
    { stages: ['applied', 'rejected'], interviews: 0 },
    { stages: ['applied', 'screening', 'final'], interviews: 2 },
    { stages: ['screening', 'offer'], interviews: 1 },
    { stages: ['applied', 'offer', 'accepted'], interviews: 3 },
    { stages: ['applied', 'quiet'], interviews: 1 },
  ] as const
  expect(reachedOf(standingsOf(processes))).toEqual([
    { level: 'applied', reached: 6, here: 1, over: 1 },
    { level: 'talked', reached: 4, here: 1, over: 1 },
    { level: 'offered', reached: 2, here: 1, over: 0 },
    { level: 'accepted', reached: 1, here: 0, over: 1 },
  ])
  expect(reachedOf([]).map(({ reached }) => reached)).toEqual([0, 0, 0, 0])
})

describe('the weeks of a search', () => {
  const today = '2026-11-26' // a Thursday
  const on = (day: string, count = 1) => ({ day, count })

  it('begin with the first thing there was, and leave out what is to come', () => {
    const happened = {
      interviews: [on('2026-11-10'), on('2026-11-12', 2), on('2026-11-27')],
      answers: [on('2026-11-23')],
    }
    expect(weeksOf(happened, today)).toEqual([
      { monday: '2026-11-09', interviews: 3, answers: 0 },
      { monday: '2026-11-16', interviews: 0, answers: 0 },
      { monday: '2026-11-23', interviews: 0, answers: 1 },
    ])
  })

  it('are twelve at most, and none without anything', () => {
    const weeks = weeksOf({ interviews: [on('2025-01-06'), on('2026-11-22')], answers: [] }, today)
    expect(weeks).toHaveLength(12)
    expect(weeks.at(-2)).toEqual({ monday: '2026-11-16', interviews: 1, answers: 0 })
    expect(weeksOf({ interviews: [on('2026-12-01')], answers: [] }, today)).toEqual([])
  })
})
