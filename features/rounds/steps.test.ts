import { expect, it } from 'vitest'
import { type RoundFacts, roundSteps } from './steps'

const fresh: RoundFacts = {
  id: 'i1',
  reflection: null,
  facts: { known: 0, of: 6, decisionBy: null },
  messages: [],
  verdict: null,
}
const today = '2026-11-24'
const words = (more: Partial<RoundFacts>) => roundSteps({ ...fresh, ...more }, today).map(step => step.words)
const done = (more: Partial<RoundFacts>) => roundSteps({ ...fresh, ...more }, today).map(step => step.done)

it('says what to do while nothing is done', () => {
  expect(words({})).toEqual([
    'One minute, while you remember',
    'Nothing known yet',
    'Written once you’ve said how it went',
    'What did you think of them?',
  ])
  expect(done({})).toEqual([false, false, false, false])
})

it('says of each what is known of it, once it is', () => {
  const kept: Partial<RoundFacts> = {
    reflection: { gut: 4, likelihood: 7 },
    facts: { known: 2, of: 6, decisionBy: '2026-12-04' },
    messages: [
      { id: 'd1', state: 'sent' },
      { id: 'd2', state: 'answered' },
    ],
    verdict: 'unsure',
  }
  expect(words(kept)).toEqual([
    'It felt good, 7 of 10 for a next step',
    'They decide by Fri 4 December',
    'All 2 sent',
    'You’re not sure yet',
  ])
  expect(done(kept)).toEqual([true, true, true, true])
})

it.each([
  [['open'], '1 to send', '/drafts/d0'],
  [['open', 'open'], '2 to send', '/drafts'],
  [['sent', 'open'], '1 sent, 1 to send', '/drafts/d1'],
  [['sent'], 'Sent', '/drafts/d0'],
  [['skipped'], 'None sent', '/drafts/d0'],
] as const)('of messages that are %j it says "%s" and leads to %s', (states, said, href) => {
  const messages = states.map((state, index) => ({ id: `d${index}`, state }))
  const step = roundSteps({ ...fresh, messages }, today)[2]
  expect(step).toMatchObject({ words: said, href })
})

it('does not name what the minute left out', () => {
  const taken = words({ reflection: { gut: null, likelihood: null } })
  expect([taken[0], taken[2]]).toEqual(['Taken', 'None'])
  expect(words({ facts: { known: 3, of: 6, decisionBy: null } })[1]).toBe('3 of 6 known')
})
