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
