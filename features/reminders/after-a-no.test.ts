import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate, toInstant, toWall } from '@/lib/time'
import { planReferralAsk, planRejectionReply, planStayInTouch } from './after-a-no'
import { isBusinessDay } from './business-days'
import { planOfferDeadline, planOtherOffer, planThanksToHelper, planWithdrawal } from './offer-clock'
import type { Employer, PlannedReminder } from './planned'
import { isQuiet, type Reader } from './quiet-hours'

const uk: Employer = { country: 'GB', zone: 'Europe/London' }
const germany: Employer = { country: 'DE', zone: 'Europe/Berlin' }
const reader: Reader = { zone: 'Europe/London', quietFrom: 21, quietUntil: 8 }
const at = (wall: string) => toInstant(wall, uk.zone)
const day = (planned: PlannedReminder | null) => planned?.sendAt && toWall(planned.sendAt, uk.zone)
const due = (planned: PlannedReminder | null) => planned && toWall(planned.dueAt, reader.zone)

describe('after a no', () => {
  it('replies after a night, and once more on the third business day', () => {
    const both = planRejectionReply({ company: 'Fennel', rejectedAt: at('2026-11-27T16:00') }, uk, reader)
    expect(both.map(day)).toEqual(['2026-11-30T09:30', '2026-12-02T09:30'])
  })

  it('replies even in a quiet window: they have just written', () => {
    const [reply] = planRejectionReply({ company: 'Fennel', rejectedAt: at('2026-12-21T16:00') }, uk, reader)
    expect(day(reply)).toBe('2026-12-22T09:30')
  })

  it('asks for an introduction ten business days after the reply, where there was rapport', () => {
    const facts = { person: 'Ann', repliedAt: at('2026-11-24T10:00'), goodRapport: true }
    expect(day(planReferralAsk(facts, uk, reader))).toBe('2026-12-08T09:30')
    expect(planReferralAsk({ ...facts, goodRapport: false }, uk, reader)).toBeNull()
  })

  it('stays in touch after 30, 90 and 180 days, and asks about the talent pool in Germany on day 150', () => {
    const facts = { person: 'Ann', endedOn: '2026-11-24' }
    const steps = (employer: Employer) =>
      planStayInTouch(facts, employer, reader).map(one => [one.step, day(one)])
    expect(steps(uk)).toEqual([
      ['day_30', '2027-01-05T09:30'],
      ['day_90', '2027-02-22T09:30'],
      ['day_180', '2027-05-24T09:30'],
    ])
    expect(steps(germany).map(([step]) => step)).toEqual(['day_30', 'day_90', 'talent_pool', 'day_180'])
    expect(planStayInTouch(facts, uk, reader)[0]?.optional).toBe(true)
  })
})

describe('an offer', () => {
  const offer = { company: 'Fennel', answerBy: '2026-12-04' }
  it('counts down three days and one day before; without a date there is none', () => {
    const [three, one] = planOfferDeadline(offer, reader)
    expect(due(three ?? null)).toBe('2026-12-01T09:00')
    expect(due(one ?? null)).toBe('2026-12-03T09:00')
    expect(three?.notAfter).toEqual(one?.dueAt)
    expect(one?.notAfter).toEqual(at('2026-12-04T00:00'))
    expect(planOfferDeadline({ ...offer, answerBy: null }, reader)).toEqual([])
  })

  it('is told to real contenders the same day, only in writing', () => {
    const recorded = { ...offer, inWriting: true, recordedAt: at('2026-11-27T12:00') }
    const other = { company: 'Sorrel', isContender: true }
    expect(due(planOtherOffer(recorded, other, reader))).toBe('2026-11-27T12:00')
    expect(planOtherOffer({ ...recorded, inWriting: false }, other, reader)).toBeNull()
    expect(planOtherOffer(recorded, { ...other, isContender: false }, reader)).toBeNull()
  })

  it('once accepted, frees the others and thanks the helpers the same day', () => {
    expect(due(planWithdrawal('Sorrel', at('2026-12-03T12:00'), reader))).toBe('2026-12-03T12:00')
    expect(due(planThanksToHelper('Ann', at('2026-12-03T22:00'), reader))).toBe('2026-12-04T08:00')
  })
})

describe('whatever the day', () => {
  it('messages reach people at work, and mails the user awake', () => {
    const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    const zone = fc.constantFrom('Europe/London', 'America/Vancouver', 'Asia/Kolkata')
    fc.assert(
      fc.property(instant, fc.constantFrom(uk, germany), zone, (moment, employer, where) => {
        const who = { ...reader, zone: where }
        const planned = [
          ...planRejectionReply({ company: 'Fennel', rejectedAt: moment }, employer, who),
          ...planStayInTouch({ person: 'Ann', endedOn: localDate(moment, employer.zone) }, employer, who),
          planReferralAsk({ person: 'Ann', repliedAt: moment, goodRapport: true }, employer, who),
        ].filter(one => one !== null)
        for (const one of planned) {
          expect(one.sendAt && isBusinessDay(localDate(one.sendAt, employer.zone), employer)).toBe(true)
          expect(isQuiet(one.dueAt, who)).toBe(false)
        }
      }),
      { numRuns: 200 },
    )
  })
})
