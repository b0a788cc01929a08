import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUnspaced, segmentsOf, sentencesOf, wordsOf } from './words'

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Thank you, Dr. Osei. It helped.', ['Thank you, Dr. Osei.', 'It helped.']],
    ['Dear Ana,\n\nThank you', ['Dear Ana,', 'Thank you']],
    ['Version 2.1 ships soon. Good.', ['Version 2.1 ships soon.', 'Good.']],
    ['She said “stop.” Then left.', ['She said “stop.”', 'Then left.']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text).map(span => span.text)).toEqual(sentences)
  })

  it('names the place of each sentence in the text, and loses no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const spans = sentencesOf(text)
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
        expect(spans.flatMap(span => wordsOf(span.text))).toEqual(wordsOf(text))
      }),
    )
  })
})

describe('a script without spaces', () => {
  it('is parted by the rules of its language', () => {
    expect(isUnspaced('倉庫を週末に移した')).toBe(true)
    expect(isUnspaced('the Ōsaka office')).toBe(false)
    expect(segmentsOf('倉庫を週末に移した')).toContain('倉庫')
  })
})
