import { expect, it } from 'vitest'
import { addDays, shortDay } from '@/lib/time'
import { lineInWords } from './line-words'
import { type Line, marksOf, nthOf, quietFor, weeks, windowAt } from './timeline'

const today = '2026-11-25'
const line: Line = {
  from: '2026-11-20',
  until: null,
  rounds: [],
  promises: [],
  replies: [],
  answerBy: null,
}

it.each<[string, Partial<Line>, string]>([
  ['nothing', {}, 'Nothing in these weeks.'],
  ['silence', { from: '2026-11-02' }, 'Quiet for 23 days.'],
  [
    'a round and a day to come',
    { rounds: ['2026-11-24'], promises: [{ day: '2026-12-01', keptOn: null }] },
    '24 Nov: interview. 1 Dec: they say they’ll answer.',
  ],
  [
    'late, and still silent',
    { from: '2026-11-02', promises: [{ day: '2026-11-20', keptOn: null }] },
    '20 Nov: they said they’d answer by then, and didn’t. Quiet for 23 days.',
  ],
  ['what is over is not quiet', { from: '2026-11-02', until: '2026-11-20' }, 'Nothing in these weeks.'],
])('%s', (_, facts, words) => {
  const it = { ...line, ...facts }
  const span = windowAt(today)
  const marks = marksOf(it, span, today).map(({ kind, day }) => [kind, nthOf(day, span)] as const)
  const days = Array.from({ length: weeks.all * 7 }, (_, nth) => shortDay(addDays(span.from, nth)).slice(4))
  expect(lineInWords(marks, days, quietFor(it, today))).toBe(words)
})
