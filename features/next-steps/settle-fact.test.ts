import { expect, it } from 'vitest'
import { settleFact } from './settle-fact'

const empty = {
  answerText: null,
  answerDate: null,
  answerWho: null,
  answerChannel: null,
  contactId: null,
  saidById: null,
}

it.each([
  [
    'decision_date',
    { state: 'answered', date: '2026-12-04', text: 'soon' },
    'answered',
    { answerDate: '2026-12-04' },
  ],
  ['decision_date', { state: 'answered' }, 'unknown', {}],
  [
    'decision_date',
    { state: 'unknown', date: '2026-12-04', saidById: 'ana' },
    'unknown',
    { saidById: 'ana' },
  ],
  ['channel', { state: 'not_asked', channel: 'phone', saidById: 'ana' }, 'not_asked', {}],
  [
    'who_contacts',
    { state: 'answered', who: 'they', contactId: 'ana' },
    'answered',
    { answerWho: 'they', contactId: 'ana' },
  ],
  [
    'what_next',
    { state: 'answered', text: 'a task', contactId: 'ana' },
    'answered',
    { answerText: 'a task' },
  ],
  [
    'whom_to_ask',
    { state: 'answered', contactId: 'ana', date: '2026-12-07' },
    'answered',
    { contactId: 'ana', answerDate: '2026-12-07' },
  ],
] as const)('%s, given %j', (fact, given, state, row) => {
  expect(settleFact(fact, given)).toEqual({ ...empty, ...row, fact, state })
})
