import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toInstant, toWall } from '@/lib/time'
import { planAnalysis, planDebrief, planInHouseWord, planMinute } from './after-interview'
import { planBrief } from './before-interview'
import { mayLeave } from './may-leave'
import type { Employer } from './planned'
import { isQuiet, type Reader } from './quiet-hours'

const reader: Reader = { zone: 'Europe/London', quietFrom: 21, quietUntil: 8 }
const at = (wall: string) => toInstant(wall, reader.zone)
const wall = (instant: Date) => toWall(instant, reader.zone)
const hourOf = (instant: Date, { zone }: Reader) => Number(toWall(instant, zone).slice(11, 13))
const night = [23, 0, 1, 2, 3, 4]
const ended = (clock: string) => ({ endsAt: at(`2026-11-24T${clock}`), company: 'Fennel' })

describe('before an interview', () => {
  it('brings the brief at 18:00 the day before and an hour before', () => {
    const [evening, hour] = planBrief({ startsAt: at('2026-11-24T08:30'), company: 'Fennel' }, reader)
    expect(evening && wall(evening.dueAt)).toBe('2026-11-23T18:00')
    expect(evening?.why).toBe('You’re meeting Fennel tomorrow at 08:30.')
    expect(hour && wall(hour.dueAt)).toBe('2026-11-24T07:30')
    expect(hour?.notAfter).toEqual(at('2026-11-24T08:30'))
  })
})

describe('the minute', () => {
  it.each([
    ['11:00', ['11:10', '13:00']],
    ['17:30', ['17:40', '19:30']],
    ['18:30', ['18:40', '20:00']],
    ['19:30', ['19:40']],
    ['21:30', ['21:40']],
  ])('after an interview that ends at %s comes at %s', (clock, moments) => {
    expect(planMinute(ended(clock), reader).map(reminder => wall(reminder.dueAt).slice(11))).toEqual(moments)
  })

  it('waits for the morning when it would come after 22:00', () => {
    expect(planMinute(ended('21:50'), reader).map(reminder => wall(reminder.dueAt))).toEqual([
      '2026-11-25T08:00',
    ])
  })

  it('waits for the morning after an interview at night in another part of the world', () => {
    const moments = planMinute(ended('03:00'), reader).map(reminder => wall(reminder.dueAt).slice(11))
    expect(moments).toEqual(['08:00'])
  })

  it.each([
    ['00:00', 21, 8, false],
    ['03:10', 21, 8, false],
    ['07:59', 21, 8, false],
    ['08:00', 21, 8, true],
    ['20:59', 21, 8, true],
    ['21:00', 21, 8, true],
    ['21:59', 21, 8, true],
    ['22:00', 21, 8, false],
    ['23:30', 21, 8, false],
    ['02:00', 1, 9, false],
    ['08:30', 1, 9, true],
    ['19:00', 18, 11, true],
    ['22:30', 23, 6, true],
    ['06:30', 23, 6, true],
    ['05:59', 23, 6, false],
    ['12:00', 9, 17, true],
  ])('may leave at %s with quiet hours from %d to %d: %s', (clock, quietFrom, quietUntil, expected) => {
    const who = { ...reader, quietFrom, quietUntil }
    expect(mayLeave({ kind: 'minute' }, at(`2026-11-24T${clock}`), who).ok).toBe(expected)
  })
})

describe('the same day', () => {
  it('asks for the debrief after half an hour, or in the morning', () => {
    expect(wall(planDebrief(ended('11:00'), 'Ann', reader).dueAt)).toBe('2026-11-24T11:30')
    expect(wall(planDebrief(ended('20:45'), 'Ann', reader).dueAt)).toBe('2026-11-25T08:00')
  })

  it('looks back at 20:00, or at 08:30 the next day', () => {
    expect(wall(planAnalysis(ended('11:00'), reader).dueAt)).toBe('2026-11-24T20:00')
    expect(wall(planAnalysis(ended('19:45'), reader).dueAt)).toBe('2026-11-25T08:30')
    expect(wall(planAnalysis(ended('11:00'), { ...reader, quietFrom: 19 }).dueAt)).toBe('2026-11-25T08:30')
  })

  it('has a word for the recruiter in the house at 10:00 on the next business day', () => {
    const us: Employer = { country: 'US', zone: 'America/New_York' }
    const planned = planInHouseWord(
      { endsAt: toInstant('2026-11-25T15:00', us.zone), company: 'Fennel' },
      'Ann',
      us,
      reader,
    )
    expect(planned.sendAt && toWall(planned.sendAt, us.zone)).toBe('2026-11-27T10:00')
  })
})

describe('whatever the hour', () => {
  it('nothing is planned into quiet hours but the two exceptions, nor past its event, nor twice', () => {
    const anyReader = fc.record({
      zone: fc.constantFrom('Europe/London', 'America/Vancouver', 'Asia/Kolkata', 'Pacific/Chatham'),
      quietFrom: fc.integer({ min: 17, max: 23 }),
      quietUntil: fc.integer({ min: 5, max: 10 }),
    })
    const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(instant, anyReader, (moment, who) => {
        const interview = { endsAt: moment, startsAt: moment, company: 'Fennel' }
        const plan = () => [
          ...planBrief(interview, who),
          ...planMinute(interview, who),
          planDebrief(interview, 'Ann', who),
          planAnalysis(interview, who),
        ]
        const planned = plan()
        expect(plan()).toEqual(planned)
        expect(new Set(planned.map(reminder => reminder.step)).size).toBe(planned.length)
        for (const reminder of planned) {
          expect(reminder.notAfter === undefined || reminder.dueAt <= reminder.notAfter).toBe(true)
          if (reminder.kind !== 'brief_hour' && reminder.kind !== 'minute')
            expect(isQuiet(reminder.dueAt, who)).toBe(false)
          // Whatever their quiet hours, these are the night: nobody here is quiet for less.
          if (reminder.kind === 'minute') expect(night).not.toContain(hourOf(reminder.dueAt, who))
          expect(mayLeave(reminder, reminder.dueAt, who)).toEqual({ ok: true })
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('the last look at the clock', () => {
  it('refuses what is too late, and puts off what is quiet', () => {
    const brief = { kind: 'brief_evening', notAfter: at('2026-11-24T07:30') } as const
    expect(mayLeave(brief, at('2026-11-23T19:00'), reader)).toEqual({ ok: true })
    expect(mayLeave(brief, at('2026-11-23T21:30'), reader)).toEqual({ ok: false, reason: 'too_late' })
    expect(mayLeave(brief, at('2026-11-24T09:00'), reader)).toEqual({ ok: false, reason: 'too_late' })
    expect(mayLeave({ kind: 'draft' }, at('2026-11-23T21:30'), reader)).toEqual({
      ok: false,
      reason: 'quiet',
      until: at('2026-11-24T08:00'),
    })
  })

  it('lets the brief of an early interview out at any hour, and the first minute until 22:00', () => {
    expect(mayLeave({ kind: 'brief_hour' }, at('2026-11-24T05:00'), reader).ok).toBe(true)
    expect(mayLeave({ kind: 'minute' }, at('2026-11-24T21:59'), reader).ok).toBe(true)
    expect(mayLeave({ kind: 'minute' }, at('2026-11-24T22:00'), reader).ok).toBe(false)
    expect(mayLeave({ kind: 'minute_again' }, at('2026-11-24T21:30'), reader).ok).toBe(false)
  })
})
