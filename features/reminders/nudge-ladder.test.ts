import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate, toInstant, toWall } from '@/lib/time'
import { isBusinessDay } from './business-days'
import { nudgeLadder, planNextNudge, type WaitingFacts } from './nudge-ladder'
import type { Employer } from './planned'
import { isQuiet, type Reader } from './quiet-hours'
import { quietWindowOn } from './quiet-windows'

const us: Employer = { country: 'US', zone: 'America/New_York' }
const california: Employer = { country: 'US', region: 'CA', zone: 'America/Los_Angeles' }
const germany: Employer = { country: 'DE', zone: 'Europe/Berlin' }
const japan: Employer = { country: 'JP', zone: 'Asia/Tokyo' }
const france: Employer = { country: 'FR', zone: 'Europe/Paris' }
const britain: Employer = { country: 'GB', zone: 'Europe/London' }

const interview = (employer: Employer): WaitingFacts => ({
  company: 'Fennel',
  interviewEndedAt: toInstant('2026-11-24T11:00', employer.zone),
})
const reader: Reader = { zone: 'America/Vancouver', quietFrom: 21, quietUntil: 8 }

describe('the vectors of practice §b.8: interview Tue 24 November 2026', () => {
  it('promised Mon 30 November: Wed 2, Wed 9, closing moved from Wed 23 December to Tue 5 January', () => {
    const ladder = nudgeLadder({ ...interview(us), promisedDate: '2026-11-30' }, us)
    expect(ladder.first.landing.date).toBe('2026-12-02')
    expect(ladder.first.why).toBe('Two working days after Monday 30 November, the day they named.')
    expect(ladder.second.landing.date).toBe('2026-12-09')
    expect(ladder.closing.landing.date).toBe('2027-01-05')
    expect(ladder.closing.why).toContain('moved past the turn of the year')
    expect(ladder.quietOn).toBe('2027-01-20')
  })

  it.each([
    ['US', us, '2026-12-02'],
    ['US-CA', california, '2026-12-03'],
    ['DE', germany, '2026-12-04'],
    ['JP', japan, '2026-12-03'],
    ['FR', france, '2026-12-02'],
    ['GB', britain, '2026-12-01'],
  ] as const)('no date promised, %s', (_, employer, date) => {
    const { first } = nudgeLadder(interview(employer), employer)
    expect(first.landing.date).toBe(date)
    expect(first.draftKind).toBe('nudge_undated')
  })
})

describe('the ladder', () => {
  it('counts from what was really sent', () => {
    const firstSentAt = toInstant('2026-12-04T12:00', us.zone)
    const ladder = nudgeLadder({ ...interview(us), firstSentAt }, us)
    expect(ladder.second.landing.date).toBe('2026-12-11')
  })

  it('takes the company’s own days before the country’s', () => {
    const slow = { ...us, firstNudgeDays: 7, secondNudgeDays: 8 }
    const ladder = nudgeLadder(interview(us), slow)
    expect(ladder.first.landing.date).toBe('2026-12-04')
    expect(ladder.first.why).toBe('Seven working days after you met, with no date promised.')
    expect(ladder.second.landing.date).toBe('2026-12-16')
  })

  it('starts again when they write, and keeps a promise that still lies ahead', () => {
    const facts = { ...interview(us), promisedDate: '2026-12-11' }
    const early = toInstant('2026-12-03T15:00', us.zone)
    expect(nudgeLadder({ ...facts, lastHeardAt: early }, us).first.landing.date).toBe('2026-12-15')
    const late = toInstant('2026-12-14T15:00', us.zone)
    const again = nudgeLadder({ ...facts, lastHeardAt: late, firstSentAt: early }, us)
    expect(again.first.draftKind).toBe('nudge_undated')
    expect(again.first.landing.date).toBe('2027-01-05')
  })

  it.each([
    ['the day before', '2026-12-10', 'nudge_dated', '2026-12-15'],
    ['on the day itself', '2026-12-11', 'nudge_dated', '2026-12-15'],
    ['the day after', '2026-12-14', 'nudge_undated', '2027-01-05'],
  ])('holds a promise to have stood when they write %s', (_when, heardOn, kind, date) => {
    const lastHeardAt = toInstant(`${heardOn}T15:00`, us.zone)
    const { first } = nudgeLadder({ ...interview(us), promisedDate: '2026-12-11', lastHeardAt }, us)
    expect([first.draftKind, first.landing.date]).toEqual([kind, date])
  })

  it('offers one step at a time, then none', () => {
    const facts = interview(us)
    const now = facts.interviewEndedAt
    const sent = (date: string) => toInstant(`${date}T10:00`, us.zone)
    const step = (more: Partial<WaitingFacts>) => planNextNudge({ ...facts, ...more }, us, reader, now)?.step
    expect(step({})).toBe('first')
    expect(step({ firstSentAt: sent('2026-12-02') })).toBe('second')
    const both = { firstSentAt: sent('2026-12-02'), secondSentAt: sent('2026-12-09') }
    expect(step(both)).toBe('closing')
    expect(step({ ...both, closingEndedAt: sent('2027-01-05') })).toBeUndefined()
    expect(nudgeLadder({ ...facts, ...both, closingEndedAt: sent('2027-01-05') }, us).quietOn).toBe(
      '2027-01-05',
    )
  })

  it('mails the user the evening before, when nine thirty in Berlin is night for them', () => {
    const planned = planNextNudge(interview(germany), germany, reader, interview(germany).interviewEndedAt)
    expect(toWall(planned?.sendAt ?? new Date(0), germany.zone)).toBe('2026-12-04T09:30')
    expect(toWall(planned?.dueAt ?? new Date(0), reader.zone)).toBe('2026-12-03T20:55')
  })

  it('does not ask in the past about an interview entered late', () => {
    const now = toInstant('2026-12-11T14:00', us.zone)
    const planned = planNextNudge(interview(us), us, reader, now)
    expect(toWall(planned?.sendAt ?? now, us.zone)).toBe('2026-12-14T09:30')
  })

  it('leaves the second nudge optional in the UK', () => {
    const firstSentAt = toInstant('2026-12-01T10:00', britain.zone)
    const facts = { ...interview(britain), firstSentAt }
    expect(planNextNudge(facts, britain, reader, firstSentAt)?.optional).toBe(true)
  })
})

