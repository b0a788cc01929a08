import { describe, expect, it } from 'vitest'
import { specificityOf } from './specificity'

const note = 'You told me how the payments migration failed twice before the team froze the old ledger'

describe('specificity', () => {
  it('finds the sentence that only this person could have written, and where it stands', () => {
    const body = `Dear Ana,\n\nThank you for your time. ${note}. I look forward to hearing from you.`
    const { specific, spans } = specificityOf(body, note)
    expect(specific).toBe(true)
    expect(spans.map(span => body.slice(span.start, span.end))).toEqual([`${note}.`])
  })

  it.each([
    ['three content words are not enough', 'The payments migration ledger stayed with me.', 3, false],
    ['four are', 'The payments migration and the frozen old ledger failed me.', 5, true],
    ['spread over two sentences they do not add up', 'A payments migration. The old ledger.', 2, false],
    ['courtesies never count', 'Thank you so much for the time you and the team took today.', 0, false],
  ])('%s', (_, body, best, specific) => {
    expect(specificityOf(body, note)).toMatchObject({ best, specific })
  })

  it('is never specific without a note', () => {
    expect(specificityOf('You told me how the payments migration failed twice.', '')).toEqual({
      specific: false,
      spans: [],
      best: 0,
    })
  })

  it('still counts when the words were moved around', () => {
    const reworded = 'Freezing a ledger after the migration of payments failed twice is a story I will keep.'
    expect(specificityOf(reworded, note).specific).toBe(true)
  })
})
