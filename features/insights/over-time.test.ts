import { expect, it } from 'vitest'
import { questionsByType, strengthsByMonth } from './over-time'

it('counts a strength once an interview, by month, most often first', () => {
  const { months, rows } = strengthsByMonth([
    { month: '2026-10', strengths: ['calm', 'calm', 'energy'] },
    { month: '2026-11', strengths: ['calm'] },
    { month: '2026-11', strengths: ['calm', 'listened_well'] },
  ])
  expect(months).toEqual(['2026-10', '2026-11'])
  expect(rows).toEqual([
    { strength: 'calm', counts: [1, 2] },
    { strength: 'energy', counts: [1, 0] },
    { strength: 'listened_well', counts: [0, 1] },
  ])
})

it('shows the last six months there were', () => {
  const year = Array.from({ length: 12 }, (_, n) => ({
    month: `2026-${String(n + 1).padStart(2, '0')}`,
    strengths: ['calm' as const],
  }))
  const { months, rows } = strengthsByMonth(year)
  expect(months).toEqual(['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'])
  expect(rows).toEqual([{ strength: 'calm', counts: [1, 1, 1, 1, 1, 1] }])
})

it('counts questions by their kind and how they went', () => {
  const asked = [
    {
      questions: [
        { type: 'pay' as const, difficulty: 'stumped' as const },
        { type: 'motivation' as const, difficulty: null },
        { type: null, difficulty: 'stumped' as const },
      ],
    },
    { questions: [{ type: 'pay' as const, difficulty: 'stretched' as const }] },
  ]
  expect(questionsByType(asked)).toEqual([{ type: 'pay', comfortable: 0, stretched: 1, stumped: 1 }])
})
