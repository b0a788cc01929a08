import { describe, expect, it } from 'vitest'
import { specificityOf, tellingWords } from './specificity'

const names = ['Ana Osei', 'Northlight', 'Data Analyst']
const isTelling = (note: string) => tellingWords(note, { names }).length > 0

describe('a note that only one person could get', () => {
  it.each([
    'You cycle to every customer in Utrecht',
    'moving two warehouses in a weekend',
    'You told me about the audit in March',
    'pricing',
    'the ledger migration',
    'found me a quiet room',
    'You said “fix the machine before the blame”',
    'the goat',
    'three nurses at night',
    'her allotment',
    'night trains to Lisbon',
    'you hire for curiosity',
    'the 12% rule',
    'ambiguous briefs',
    'why nursing',
    'lunch at the long table every Thursday',
    'how you froze the old system',
    'the mural in the canteen',
    'we both ran the Leeds half',
    'read the outage report first',
    'the reading den under the stairs',
    'nobody lifts alone',
    '夜勤の引き継ぎに四十分かける話',
    '倉庫を週末に二つ移した話が印象に残りました',
    'la migración del libro mayor',
  ])('%s', note => expect(isTelling(note)).toBe(true))
})

describe('a note that would fit anyone', () => {
  it.each([
    'I appreciate the opportunity to discuss the position and company vision',
    'Your leadership style and passion for technology really impressed everyone',
    'great company culture and values',
    'It was a pleasure to meet you and learn more about the role',
    'Thank you for sharing your insights about the team',
    'I am very excited about this opportunity',
    'your passion for the company',
    'the team culture',
    'You were very friendly and helpful',
    'the interesting discussion about the future of the business',
    'I learned so much about your mission',
    'your clear vision for the team and its growth',
    'your experience and expertise',
    'our great conversation on Tuesday',
    'the Data Analyst role at Northlight',
    'Ana was great',
    'the strategic direction and goals',
    'how innovative your products are',
    'your honest answers',
    'the work-life balance',
    '本日は貴重なお時間をいただきありがとうございました',
    '御社の雰囲気がとても良かったです',
  ])('%s', note => expect([note, tellingWords(note, { names })]).toEqual([note, []]))
})

it('finds the sentence that only this person could have written, and where it stands', () => {
  const note = 'how the payments migration failed twice'
  const body = `Dear Ana,\n\nThank you for your time. I enjoyed hearing ${note}. I look forward to hearing from you.`
  const { specific, spans } = specificityOf(body, note)
  expect(specific).toBe(true)
  expect(spans.map(span => body.slice(span.start, span.end))).toEqual([`I enjoyed hearing ${note}.`])
})

it('is never specific without a note', () =>
  expect(specificityOf('You told me how the payments migration failed twice.', '')).toEqual({
    specific: false,
    spans: [],
    words: [],
  }))
