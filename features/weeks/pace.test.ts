import { describe, expect, test } from 'vitest'
import type { LocalDate } from '@/lib/time'
import { paceOf as paceOfCounts } from './pace'
import { countProcesses, type ProcessFacts } from './search-counts.reference'

const today = '2026-11-27'
const process = (over: Partial<ProcessFacts> = {}): ProcessFacts => ({
  company: 'Halden',
  stage: 'interviewing',
  enteredOn: '2026-11-02',
  enteredAs: 'applied',
  conversationsOn: [],
  sentOn: [],
  ...over,
})

const paceOf = (processes: readonly ProcessFacts[], day: LocalDate, pausedUntil: LocalDate | null) =>
  paceOfCounts(countProcesses(processes, day), day, pausedUntil)

describe('the pace', () => {
  test('counts live processes and those past a first conversation; quiet and ended ones are not live', () => {
    const pace = paceOf(
      [
        process({ conversationsOn: ['2026-11-24'] }),
        process(),
        process({ stage: 'quiet', conversationsOn: ['2026-11-01'] }),
        process({ stage: 'rejected' }),
      ],
      today,
      null,
    )
    expect(pace).toMatchObject({ live: 2, pastFirst: 1, daysSinceFirst: 3 })
  })

  test('a later round is no new start', () => {
    const pace = paceOf([process({ conversationsOn: ['2026-11-10', '2026-11-26'] }), process()], today, null)
    expect(pace).toMatchObject({ daysSinceFirst: 17, daysSinceApplication: 25 })
    expect(pace.line).toMatch(/without anything new/)
  })

  test('an application is a start, and no conversation', () => {
    const pace = paceOf([process({ enteredOn: '2026-11-25' }), process({ enteredAs: 'final' })], today, null)
    expect(pace).toMatchObject({ daysSinceFirst: null, daysSinceApplication: 2 })
    expect(pace.line).toBeNull()
    expect(paceOf([process({ enteredAs: 'final' })], today, null).daysSinceApplication).toBeNull()
  })

  test('warns of all eggs in one basket, by steps of four weeks', () => {
    const busy = process({
      sentOn: ['2026-11-20', '2026-11-21', '2026-11-23'],
      conversationsOn: ['2026-11-24'],
    })
    const other = process({ company: 'Brix', conversationsOn: ['2026-11-25'] })
    const pace = paceOf([busy, other], today, null)
    expect(pace.most).toEqual({ company: 'Halden', share: 5 / 7 })
    expect(pace.line).toMatch(/one employer/)
    const longAgo = process({ sentOn: ['2026-09-01', '2026-09-02'], enteredOn: '2026-09-01' })
    expect(paceOf([longAgo], today, null).most).toBeNull()
  })

  test('says nothing while the search is paused', () => {
    expect(paceOf([], today, '2026-12-01').line).toBeNull()
    expect(paceOf([], today, null).line).toMatch(/Nothing is under way/)
  })
})

test('a week holds what happened from its Monday to its Sunday', () => {
  const facts = process({
    enteredOn: '2026-11-23',
    conversationsOn: ['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30'],
    sentOn: ['2026-11-29'],
  })
  expect(
    countProcesses([facts, process({ enteredAs: 'interviewing', enteredOn: '2026-11-24' })], '2026-11-25')
      .week,
  ).toEqual({
    applications: 1,
    conversations: 2,
    followUps: 1,
  })
})
