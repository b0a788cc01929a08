import { expect, it } from 'vitest'
import type { ContactKind } from '@/db/enums'
import { addresseeOf, likelyMaker } from './addressee'

const round = (...people: [id: string, kind: ContactKind][]) => ({
  state: 'scheduled',
  people: people.map(([id, kind]) => ({ id, kind })),
  facts: [],
})
const process = (...rounds: ReturnType<typeof round>[]) => ({
  pipeline: { source: 'direct' as const, recruiterId: null },
  around: rounds.flatMap(({ people }) => people),
  rounds,
})

it('asks the first who was named of two interviewers, and of the newest conversation', () => {
  const first = round(['ana', 'interviewer'], ['ben', 'interviewer'])
  expect(addresseeOf(process(first))).toBe('ana')
  expect(addresseeOf(process(first, round(['cas', 'interviewer'], ['dee', 'interviewer'])))).toBe('cas')
})

it('writes of an offer to the manager, though a coordinator is asked for news', () => {
  const panel = process(round(['rosa', 'coordinator'], ['ana', 'hiring_manager']))
  expect(addresseeOf(panel)).toBe('rosa')
  expect(likelyMaker(panel)).toBe('ana')
})

const facts = (fact: string, who: { contactId?: string; saidById?: string }) => ({
  fact,
  contactId: null,
  saidById: null,
  ...who,
})
it.each([
  ['whoever promised the date', [facts('decision_date', { saidById: 'ben' })], 'ben'],
  [
    'the person named for it first',
    [facts('decision_date', { saidById: 'ben' }), facts('whom_to_ask', { contactId: 'cas' })],
    'cas',
  ],
  ['then who organised', [], 'rosa'],
])('asks %s', (_, said, asked) => {
  const people = round(
    ['ben', 'interviewer'],
    ['cas', 'interviewer'],
    ['rosa', 'coordinator'],
    ['ana', 'hiring_manager'],
  )
  expect(addresseeOf(process({ ...people, facts: said } as never))).toBe(asked)
})

it('then who decides, then the first who was named; never the second for no reason', () => {
  const decides = round(['ben', 'interviewer'], ['ana', 'hiring_manager'])
  expect(addresseeOf(process(decides))).toBe('ana')
  expect(addresseeOf(process(round(['ben', 'interviewer'], ['ana', 'interviewer'])))).toBe('ben')
  expect(addresseeOf(process(round(['zoe', 'other'], ['ana', 'interviewer'])))).toBe('ana')
})
