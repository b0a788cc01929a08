import { describe, expect, it } from 'vitest'
import { countWords, lengthLevel, lengthTargets } from './length'

describe('length', () => {
  it.each([
    [79, 'short'],
    [80, 'good'],
    [150, 'good'],
    [180, 'good'],
    [181, 'long'],
    [250, 'long'],
    [251, 'too-long'],
  ] as const)('a thank-you of %i words is %s', (words, level) => {
    expect(lengthLevel(words)).toBe(level)
  })

  it('lets a nudge be short', () => {
    expect(lengthLevel(30, lengthTargets.short)).toBe('good')
  })

  it.each([
    ['', 0],
    ['Thank you – truly.', 3],
    ['It’s a well-known co-op', 4],
    ['line one\nline two', 4],
  ])('%j', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})
