import { expect, it } from 'vitest'
import { type KnownFact, nextStepLine } from './next-step-line'

const fact = (over: Partial<KnownFact>): KnownFact => ({
  fact: 'what_next',
  state: 'answered',
  answerText: null,
  answerDate: null,
  answerWho: null,
  answerChannel: null,
  ...over,
})
const date = fact({ fact: 'decision_date', answerDate: '2026-11-30' })

it('says the agreed step in one sentence', () => {
  expect(nextStepLine([])).toBe('')
  expect(nextStepLine([date])).toBe('I will hear from you by Monday 30 November')
  expect(
    nextStepLine([
      date,
      fact({ answerText: 'a second round with the team.' }),
      fact({ fact: 'who_contacts', answerWho: 'they', contactName: 'Ana Osei' }),
      fact({ fact: 'channel', answerChannel: 'phone' }),
    ]),
  ).toBe('a second round with the team; I will hear from Ana by phone by Monday 30 November')
  expect(nextStepLine([fact({ fact: 'who_contacts', answerWho: 'me' }), date])).toBe(
    'I will get in touch by Monday 30 November',
  )
})

it('leaves out what was not answered', () => {
  expect(nextStepLine([{ ...date, state: 'unknown' }])).toBe('')
})
