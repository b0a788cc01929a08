import { describe, expect, it } from 'vitest'
import { type AnalysisCriterion, analysisCriteria } from '@/db/enums'
import { type AnalysedRound, verdictAcross } from './verdict'

const round = (
  verdict: AnalysedRound['verdict'],
  scores: Partial<Record<AnalysisCriterion, number | null>> = {},
  flags: AnalysedRound['flags'] = [],
): AnalysedRound => ({
  verdict,
  scores: Object.entries(scores).map(([criterion, score]) => ({
    criterion: criterion as AnalysisCriterion,
    score,
    gap: null,
  })),
  flags,
})

describe('across rounds', () => {
  it.each<[string, AnalysedRound[], string | null, string | null, string]>([
    ['none', [], null, null, 'You haven’t said yet whether you’d take the job.'],
    ['one', [round('yes')], 'yes', null, 'You’d still say yes.'],
    [
      'warmer',
      [round('unsure'), round('yes')],
      'yes',
      'warmer',
      'You’d still say yes. It has grown on you since the first round.',
    ],
    [
      'cooler',
      [round('yes'), round('unsure')],
      'unsure',
      'cooler',
      'You’re not sure yet. You were keener after the first round.',
    ],
    ['a round without one', [round('yes'), round(null)], 'yes', null, 'You’d still say yes.'],
    [
      'steady',
      [round('no'), round('yes'), round('no')],
      'no',
      'steady',
      'You’d say no. That has not changed since the first round.',
    ],
  ])('%s', (_, rounds, verdict, direction, line) => {
    expect(verdictAcross(rounds, [])).toMatchObject({ verdict, direction, line })
  })

  it('keeps the last thing known, and shows what moved', () => {
    const { latest, moved } = verdictAcross(
      [round(null, { pay: 3, team: 4 }), round(null, { pay: 5, team: null, hours: 2 })],
      [],
    )
    expect(latest).toMatchObject({ pay: 5, team: 4, hours: 2, growth: null })
    expect(moved).toEqual([{ criterion: 'pay', from: 3, to: 5 }])
  })

  it('turns what is not known into the next question', () => {
    const all = Object.fromEntries(analysisCriteria.map(criterion => [criterion, 3]))
    const { open } = verdictAcross([round(null, { ...all, pay: null })], [])
    expect(open).toEqual([
      { criterion: 'pay', question: "What's the salary range, and what decides where someone lands in it?" },
    ])
    expect(verdictAcross([], []).open).toHaveLength(12)
  })

  it('names a broken deal-breaker by its last score, and says it beside a yes', () => {
    const rounds = [round('yes', { hours: 4 }), round('yes', { hours: 2 })]
    expect(verdictAcross(rounds, ['hours', 'pay'])).toMatchObject({ broken: ['hours'] })
    expect(verdictAcross(rounds, ['hours']).line).toMatch(/deal-breakers scores low\.$/)
    expect(verdictAcross(rounds.toReversed(), ['hours']).broken).toEqual([])
  })

  it('does not count a flag without an example', () => {
    const flags = [
      { colour: 'amber', about: 'people', example: ' ' },
      { colour: 'green', about: 'place', example: 'Plants that somebody waters' },
    ] as const
    expect(verdictAcross([round(null, {}, flags)], []).flags).toEqual([flags[1]])
  })
})
