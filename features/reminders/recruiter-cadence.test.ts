import { describe, expect, it } from 'vitest'
import { toInstant, toWall } from '@/lib/time'
import { dutyToInformDay, planDutyToInform } from './duty-to-inform'
import { planLinkedin } from './linkedin-suggestion'
import { nudgeAddressee } from './nudge-addressee'
import type { Employer, PlannedReminder } from './planned'
import type { Reader } from './quiet-hours'
import { planCheckIn, planRecruiterUpdate } from './recruiter-cadence'

const uk: Employer = { country: 'GB', zone: 'Europe/London' }
const ontario: Employer = { country: 'CA', region: 'ON', zone: 'America/Toronto' }
const reader: Reader = { zone: 'Europe/London', quietFrom: 21, quietUntil: 8 }
const at = (wall: string) => toInstant(wall, uk.zone)
const sent = (planned: PlannedReminder | null) => planned?.sendAt && toWall(planned.sendAt, uk.zone)

describe('with a recruiter', () => {
  it('checks in every five business days, only with something to say', () => {
    const facts = { recruiter: 'Ann', lastContactAt: at('2026-11-24T12:00'), somethingToSay: true }
    expect(sent(planCheckIn(facts, uk, reader))).toBe('2026-12-01T09:30')
    expect(planCheckIn({ ...facts, somethingToSay: false }, uk, reader)).toBeNull()
  })

  const update = { recruiter: 'Ann', lastUpdateOn: '2026-11-24', changed: false, advancedElsewhere: false }
  it.each([
    ['nothing changed: two weeks after the last', {}, '2026-11-25T12:00', '2026-12-08T10:00'],
    ['something changed: the next Tuesday', { changed: true }, '2026-11-25T12:00', '2026-12-01T10:00'],
    ['moved forward elsewhere', { advancedElsewhere: true }, '2026-11-25T12:00', '2026-12-01T10:00'],
    ['the first one', { lastUpdateOn: null }, '2026-11-25T12:00', '2026-12-01T10:00'],
    ['this Tuesday has gone by', { lastUpdateOn: null }, '2026-12-01T10:00', '2026-12-08T10:00'],
    ['not in the quiet weeks', { changed: true }, '2026-12-16T12:00', '2027-01-05T10:00'],
  ])('updates weekly: %s', (_, more, now, expected) => {
    const planned = planRecruiterUpdate({ ...update, ...more }, uk, reader, at(now))
    expect(sent(planned)).toBe(expected)
  })

  it('tells why a Tuesday was moved', () => {
    const planned = planRecruiterUpdate({ ...update, changed: true }, uk, reader, at('2026-12-16T12:00'))
    expect(planned.why).toBe(
      'Something has moved since your last message to Ann; moved past the turn of the year, when few people read email.',
    )
  })

  it('mentions an advance without names', () => {
    const planned = planRecruiterUpdate(
      { ...update, advancedElsewhere: true },
      uk,
      reader,
      at('2026-11-25T12:00'),
    )
    expect(planned.why).toBe('You’ve moved forward elsewhere; worth mentioning to Ann, without names.')
  })
})

describe('whom a nudge asks', () => {
  const people = {
    source: 'direct',
    recruiterId: 'recruiter',
    whomToAskId: 'named',
    promisedById: 'promiser',
    coordinatorId: 'coordinator',
    hiringManagerId: 'manager',
  } as const
  it('never goes past an agency', () => {
    expect(nudgeAddressee({ ...people, source: 'agency' })).toBe('recruiter')
    expect(nudgeAddressee({ ...people, source: 'agency', recruiterId: null })).toBeNull()
  })
  it('goes to the named one, then whoever promised, the recruiter, the coordinator, and last the manager', () => {
    expect(nudgeAddressee(people)).toBe('named')
    expect(nudgeAddressee({ ...people, whomToAskId: null })).toBe('promiser')
    expect(nudgeAddressee({ ...people, whomToAskId: null, promisedById: null })).toBe('recruiter')
    expect(nudgeAddressee({ source: 'direct', coordinatorId: 'c', hiringManagerId: 'm' })).toBe('c')
    expect(nudgeAddressee({ source: 'direct', hiringManagerId: 'm' })).toBe('m')
    expect(nudgeAddressee({ source: 'direct' })).toBeNull()
  })
})

describe('LinkedIn', () => {
  const facts = { person: 'Ann', thankedAt: at('2026-11-24T17:00') }
  it('suggests two business days after the thank-you when welcome, else at the outcome', () => {
    expect(sent(planLinkedin({ ...facts, welcome: true }, uk, reader))).toBe('2026-11-26T09:30')
    expect(planLinkedin({ ...facts, welcome: false }, uk, reader)).toBeNull()
    expect(sent(planLinkedin({ ...facts, welcome: false, outcomeOn: '2026-12-11' }, uk, reader))).toBe(
      '2026-12-14T09:30',
    )
  })
})

describe('Ontario', () => {
  const facts = { company: 'Fennel', lastInterviewOn: '2026-11-24', atLeast25Staff: true }
  it('names day 45, and says so on that day or the business day after', () => {
    expect(dutyToInformDay(facts, ontario)).toBe('2027-01-08')
    const planned = planDutyToInform({ ...facts, lastInterviewOn: '2026-11-25' }, ontario, reader)
    expect(planned && toWall(planned.dueAt, ontario.zone)).toBe('2027-01-11T10:00')
    expect(planned?.why).toBe(
      'By Saturday 9 January Fennel has to tell you whether it has decided; that is the rule in Ontario.',
    )
  })
  it('says nothing elsewhere, for small employers, and before the law', () => {
    expect(dutyToInformDay(facts, uk)).toBeNull()
    expect(dutyToInformDay({ ...facts, atLeast25Staff: false }, ontario)).toBeNull()
    expect(dutyToInformDay({ ...facts, lastInterviewOn: '2025-12-31' }, ontario)).toBeNull()
    expect(planDutyToInform({ ...facts, atLeast25Staff: null }, ontario, reader)?.why).toContain(
      'if it has 25',
    )
  })
})
