import { describe, expect, it } from 'vitest'
import { toInstant, toWall } from '@/lib/time'
import { footOnTheGas } from './foot-on-the-gas'
import { planPatternCard } from './pattern-card'
import { snoozeDay, snoozeUntil } from './snooze'
import { planNextWeekly, planWeek, type WorkingWeek, weekOf } from './weekly'

const week: WorkingWeek = {
  zone: 'Europe/London',
  quietFrom: 21,
  quietUntil: 8,
  workingDays: [1, 2, 3, 4, 5],
  country: 'GB',
}
const at = (wall: string) => toInstant(wall, week.zone)
const wall = (instant: Date) => toWall(instant, week.zone)

describe('the week', () => {
  it('begins on Monday', () => {
    expect(weekOf('2026-11-23')).toBe('2026-11-23')
    expect(weekOf('2026-11-29')).toBe('2026-11-23')
  })

  it.each([
    ['Monday to Friday', [1, 2, 3, 4, 5], ['2026-11-23T08:30', '2026-11-27T15:00']],
    ['Tuesday to Saturday', [2, 3, 4, 5, 6], ['2026-11-24T08:30', '2026-11-27T15:00']],
    ['the weekend', [6, 7], ['2026-11-28T08:30', '2026-11-29T15:00']],
    ['Sunday to Thursday', [7, 1, 2, 3, 4], ['2026-11-23T08:30', '2026-11-26T15:00']],
  ])('%s: plan and review', (_, workingDays, moments) => {
    expect(planWeek('2026-11-23', { ...week, workingDays }).map(one => wall(one.dueAt))).toEqual(moments)
  })

  it('finds the next of each', () => {
    const moments = (now: string) => planNextWeekly(week, at(now)).map(one => wall(one.dueAt))
    expect(moments('2026-11-24T12:00')).toEqual(['2026-11-30T08:30', '2026-11-27T15:00'])
    expect(moments('2026-11-28T12:00')).toEqual(['2026-11-30T08:30', '2026-12-04T15:00'])
    expect(moments('2026-11-23T08:30')).toEqual(['2026-11-30T08:30', '2026-11-27T15:00'])
  })
})

describe('the week of a holiday', () => {
  const moments = (monday: string, country = 'GB') =>
    planWeek(monday, { ...week, country }).map(one => wall(one.dueAt))
  it('begins and ends on the working days beside it', () => {
    expect(moments('2027-03-22')).toEqual(['2027-03-22T08:30', '2027-03-25T15:00'])
    expect(moments('2027-03-29')).toEqual(['2027-03-30T08:30', '2027-04-02T15:00'])
    expect(moments('2027-03-29', 'US')).toEqual(['2027-03-29T08:30', '2027-04-02T15:00'])
  })

  it('rests at the turn of the year, and comes back after it', () => {
    expect(moments('2026-12-21')).toEqual([])
    expect(moments('2026-12-28')).toEqual([])
    const next = planNextWeekly(week, at('2026-12-18T15:00'))
    expect(next.map(one => wall(one.dueAt))).toEqual(['2027-01-04T08:30', '2027-01-08T15:00'])
  })
})

describe('foot on the gas', () => {
  const pace = { liveProcesses: 4, lastStartOn: '2026-11-20', largestShare: 0.4 }
  it.each([
    ['all is well', {}, null],
    ['nothing live', { liveProcesses: 0 }, 'Nothing is under way'],
    ['one live process', { liveProcesses: 1 }, 'Only one process'],
    ['seven days without a start', { lastStartOn: '2026-11-16' }, 'A week without anything new'],
    ['all eggs in one basket', { largestShare: 0.61 }, 'Most of your effort'],
    ['paused', { liveProcesses: 0, pausedUntil: '2026-12-01' }, null],
  ])('%s', (_, more, line) => {
    const said = footOnTheGas({ ...pace, ...more }, '2026-11-23')
    if (line === null) expect(said).toBeNull()
    else expect(said).toContain(line)
  })
})

describe('the pattern card', () => {
  it('comes after the third reflection and every third, the next morning', () => {
    const saved = at('2026-11-24T18:00')
    const planned = [0, 1, 2, 3, 4, 6].filter(count => planPatternCard(count, saved, week))
    expect(planned).toEqual([3, 6])
    const card = planPatternCard(3, saved, week)
    expect(card && wall(card.dueAt)).toBe('2026-11-25T08:30')
  })
})

describe('snooze', () => {
  const us = { country: 'US', zone: 'America/New_York' }
  it.each([
    ['tomorrow', '2026-11-27'],
    ['two_days', '2026-11-30'],
    ['next_week', '2026-11-30'],
  ] as const)('%s, the day before Thanksgiving, is %s', (snooze, day) => {
    expect(snoozeDay(snooze, '2026-11-25', us)).toBe(day)
  })

  it('of a nudge leaves the weeks when nobody reads it; what is for oneself, or answers, does not', () => {
    const wednesday = toInstant('2026-12-23T12:00', us.zone)
    const on = (leavesQuietWindows: boolean) =>
      snoozeUntil('tomorrow', wednesday, { ...us, leavesQuietWindows }, week)
    expect(on(true)).toEqual(toInstant('2027-01-05T09:30', us.zone))
    expect(on(false)).toEqual(toInstant('2026-12-24T09:30', us.zone))
  })

  it('comes back at the desk’s half past nine, by day for the user, and not past the event', () => {
    const now = at('2026-11-24T12:00')
    const until = snoozeUntil('tomorrow', now, us, week)
    expect(until && toWall(until, us.zone)).toBe('2026-11-25T09:30')
    const own = { country: 'GB', zone: week.zone }
    const morning = snoozeUntil('next_week', now, own, week)
    expect(morning && wall(morning)).toBe('2026-11-30T09:30')
    expect(snoozeUntil('next_week', now, own, week, at('2026-11-27T12:00'))).toBeNull()
  })
})
