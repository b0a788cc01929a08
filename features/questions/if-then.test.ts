import { describe, expect, it } from 'vitest'
import { type AskedQuestion, ifThenDeck, ifThenSentence } from './if-then'

const day = (date: number) => new Date(Date.UTC(2026, 10, date))
const asked = (id: string, change: Partial<AskedQuestion> = {}): AskedQuestion => ({
  id,
  text: `Question ${id}`,
  type: 'technical',
  difficulty: 'stumped',
  ifThen: null,
  askedAt: day(1),
  practisedAt: null,
  ...change,
})

describe('the sentence', () => {
  it.each([
    [
      'Why us?',
      'name their two customers',
      'Next time, if they ask “Why us?”, I will name their two customers.',
    ],
    ['“Why us?”', 'I will pause first.', 'Next time, if they ask “Why us?”, I will pause first.'],
    ['Why us?', null, 'Next time, if they ask “Why us?”, I will …'],
    ['Why us?', '  ', 'Next time, if they ask “Why us?”, I will …'],
  ])('%s + %s', (question, plan, sentence) => {
    expect(ifThenSentence(question, plan)).toBe(sentence)
  })
})

describe('the deck', () => {
  it('holds only what stumped', () => {
    const deck = ifThenDeck([
      asked('a'),
      asked('b', { difficulty: 'stretched' }),
      asked('c', { difficulty: 'comfortable' }),
      asked('d', { difficulty: null }),
      asked('e', { text: ' ?! ' }),
    ])
    expect(deck.map(card => card.questionId)).toEqual(['a'])
  })

  it('makes one card of a question that came twice, with the newest words and any plan', () => {
    const deck = ifThenDeck([
      asked('old', { text: 'Why us', ifThen: 'name two customers', askedAt: day(2), practisedAt: day(3) }),
      asked('new', { text: '“Why us?”', askedAt: day(9) }),
    ])
    expect(deck).toEqual([
      {
        questionId: 'new',
        type: 'technical',
        question: 'Why us?',
        plan: 'name two customers',
        times: 2,
        askedAt: day(9),
        practisedAt: day(3),
      },
    ])
  })

  it('starts with what was never practised, newest first, then with what lies longest ago', () => {
    const deck = ifThenDeck([
      asked('fresh', { askedAt: day(8) }),
      asked('practised lately', { practisedAt: day(9) }),
      asked('practised long ago', { practisedAt: day(4) }),
      asked('fresher', { askedAt: day(10) }),
    ])
    expect(deck.map(card => card.questionId)).toEqual([
      'fresher',
      'fresh',
      'practised long ago',
      'practised lately',
    ])
  })
})
