import { describe, expect, it } from 'vitest'
import { countQuestions } from './one-question'

describe('one question', () => {
  it.each([
    ['Is there any news?', 1],
    ['No question here.', 0],
    ['Is there any news? And when might I ask again?', 2],
    ['Really?! Are you sure??', 2],
    ['See https://example.org/?a=b for more.', 0],
    ['She asked “why now?” and left.', 1],
    ['進捗はいかがですか？よろしいですか？', 2],
  ])('%j', (text, questions) => {
    expect(countQuestions(text)).toBe(questions)
  })
})
