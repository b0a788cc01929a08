import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnalysisCriterion, analysisCriteria } from '@/db/enums'
import { compareOffers, type ScoredOffer, type Weighing } from './compare-offers'

const offer = (id: string, scores: ScoredOffer['scores'], receivedOn = '2026-11-20'): ScoredOffer => ({
  id,
  receivedOn,
  scores,
})
const weighing = (change: Partial<Weighing> = {}): Weighing => ({
  weights: {},
  setOn: '2026-11-01',
  dealBreakers: [],
  ...change,
})

describe('comparing offers', () => {
  it('weighs each row equally until told otherwise', () => {
    const offers = [offer('a', { pay: 5, team: 2 }), offer('b', { pay: 2, team: 4 })]
    const plain = compareOffers(offers, weighing())
    expect(plain.ranked.map(({ id, total }) => [id, total])).toEqual([
      ['a', 70],
      ['b', 60],
    ])
    const team = compareOffers(offers, weighing({ weights: { team: 3 } }))
    expect(team.ranked.map(({ id, total }) => [id, total])).toEqual([
      ['b', 70],
      ['a', 55],
    ])
  })

  it.each([
    ['within 5 %', { pay: 5, team: 5, hours: 5, growth: 5 }, { pay: 5, team: 5, hours: 5, growth: 4 }, true],
    ['just beyond', { pay: 5, team: 5, hours: 5 }, { pay: 5, team: 5, hours: 4 }, false],
    ['equal', { pay: 3 }, { pay: 3 }, true],
  ])('%s is a tie: %s', (_, a, b, tied) => {
    expect(compareOffers([offer('a', a), offer('b', b)], weighing()).tie !== null).toBe(tied)
  })

  it('shows in a tie the three rows that differ most for this person', () => {
    const a = { pay: 5, team: 3, hours: 4, growth: 3, place: 3 }
    const b = { pay: 3, team: 4, hours: 3, growth: 3, place: 4 }
    const { tie } = compareOffers([offer('a', a), offer('b', b)], weighing({ weights: { place: 3 } }))
    expect(tie?.ids.toSorted()).toEqual(['a', 'b'])
    expect(tie?.rows).toEqual([
      { criterion: 'place', scores: { a: 3, b: 4 } },
      { criterion: 'pay', scores: { a: 5, b: 3 } },
      { criterion: 'team', scores: { a: 3, b: 4 } },
    ])
  })

  it('lets a deal-breaker veto, whatever the total', () => {
    const offers = [
      offer('rich', { pay: 5, hours: 2, team: 5 }),
      offer('calm', { pay: 3, hours: 5, team: 3 }),
    ]
    const { ranked, tie } = compareOffers(offers, weighing({ dealBreakers: ['hours', 'place'] }))
    expect(ranked.map(({ id, vetoedBy }) => [id, vetoedBy])).toEqual([
      ['calm', []],
      ['rich', ['hours']],
    ])
    expect(tie).toBeNull()
  })

  it('weighs only what is known for all, and names what is not', () => {
    const { ranked, rows } = compareOffers(
      [offer('a', { pay: 5, team: 5 }), offer('b', { pay: 4 })],
      weighing(),
    )
    expect(rows).toEqual(['pay'])
    expect(ranked.map(({ id, total }) => [id, total])).toEqual([
      ['a', 100],
      ['b', 80],
    ])
    expect(ranked[1]?.unknown).toContain('team')
    expect(compareOffers([offer('a', {})], weighing()).ranked[0]?.total).toBeNull()
  })

  it.each([
    ['2026-11-19', true],
    ['2026-11-20', false],
    ['2026-12-01', false],
    [null, false],
  ])('weights set on %s were set before: %s', (setOn, before) => {
    const offers = [offer('b', {}, '2026-11-25'), offer('a', {}, '2026-11-20')]
    expect(compareOffers(offers, weighing({ setOn })).weightsSetBefore).toBe(before)
  })

  it('does not depend on the scale of the weights or the order of the offers', () => {
    const row = fc.constantFrom<AnalysisCriterion>(...analysisCriteria)
    const scores = fc.dictionary(row, fc.integer({ min: 1, max: 5 }))
    const weights = fc.dictionary(row, fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(fc.array(scores, { minLength: 1, maxLength: 4 }), weights, (all, given) => {
        const offers = all.map((each, at) => offer(String(at), each))
        const full = Object.fromEntries(analysisCriteria.map(each => [each, given[each] ?? 1]))
        const tenfold = Object.fromEntries(analysisCriteria.map(each => [each, (given[each] ?? 1) * 10]))
        const total = (of: readonly ScoredOffer[], by: Weighing['weights']) =>
          Object.fromEntries(
            compareOffers(of, weighing({ weights: by })).ranked.map(each => [
              each.id,
              each.total?.toFixed(6),
            ]),
          )
        expect(total(offers.toReversed(), tenfold)).toEqual(total(offers, full))
        for (const { total: points } of compareOffers(offers, weighing({ weights: full })).ranked) {
          expect(points ?? 50).toBeGreaterThan(0)
          expect(points ?? 50).toBeLessThanOrEqual(100)
        }
      }),
    )
  })
})
