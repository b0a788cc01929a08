import { describe, expect, it } from 'vitest'
import { readsWell } from '@/features/letters/reads-well'
import { findSentence, mended } from './mend-text'

const letter = (line: string) => ({
  kind: 'nudge_second' as const,
  subject: 'The role',
  body: `Hi Ana,\n\n${line}\n\nBest wishes,\nRobin`,
})

describe('one tap mends one sentence', () => {
  it.each([
    ['I hope you are well.. Is there any news?', 'I hope you are well. Is there any news?'],
    ['i hope you are well. Is there any news?', 'I hope you are well. Is there any news?'],
    ['I hope you are are well.', 'I hope you are well.'],
    ['Is there any news from your side', 'Is there any news from your side.'],
  ])('%s', (typed, becomes) => {
    const before = letter(typed)
    const [finding] = readsWell(before).filter(({ canReplace }) => canReplace)
    expect(finding).toBeDefined()
    if (finding) expect(mended(before, finding)).toEqual({ ...before, body: letter(becomes).body })
  })

  it('changes nothing where there is no text to put in its place, or it was typed over', () => {
    const words = letter('Where she went is a mystery.')
    const finding = {
      name: 'unfinished',
      sentence: 'Where she',
      mend: 'This stops halfway.',
      blocks: true,
    } as const
    expect(mended(words, { ...finding, canReplace: false })).toEqual(words)
    expect(mended(words, { ...finding, sentence: 'No such', canReplace: true })).toEqual(words)
  })

  it('finds a sentence over the end of a line', () => {
    expect(findSentence('One.\nTwo\nthree (3).', 'Two three (3).')).toEqual({ start: 5, end: 19 })
  })
})
