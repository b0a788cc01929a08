import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factStates, nextStepFacts } from '@/db/enums'
import { askAloud } from './ask-aloud'
import { type FactStates, facts, missingFacts, missingFactsLine } from './facts'

const all = Object.fromEntries(nextStepFacts.map(fact => [fact, 'answered'])) as FactStates

describe('the six facts', () => {
  it('has words for all six', () => {
    expect(Object.keys(facts)).toEqual([...nextStepFacts])
    for (const fact of nextStepFacts) expect(facts[fact].ask).toMatch(/^[A-Z].*\?$/)
  })
})

describe('what is missing', () => {
  it.each<[string, FactStates, string | null]>([
    ['nothing', all, null],
    [
      'all of it: only the weightiest three',
      {},
      'could you tell me what happens next, when you expect to decide, and who I can ask if I hear nothing by then?',
    ],
    ['one', { ...all, rounds: 'unknown' }, 'could you tell me how many conversations are still to come?'],
    [
      'two',
      { ...all, decision_date: 'unknown', channel: 'not_asked' },
      'could you tell me when you expect to decide, and whether to expect an email or a call?',
    ],
    [
      '"by then" after a date that is known',
      { ...all, whom_to_ask: 'not_asked' },
      'could you tell me who I can ask if I hear nothing by then?',
    ],
  ])('%s', (_, states, ask) => {
    expect(missingFactsLine(states)?.ask ?? null).toBe(ask)
  })

  it('is one question, whatever is open, and the same in the draft and in the brief', () => {
    const states = fc.record(
      Object.fromEntries(nextStepFacts.map(fact => [fact, fc.constantFrom(...factStates)])),
      {
        requiredKeys: [],
      },
    )
    fc.assert(
      fc.property(states, given => {
        const line = missingFactsLine(given)
        expect(line === null).toBe(missingFacts(given).length === 0)
        if (!line) return
        expect(line.ask.match(/\?/g)).toHaveLength(1)
        expect(line.question).toBe(`Before I go, ${line.ask}`)
      }),
    )
  })
})

describe('to say aloud', () => {
  it.each([
    ['offer_to_own', { day: 'Thursday' }, /would Thursday be too early\?$/],
    ['offer_to_own', {}, /a week from today/],
    [
      'confirm_back',
      { name: 'Ana', date: '4 December', channel: 'e-mail' },
      /^So I’ll hear from Ana by 4 December, by e-mail\. Did I get that right\?$/,
    ],
    ['confirm_back', {}, /^So I’ll hear from you once you’ve decided\. Did/],
    ['assume_courtesy', {}, /^So I can plan ahead/],
  ] as const)('%s', (tone, known, words) => {
    expect(askAloud[tone].say(known)).toMatch(words)
  })
})
