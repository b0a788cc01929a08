import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate, toInstant, toWall } from '@/lib/time'
import { isBusinessDay } from './business-days'
import type { Employer } from './planned'
import { isQuiet, type Reader } from './quiet-hours'
import { routeTo } from './route-to'
import { planThankYou, thankYouMoment } from './thank-you'

const us: Employer = { country: 'US', zone: 'America/New_York' }
const london: Employer = { country: 'GB', zone: 'Europe/London' }
const japan: Employer = { country: 'JP', zone: 'Asia/Tokyo' }
const berlin: Reader = { zone: 'Europe/Berlin', quietFrom: 21, quietUntil: 8 }
const newYork: Reader = { ...berlin, zone: us.zone }
const interview = (end: string, employer: Employer, decisionDate?: string) =>
  ({
    endsAt: toInstant(end, employer.zone),
    company: 'Fennel',
    draftKind: 'thank_you_manager',
    decisionDate,
  }) as const

describe('when a thank-you goes out', () => {
  it.each<[string, string, string, Employer, string?]>([
    ['a morning', '2026-11-24T11:00', '2026-11-24T17:00', us],
    ['by 15:00', '2026-11-24T15:00', '2026-11-24T17:00', us],
    ['later', '2026-11-24T15:01', '2026-11-25T09:00', us],
    ['the eve of a holiday', '2026-11-25T16:00', '2026-11-25T17:00', us],
    ['the eve of a holiday, over at 17:45', '2026-11-25T17:45', '2026-11-25T18:15', us],
    ['the eve of a holiday, in the evening', '2026-11-25T18:30', '2026-11-27T09:00', us],
    ['the Thursday before Easter', '2027-03-25T16:00', '2027-03-25T17:00', london],
    ['a Friday morning', '2026-12-04T12:00', '2026-12-04T17:00', us],
    ['a Friday after 14:00', '2026-12-04T14:30', '2026-12-07T08:30', us],
    ['a Friday after 14:00 before a holiday', '2026-09-04T14:30', '2026-09-04T17:00', us],
    ['a Friday, deciding on Monday', '2026-12-04T16:00', '2026-12-04T17:00', us, '2026-12-07'],
    ['a late Friday, deciding on Monday', '2026-12-04T17:00', '2026-12-04T17:30', us, '2026-12-07'],
    ['a Saturday', '2026-12-05T11:00', '2026-12-07T09:00', us],
    ['Japan, afternoon', '2026-11-24T16:30', '2026-11-24T17:45', japan],
    ['Japan, Friday afternoon', '2026-11-27T16:30', '2026-11-27T17:45', japan],
    ['Japan, Friday at half past two', '2026-11-27T14:30', '2026-11-27T17:00', japan],
    ['Japan, Friday at three', '2026-11-27T15:00', '2026-11-27T17:00', japan],
    ['Japan, a late Friday', '2026-11-27T17:30', '2026-11-30T08:30', japan],
    ['Japan, evening', '2026-11-24T18:30', '2026-11-25T09:00', japan],
  ])('%s', (_, end, sendAt, employer, decisionDate) => {
    const moment = thankYouMoment(interview(end, employer, decisionDate), employer)
    expect(toWall(moment.sendAt, employer.zone)).toBe(sendAt)
  })

  it('mails the user by day, however far away the employer is', () => {
    const [first] = planThankYou(interview('2026-11-24T11:00', us), us, berlin)
    expect(toWall(first.dueAt, berlin.zone)).toBe('2026-11-24T20:55')
    const [late] = planThankYou(interview('2026-11-24T15:00', us), us, berlin)
    expect(toWall(late.dueAt, berlin.zone)).toBe('2026-11-25T08:00')
  })

  it('asks once more on the next business day at 10:00, until 72 hours are over', () => {
    const [first, overdue] = planThankYou(interview('2026-11-24T11:00', us), us, newYork)
    expect(toWall(overdue.dueAt, us.zone)).toBe('2026-11-25T10:00')
    expect(toWall(first.notAfter ?? first.dueAt, us.zone)).toBe('2026-11-27T11:00')
    expect(first.optional).toBe(false)
    expect(planThankYou(interview('2026-11-24T11:00', japan), japan, berlin)[0].optional).toBe(true)
  })

  it.each([
    ['Friday afternoon: Monday morning, and not again on Tuesday', '2026-11-27T15:00', us, true, false],
    [
      'Friday morning: that afternoon, and not again on Monday past 72 hours',
      '2026-11-27T09:30',
      us,
      true,
      false,
    ],
    ['Friday at noon: Monday at ten is within them', '2026-11-27T12:00', us, false, false],
    ['the evening before Easter, four days without work', '2026-04-02T18:30', london, true, true],
  ])('keeps to 72 hours: %s', (_, end, employer, once, saysLate) => {
    const [first, overdue] = planThankYou(interview(end, employer), employer, {
      ...newYork,
      zone: employer.zone,
    })
    expect(Boolean(overdue.overtaken)).toBe(once)
    expect(/late for a thank-you/.test(first.why)).toBe(saysLate)
  })

  it('never says that today is fine, however late it is read', () => {
    const late = planThankYou(interview('2026-11-26T16:00', london), london, berlin)
    for (const { why } of [...late, ...planThankYou(interview('2026-12-04T16:00', us), us, newYork)])
      expect(why).not.toMatch(/today is|still fine/)
  })

  it('reaches people at work and the user awake, never before the interview is over', () => {
    const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    const zone = fc.constantFrom('Europe/Berlin', 'America/Vancouver', 'Asia/Tokyo', 'Pacific/Auckland')
    fc.assert(
      fc.property(instant, fc.constantFrom(us, japan), zone, (endsAt, employer, where) => {
        const who = { ...berlin, zone: where }
        const both = planThankYou({ endsAt, company: 'Fennel', draftKind: 'thank_you_panel' }, employer, who)
        for (const planned of both.filter(({ overtaken }) => !overtaken)) {
          expect(planned.sendAt && isBusinessDay(localDate(planned.sendAt, employer.zone), employer)).toBe(
            true,
          )
          expect(isQuiet(planned.dueAt, who)).toBe(false)
          expect(planned.dueAt > endsAt && planned.dueAt <= (planned.notAfter ?? endsAt)).toBe(true)
        }
        expect(both[1].dueAt > both[0].dueAt).toBe(true)
        // The practice's three days hold over a weekend, too.
        if (!both[1].overtaken) expect(+both[1].dueAt - +endsAt).toBeLessThanOrEqual(72 * 3_600_000)
        if (+(both[0].sendAt ?? 0) - +endsAt > 72 * 3_600_000)
          expect(both[0].why).toMatch(/late for a thank-you/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is missing', () => {
  const person = { id: 'p', kind: 'interviewer', email: null } as const
  const coordinator = { id: 'c', kind: 'coordinator', email: 'c@fennel.example' } as const
  const recruiter = { id: 'r', kind: 'agency_recruiter', email: 'r@agency.example' } as const
  const inHouse = { id: 'h', kind: 'in_house_recruiter', email: 'h@fennel.example' } as const

  it('finds a way round a missing address', () => {
    expect(
      routeTo({ ...person, email: 'p@fennel.example' }, [], { source: 'direct', country: 'GB' }),
    ).toEqual({ via: 'direct' })
    expect(routeTo(person, [coordinator, recruiter], { source: 'agency', country: 'GB' })).toEqual({
      via: 'recruiter',
      contactId: 'r',
    })
    expect(routeTo(person, [inHouse, coordinator], { source: 'direct', country: 'GB' })).toEqual({
      via: 'coordinator',
      contactId: 'c',
    })
    expect(routeTo(person, [inHouse], { source: 'in_house', country: 'GB' })).toEqual({
      via: 'recruiter',
      contactId: 'h',
    })
    expect(routeTo(person, [{ ...coordinator, email: null }], { source: 'direct', country: 'GB' })).toEqual({
      via: 'reception',
    })
  })

  it('goes through the agency first in Japan, whatever address is known', () => {
    const known = { ...person, email: 'p@fennel.example' }
    const through = (country: string, source: 'agency' | 'direct') =>
      routeTo(known, [recruiter], { source, country }).via
    expect([through('JP', 'agency'), through('JP', 'direct'), through('GB', 'agency')]).toEqual([
      'recruiter',
      'direct',
      'direct',
    ])
    const toAgency = { ...recruiter, email: 'r@agency.example' }
    expect(routeTo(toAgency, [toAgency], { source: 'agency', country: 'JP' })).toEqual({ via: 'direct' })
  })
})
