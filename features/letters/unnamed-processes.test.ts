import { expect, test } from 'vitest'
import { unnamedProcesses } from './unnamed-processes'

const today = '2026-11-24'
const none = { decisionOn: null, offer: null }

test('says stage and date, furthest along first, and leaves out what is only applied for', () => {
  expect(
    unnamedProcesses(
      [
        { stage: 'applied', ...none },
        { stage: 'interviewing', ...none },
        { stage: 'final', decisionOn: '2026-12-04', offer: null },
        { stage: 'quiet', ...none },
      ],
      today,
    ),
  ).toEqual(['one in its final round, decision by Friday 4 December', 'one in the middle of its interviews'])
})

test('a process that stands at "offer" without an offer on record is not called one', () => {
  expect(unnamedProcesses([{ stage: 'offer', ...none }], today)).toEqual(['one in its final round'])
})

test('one on record is', () => {
  const offer = { answerBy: '2026-12-04' }
  expect(unnamedProcesses([{ stage: 'offer', decisionOn: null, offer }], today)).toEqual([
    'one written offer, to be answered by Friday 4 December',
  ])
})

test('a date that has passed is not promised again', () => {
  expect(unnamedProcesses([{ stage: 'final', decisionOn: '2026-11-20', offer: null }], today)).toEqual([
    'one in its final round',
  ])
})

test('those that stand alike are one line, as somebody would say it', () => {
  const inRounds = { stage: 'interviewing', ...none } as const
  expect(
    unnamedProcesses(
      [
        ...[inRounds, inRounds, inRounds],
        { stage: 'interviewing', decisionOn: '2026-12-04', offer: null },
        { stage: 'final', ...none },
        { stage: 'offer', ...none },
      ],
      today,
    ),
  ).toEqual([
    'two in their final rounds',
    'three in the middle of their interviews',
    'one in the middle of its interviews, decision by Friday 4 December',
  ])
})
