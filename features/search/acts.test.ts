import { expect, it } from 'vitest'
import { acts, matching, ways } from './acts'

const found = (typed: string) => matching([...acts, ...ways], typed.split(' ')).map(({ label }) => label)

it.each([
  ['int', 'Add an interview'],
  ['add', 'Add a process'],
  ['new contact', 'Add a person'],
  ['they replied', 'Record an answer'],
  ['offer', 'Record an offer'],
  ['temp', 'Templates'],
  ['stay', 'Stay in touch'],
  ['devices', 'Devices'],
])('%s offers %s', (typed, label) => expect(found(typed)).toContain(label))

it('its own name before other words for it', () => expect(found('people')[0]).toBe('Everyone'))
it('nothing by the middle of a word', () => expect(found('nterview')).toEqual([]))
it('an act that asks for one of many has a place for it', () => {
  for (const { which, href } of acts) expect(href.includes(':id')).toBe(which !== undefined)
})
it('each is there once', () => {
  const ids = [...acts, ...ways].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
