import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { middleOf } from './search-counts.reference'
import { ownWaitsLine, waitingWeather } from './waiting'

const weather = (country: string, since: object, ownWaits: number[] = []) =>
  waitingWeather({ country, since, ownWaits: middleOf(ownWaits) })

describe('the usual wait', () => {
  it('sets today beside the figures of the country, each with its source and year', () => {
    const { marks, line } = weather('US', { last_interview: 9, first_interview: 20, application: 30 })
    expect(line).toBe('Day 9 since the last interview. That is within what others waited on average.')
    expect(marks.map(({ day, today, source }) => [day, today, source.split(':')[0]])).toEqual([
      [25.1, 20, 'NACE, 2023'],
      [23.8, 30, 'Glassdoor, 2017'],
    ])
  })

  it('counts only from a day that is known', () => {
    expect(weather('DE', { last_interview: 4 })).toMatchObject({
      marks: [],
      line: 'Day 4 since the last interview.',
    })
    expect(weather('DE', { last_interview: 0 }).line).toBe('The last interview was today.')
    expect(weather('DE', {}).line).toBe('There is no date to count from yet.')
  })

  it('stays kind when it takes long', () => {
    expect(weather('FR', { application: 60 }).line).toBe(
      'Day 60 since the application. That is longer than others waited on average. Quiet is not an answer.',
    )
  })

  it('says in people, not in chances, how many had answered', () => {
    const { marks } = weather('JP', { last_interview: 5 })
    expect(marks.map(mark => mark.text)).toEqual([
      '24 of 100 had answered 3 days after the last interview',
      '57 of 100 had answered 7 days after the last interview',
    ])
  })

  it('takes the worldwide figure where a country has none', () => {
    expect(weather('PT', { application: 10 }).marks).toMatchObject([{ day: 23.7 }])
  })
})

describe('own waits', () => {
  it.each([
    [[], null, 'None of your interviews has been answered yet.'],
    [[3, 9], null, '2 of your interviews answered: too few to speak of a usual wait.'],
    [[3, 9, 4, 20, 8], { n: 5, median: 8 }, 'Half of your 5 answers came within 8 days.'],
    [[0, 0, 0, 20, 8], { n: 5, median: 0 }, 'Half of your 5 answers came on the same day.'],
    [[1, 0, 1, 20, 8], { n: 5, median: 1 }, 'Half of your 5 answers came within 1 day.'],
    [[3, 9, 4, 20, 8, 10], { n: 6, median: 8.5 }, 'Half of your 6 answers came within 8.5 days.'],
  ])('%j', (waits, own, line) => {
    expect(weather('US', {}, waits).own).toEqual(own)
    expect(ownWaitsLine(middleOf(waits))).toBe(line)
  })

  it('has half on either side of the median', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 90 }), { minLength: 1 }), days => {
        const middle = middleOf(days).median ?? -1
        expect(days.filter(day => day < middle).length).toBeLessThanOrEqual(days.length / 2)
        expect(days.filter(day => day > middle).length).toBeLessThanOrEqual(days.length / 2)
      }),
    )
  })
})
