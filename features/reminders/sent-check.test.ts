import { describe, expect, it } from 'vitest'
import { type AskedPerson, checkSent, type SentFacts } from './sent-check'

const me: AskedPerson = {
  ...{ zone: 'Europe/London', quietFrom: 21, quietUntil: 8, workingDays: [1, 2, 3, 4, 5] },
  ...{ holidayFrom: null, holidayUntil: null, pausedUntil: null, suppressedAt: null },
}
const at = (text: string) => new Date(`${text}Z`)
const facts = (more: Partial<SentFacts> = {}): SentFacts => ({
  brought: [at('2026-11-26T17:00')], // a Thursday
  comesAgainAt: null,
  notSentAt: null,
  asked: [],
  ...more,
})
const asks = (day: string, nth = 1) => ({
  ask: expect.objectContaining({ nth, dueAt: at(`${day}T08:30`) }),
  probablySince: null,
})
const waits = { ask: null, probablySince: null }
const probably = (since: string) => ({ ask: null, probablySince: at(since) })
const friday = at('2026-11-27T08:30')
const monday = at('2026-11-30T08:30')

describe('did it go out?', () => {
  it.each<[string, Partial<SentFacts>, string, object | null]>([
    ['never mailed to them: no question', { brought: [] }, '2026-11-27T12:00', null],
    ['the same evening: asked the next morning', {}, '2026-11-26T20:00', asks('2026-11-27')],
    ['not asked that day, looked at on Friday at ten', {}, '2026-11-27T10:00', asks('2026-11-27')],
    ['not asked on Friday: on Monday, it is no silence', {}, '2026-11-28T10:00', asks('2026-11-30')],
    ['asked today: nothing more today', { asked: [friday] }, '2026-11-27T12:00', waits],
    [
      'Friday’s day is over: once more on Monday',
      { asked: [friday] },
      '2026-11-28T00:30',
      asks('2026-11-30', 2),
    ],
    ['asked twice, the second day goes on', { asked: [friday, monday] }, '2026-11-30T23:00', waits],
    ['two silences', { asked: [friday, monday] }, '2026-12-01T00:30', probably('2026-11-26T17:00')],
    [
      'the letter itself comes on Friday: that mail asks',
      { comesAgainAt: at('2026-11-27T10:00') },
      '2026-11-26T20:00',
      waits,
    ],
    [
      'it came again on Friday: the question on Monday is the second',
      { brought: [at('2026-11-26T17:00'), at('2026-11-27T10:00')] },
      '2026-11-28T09:00',
      asks('2026-11-30', 2),
    ],
    [
      'came again, and asked once: two silences',
      { brought: [at('2026-11-26T17:00'), at('2026-11-27T10:00')], asked: [monday] },
      '2026-12-01T01:00',
      probably('2026-11-26T17:00'),
    ],
    [
      '"not yet" on Friday: not the next morning, the one after',
      { notSentAt: at('2026-11-27T09:00'), asked: [friday] },
      '2026-11-27T09:00',
      asks('2026-12-01'),
    ],
    [
      'silences before a "not yet" count no more',
      { notSentAt: at('2026-12-01T09:00'), asked: [friday, monday] },
      '2026-12-01T09:01',
      asks('2026-12-03'),
    ],
    [
      'two silences after a "not yet": since then',
      { notSentAt: at('2026-11-27T09:00'), asked: [at('2026-12-01T08:30'), at('2026-12-02T08:30')] },
      '2026-12-03T01:00',
      probably('2026-11-27T09:00'),
    ],
  ])('%s', (_, more, now, then) => {
    expect(checkSent(facts(more), me, at(now))).toEqual(then)
  })

  it.each<[string, Partial<AskedPerson>, object | null]>([
    ['works Sundays to Thursdays', { workingDays: [7, 1, 2, 3, 4] }, asks('2026-11-29')],
    ['away until Tuesday', { holidayFrom: '2026-11-25', holidayUntil: '2026-12-01' }, asks('2026-12-02')],
    ['mail paused until Monday', { pausedUntil: at('2026-11-30T12:00') }, asks('2026-12-01')],
    ['mail stopped: silence says nothing', { suppressedAt: at('2026-11-26T18:00') }, null],
  ])('%s', (_, more, then) => {
    expect(checkSent(facts(), { ...me, ...more }, at('2026-11-26T20:00'))).toEqual(then)
  })

  it('is open until the end of its day, and at the same moment however often it is planned', () => {
    const first = checkSent(facts(), me, at('2026-11-26T20:00'))
    expect(first?.ask?.notAfter).toEqual(at('2026-11-28T00:00'))
    expect(checkSent(facts(), me, at('2026-11-27T07:00'))).toEqual(first)
  })
})
