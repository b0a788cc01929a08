import { describe, expect, it } from 'vitest'
import { strengthTags, workOnTags } from '@/db/enums'
import { strengthLabels, workOnLabels } from '@/features/vocabulary/tags'
import { promptsFor } from './prompts'

const ids = (gut: number | null) => {
  const { minute, more } = promptsFor(gut)
  return { minute: minute.map(prompt => prompt.id), more: more.map(prompt => prompt.id) }
}
const usual = ['gut', 'likelihood', 'went_well', 'stretched', 'people']

describe('the minute', () => {
  it.each([
    [null, usual, ['repair', 'they_cared', 'if_then']],
    [3, usual, ['repair', 'they_cared', 'if_then']],
    [4, usual, ['nearly_wrong', 'repair', 'they_cared', 'if_then']],
    [5, usual, ['nearly_wrong', 'repair', 'they_cared', 'if_then']],
    [
      2,
      ['gut', 'went_well', 'likelihood', 'stretched', 'people'],
      ['repair', 'they_cared', 'if_then', 'tell_a_friend'],
    ],
    [
      1,
      ['gut', 'went_well', 'likelihood', 'stretched', 'people'],
      ['repair', 'they_cared', 'if_then', 'tell_a_friend'],
    ],
  ])('after a feeling of %s', (gut, minute, more) => {
    expect(ids(gut)).toEqual({ minute, more })
  })
})

it('names every tag once', () => {
  for (const [labels, tags] of [
    [strengthLabels, strengthTags],
    [workOnLabels, workOnTags],
  ] as const) {
    expect(Object.keys(labels)).toEqual([...tags])
    expect(new Set(Object.values(labels)).size).toBe(tags.length)
  }
})
