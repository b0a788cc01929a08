import { describe, expect, it } from 'vitest'
import { countQuestions, keepsToOneQuestion } from './one-question'

describe('one question', () => {
  it.each([
    ['Is there any news?', 1, true],
    ['No question here.', 0, true],
    ['Is there any news? And when might I ask again?', 2, false],
    ['Really?! Are you sure??', 2, false],
    ['See https://example.org/?a=b for more.', 0, true],
    ['She asked “why now?” and left.', 1, true],
    ['進捗はいかがですか？よろしいですか？', 2, false],
  ])('%j', (text, questions, kept) => {
    expect(countQuestions(text)).toBe(questions)
    expect(keepsToOneQuestion(text)).toBe(kept)
  })
})
