import { expect, test } from 'vitest'
import { countdownOf } from './countdown'

test.each([
  ['2026-12-04', 'Four days to answer, until Friday 4 December.', false, false],
  ['2026-12-01', 'One day to answer, until Tuesday 1 December.', true, false],
  ['2026-11-30', 'Today is the last day to answer.', true, false],
  ['2026-11-29', 'The date to answer was Sunday 29 November.', true, true],
  ['2027-01-04', '35 days to answer, until Monday 4 January 2027.', false, false],
  [null, 'No date to answer by yet: worth asking.', false, false],
])('%s seen from 30 November', (answerBy, line, isNear, isPast) => {
  expect(countdownOf(answerBy, '2026-11-30')).toEqual({ line, isNear, isPast })
})