it.each([
  [null, 'It’s been a while since you met, and no date was promised.'],
  ['2026-11-30', 'They said Monday 30 November, and that date has passed.'],
])('counts no days that are not so when it is planned late (promised: %s)', (promisedDate, why) => {
  const now = toInstant('2026-12-10T12:00', britain.zone)
  expect(planNextNudge({ ...interview(britain), promisedDate }, britain, reader, now)?.why).toBe(why)
})

describe('whatever the facts', () => {
  const anyFacts = fc.record({
    employer: fc.constantFrom(us, california, germany, japan, france, britain),
    ended: fc.date({ min: new Date('2025-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
    promisedIn: fc.option(fc.integer({ min: 0, max: 60 })),
    zone: fc.constantFrom('America/Vancouver', 'Europe/Berlin', 'Pacific/Auckland', 'Asia/Kolkata'),
    lateBy: fc.integer({ min: 0, max: 100 }),
  })

  it('steps follow each other on business days outside quiet windows, and mails leave by day, the same each time', () => {
    fc.assert(
      fc.property(anyFacts, ({ employer, ended, promisedIn, zone, lateBy }) => {
        const met = localDate(ended, employer.zone)
        const promisedDate = promisedIn === null ? null : addDays(met, promisedIn)
        const facts = { company: 'Fennel', interviewEndedAt: ended, promisedDate }
        const { first, second, closing, quietOn } = nudgeLadder(facts, employer)
        const days = [
          promisedDate ?? met,
          first.landing.date,
          second.landing.date,
          closing.landing.date,
          quietOn,
        ]
        for (const [i, day] of days.entries()) expect(i === 0 || day > (days[i - 1] ?? '')).toBe(true)
        for (const day of days.slice(1)) {
          expect(isBusinessDay(day, employer)).toBe(true)
          expect(quietWindowOn(day, employer)).toBeNull()
        }
        const who = { zone, quietFrom: 21, quietUntil: 8 }
        const now = new Date(ended.getTime() + lateBy * 86_400_000)
        const planned = planNextNudge(facts, employer, who, now)
        expect(planned).toEqual(planNextNudge(facts, employer, who, now))
        expect(planned && isQuiet(planned.dueAt, who)).toBe(false)
        expect(planned?.sendAt && planned.sendAt >= now && planned.sendAt >= planned.dueAt).toBe(true)
        expect(isBusinessDay(localDate(planned?.sendAt ?? now, employer.zone), employer)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
