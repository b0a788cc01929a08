import { describe, expect, it } from 'vitest'
import type { ProcessFacts } from './facts'
import { wantedReminders } from './wanted-reminders'

const settings = { zone: 'Europe/London', quietFrom: 21, quietUntil: 8 }
const offer = { id: 'o', state: 'open', answerBy: '2026-12-04' }
const planOffer = (now: string, more: object = {}) =>
  wantedReminders(
    {
      ...{ pipeline: { id: 'p', company: 'Fennel', deletedAt: null }, settings },
      ...{ rounds: [], offers: [offer], reminders: [], ...more },
    } as unknown as ProcessFacts,
    new Date(now),
  ).map(item => [item.step, item.planKey])

const three = ['three_days', 'offer_deadline:o:three_days:2026-12-04']
const one = ['one_day', 'offer_deadline:o:one_day:2026-12-04']

describe('the two calls of an offer', () => {
  it.each<[what: string, now: string, then: string[][]]>([
    ['both, recorded in time', '2026-11-27T12:00:00Z', [three, one]],
    ['the last, when the morning of the first had gone by', '2026-12-02T12:00:00Z', [one]],
    ['none, once it is over', '2026-12-05T12:00:00Z', []],
  ])('are %s', (_what, now, then) => {
    expect(planOffer(now)).toEqual(then)
  })

  it('wait to leave once they are due, and go with the answer or the process', () => {
    const reminders = [{ state: 'planned', planKey: three[1] }]
    const now = '2026-12-02T12:00:00Z'
    expect(planOffer(now, { reminders })).toEqual([three, one])
    expect(planOffer(now, { reminders, offers: [{ ...offer, state: 'declined' }] })).toEqual([])
    const pipeline = { id: 'p', company: 'Fennel', deletedAt: new Date(now) }
    expect(planOffer(now, { reminders, pipeline })).toEqual([])
  })
})
