import { expect, it } from 'vitest'
import type { Answers } from './answers'
import { changedSince } from './changed-since'

const base: Answers = {
  minute: { gut: 4, strengths: ['calm'], wentWell: 'The story' },
  facts: { what_next: { state: 'answered', text: 'A task', person: null } },
  people: [{ key: 'a', id: 'a', name: 'Ana', forThem: 'You laughed' }],
  question: { id: 'q', text: 'Why us?', difficulty: 'stumped' },
}

it('sends nothing that is as it was, but always who the people are', () => {
  const same: Answers = {
    minute: { strengths: ['calm'], gut: 4, wentWell: 'The story', repairPoint: null },
    facts: { what_next: { text: 'A task', state: 'answered' } },
    people: [{ key: 'a', id: 'a', name: 'Ana', forThem: 'You laughed', forMe: undefined }],
    question: { id: 'q', difficulty: 'stumped', text: 'Why us?', ifThen: null },
  }
  const sent = JSON.parse(JSON.stringify(changedSince(base, same)))
  expect(sent).toEqual({ minute: {}, facts: {}, people: [{ key: 'a', id: 'a', name: 'Ana' }] })
})

it('sends what was changed, emptied or added', () => {
  const after: Answers = {
    minute: { gut: 2, strengths: [], wentWell: null },
    facts: { what_next: { state: 'not_asked' }, rounds: { state: 'answered', text: 'Two' } },
    people: [
      { key: 'a', id: 'a', name: 'Ana', forThem: null },
      { key: 'b', name: 'Ben', there: true },
    ],
    question: { id: 'q', text: null, difficulty: null },
  }
  expect(changedSince(base, after)).toEqual({
    ...after,
    people: [
      { key: 'a', id: 'a', name: 'Ana', forThem: null },
      { key: 'b', name: 'Ben', there: true },
    ],
  })
})

it('sends an address once it is whole, and what is known already not again', () => {
  const typed = (email: string, known?: string) =>
    changedSince(
      { ...base, people: [{ key: 'a', name: 'Ana', email: known }] },
      {
        ...base,
        people: [{ key: 'a', name: 'Ana', email }],
      },
    ).people[0]?.email
  expect(typed('ana@north')).toBeUndefined()
  expect(typed('Ana@Northlight.example ')).toBe('ana@northlight.example')
  expect(typed('ana@northlight.example', 'ana@northlight.example')).toBeUndefined()
  expect(typed('ana.osei@northlight.example', 'ana@northlight.example')).toBe('ana.osei@northlight.example')
})
