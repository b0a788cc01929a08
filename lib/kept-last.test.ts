import { expect, it } from 'vitest'
import { keptLast } from './kept-last'

it('asks once for what it knows, and forgets the oldest', () => {
  const asked: string[] = []
  const shout = keptLast(
    2,
    (word: string, end?: string) => `${end ?? ''} ${word}`,
    (word: string, end = '!') => {
      asked.push(word + end)
      return word.toUpperCase() + end
    },
  )
  expect([shout('a'), shout('a'), shout('a', '?'), shout('a')]).toEqual(['A!', 'A!', 'A?', 'A!'])
  expect(asked).toEqual(['a!', 'a?'])
  shout('b')
  shout('a')
  expect(asked).toEqual(['a!', 'a?', 'b!', 'a!'])
})
