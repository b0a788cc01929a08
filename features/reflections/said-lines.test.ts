import { expect, it } from 'vitest'
import { saidLines } from './said-lines'

it('says in lines what the page without a network has no field for', () =>
  expect(
    saidLines({
      minute: { gut: 4, wentWell: 'I waited', strengths: ['calm', 'closed_well'], workOn: ['rambled'] },
      facts: {
        decision_date: { state: 'answered', date: '2026-12-04' },
        who_contacts: { state: 'answered', who: 'they', person: 'a' },
        channel: { state: 'unknown', channel: null },
        rounds: { state: 'not_asked' },
        what_next: { state: 'answered', text: 'a case study' },
      },
      people: [{ key: 'a', name: 'Ana Osei', forThem: 'You drew it' }],
      question: { text: 'Why now?', difficulty: 'stretched' },
    }),
  ).toEqual([
    'What went well: stayed calm, closed well',
    'Something to work on: answers shorter',
    'What they asked: Why now?',
    'What happens next: a case study',
    'Decision by: Fri 4 December',
    'Who gets in touch: they will, Ana Osei',
  ]))

it('says nothing of a minute that was not begun', () =>
  expect(saidLines({ minute: {}, facts: {}, people: [{ key: 'a', name: 'Ana Osei' }] })).toEqual([]))
