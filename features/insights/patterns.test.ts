import { describe, expect, it } from 'vitest'
import { patternsOf, type ReflectedInterview } from './patterns'

const interview = (change: Partial<ReflectedInterview> = {}): ReflectedInterview => ({
  strengths: [],
  workOn: [],
  questions: [],
  heard: [],
  ...change,
})
const stumped = { type: 'pay', difficulty: 'stumped' } as const

describe('patterns', () => {
  it.each([
    [2, false, false],
    [3, true, true],
    [4, true, false],
    [6, true, true],
  ])('after %i reflections', (count, enough, cardDue) => {
    const all = Array.from({ length: count }, () => interview({ strengths: ['calm'] }))
    expect(patternsOf(all)).toMatchObject({ n: count, enough, cardDue })
    expect(patternsOf(all).strengths).toEqual(enough ? [{ what: 'calm', interviews: count }] : [])
  })

  it('needs two interviews, not two mentions', () => {
    const once = [interview({ questions: [stumped, stumped] }), interview(), interview()]
    expect(patternsOf(once).stumpedBy).toEqual([])
    expect(patternsOf([...once, interview({ questions: [stumped] })]).stumpedBy).toEqual([
      { what: 'pay', interviews: 2 },
    ])
  })

  it('leaves out what only stretched', () => {
    const stretched = interview({ questions: [{ type: 'pay', difficulty: 'stretched' }] })
    expect(patternsOf([stretched, stretched, stretched]).stumpedBy).toEqual([])
  })

  it('puts the most frequent first, and hears the same word in other letters', () => {
    const all = [
      interview({ workOn: ['nerves', 'rambled'], heard: ['Pace'] }),
      interview({ workOn: ['rambled'], heard: ['pace ', ''] }),
      interview({ workOn: ['nerves', 'rambled'] }),
    ]
    expect(patternsOf(all).workOn).toEqual([
      { what: 'rambled', interviews: 3 },
      { what: 'nerves', interviews: 2 },
    ])
    expect(patternsOf(all).heard).toEqual([{ what: 'Pace', interviews: 2 }])
  })
})
