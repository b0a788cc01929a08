import { describe, expect, it } from 'vitest'
import { clip, codePoints, isStorable, stripBidi, tidyLine, tidyText, withDots, within } from './text'

describe('isStorable', () => {
  it.each([
    ['plain', 'Zoë 面接 👩‍💻', true],
    ['empty', '', true],
    ['NUL', 'a\0b', false],
    ['a high surrogate alone', 'a\uD83Db', false],
    ['a low surrogate alone', '\uDC00', false],
    ['a pair the wrong way round', '\uDC00\uD83D', false],
  ])('%s', (_, text, storable) => expect(isStorable(text)).toBe(storable))
})

describe('limits', () => {
  it('counts code points, not units', () => {
    expect(codePoints('👍👍')).toBe(2)
    expect(within(2)('👍👍')).toBe(true)
    expect(within(1)('👍👍')).toBe(false)
    expect(within(3)('abcd')).toBe(false)
  })
  it('clips without cutting a pair in two', () => {
    expect(clip('👍👍👍', 2)).toBe('👍…')
    expect(clip('abc', 3)).toBe('abc')
    expect(isStorable(clip('👍'.repeat(50), 7))).toBe(true)
  })
})

describe('tidying', () => {
  it('takes direction marks out', () =>
    expect(stripBidi('Anna\u202Egpj\u2066.exe\u200F')).toBe('Annagpj.exe'))
  it('keeps the joiner an emoji needs', () => expect(tidyLine(' 👩‍💻 \u200B Ada ')).toBe('👩‍💻 Ada'))
  it('makes one line of many', () => expect(tidyLine('a\r\n b\t\u0007c\u00A0d')).toBe('a b c d'))
  it('says in one sign what a letter still lacks', () =>
    expect(withDots('Thank you for {my_note}. {What}')).toBe('Thank you for …. {What}'))
  it('composes', () => expect(tidyLine('Zoe\u0308')).toBe('Zoë'))
  it('keeps paragraphs of a longer text', () => {
    expect(tidyText('one  \r\n\r\n\r\n\r\n two\u2028three ')).toBe('one\n\ntwo\nthree')
  })
})
