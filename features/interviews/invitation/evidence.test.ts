import { describe, expect, it } from 'vitest'
import { type ArrivalField, arrivalFields } from './arrival'
import { type Evidence, seen, stands } from './evidence'

type Case = [field: ArrivalField, seen: Evidence[], stands: boolean]

const cases: Case[] = [
  ['what', ['title'], true],
  ['what', ['text', 'plain'], true],
  ['what', ['text'], false],
  ['what', ['text', 'plain', 'change'], false],
  ['what', ['text', 'plain', 'many'], false],
  ['date', ['plain', 'sole'], true],
  ['date', ['plain'], false],
  ['date', ['sole'], false],
  ['date', ['plain', 'sole', 'past'], false],
  ['time', ['plain', 'sole'], true],
  ['time', ['plain', 'sole', 'loose'], false],
  ['zone', ['text', 'plain', 'sole'], true],
  ['zone', ['clock', 'sole'], true],
  ['zone', ['text', 'plain'], false],
  ['length', ['range', 'plain'], true],
  ['length', ['text', 'plain', 'sole'], true],
  ['length', ['text', 'plain'], false],
  ['length', ['label', 'sole', 'loose'], false],
  ['link', ['plain', 'sole'], true],
  ['link', ['text', 'sole'], true],
  ['link', ['text', 'plain'], false],
  ['company', ['label', 'sole'], true],
  ['company', ['address', 'text', 'sole'], true],
  ['company', ['address', 'title', 'sole'], true],
  // Who signs below an address of the same name may write for another.
  ['company', ['address', 'signature', 'sole'], false],
  ['company', ['title', 'text', 'sole'], false],
  ['company', ['address', 'text', 'sole', 'client'], false],
  ['company', ['address', 'text', 'sole', 'page'], false],
  ['company', ['address', 'text', 'sole', 'loose'], false],
  ['company', ['address', 'text', 'sole', 'outvoted'], false],
  ['role', ['label', 'sole'], true],
  ['role', ['title', 'text', 'sole'], true],
  ['role', ['title', 'sole'], false],
  ['role', ['text', 'twice', 'sole', 'loose'], false],
  ['role', ['title', 'text', 'sole', 'outvoted'], false],
  ['kind', ['title', 'text', 'sole'], true],
  ['kind', ['title', 'sole'], false],
  ['kind', ['text', 'sole'], false],
  ['people', ['label', 'plain', 'sole'], true],
  ['people', ['head', 'signature', 'plain', 'sole'], true],
  ['people', ['head', 'plain', 'sole'], false],
  ['people', ['label', 'sole'], false],
  ['people', ['label', 'plain', 'sole', 'page'], false],
  ['people', ['label', 'plain', 'sole', 'outvoted'], false],
]

describe('what it takes to stand without a mark', () => {
  it.each(cases)('%s by %j: %s', (field, evidence, isEnough) => {
    expect(stands(field, evidence)).toBe(isEnough)
  })

  it('is never nothing, nor what speaks against it alone', () => {
    for (const field of arrivalFields) {
      expect(stands(field, [])).toBe(false)
      expect(stands(field, ['loose', 'client', 'page', 'change', 'many', 'past', 'outvoted'])).toBe(false)
    }
  })

  it('is told for every field by some case', () => {
    for (const field of arrivalFields)
      expect(cases.some(([one, , isEnough]) => one === field && isEnough)).toBe(true)
  })

  it('keeps of what may have been seen what was', () => {
    expect(seen('title', false, null, undefined, '', 'sole')).toEqual(['title', 'sole'])
  })
})
