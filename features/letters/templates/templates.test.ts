import { describe, expect, it } from 'vitest'
import { type DraftKind, draftKinds, languages, nudgeKinds } from '@/db/enums'
import { kindRules } from './kind-rules'
import { languagePacks, linesOf, movesOf, templateLines } from './language-packs'
import { slots, slotsIn } from './slots'
import type { Template } from './template'

describe.each(languages)('the pack in %s', language => {
  const { templates, letters } = languagePacks[language]
  const kinds = Object.entries(templates) as [DraftKind, Template][]

  it('has all 24 kinds', () => {
    for (const kind of draftKinds)
      expect([kind, Boolean(letters[kind] ?? templates[kind])]).toEqual([kind, true])
    expect(draftKinds).toHaveLength(24)
  })

  it.each(kinds)(
    '%s uses only slots that exist, and leaves the full stop after one to the filling',
    (kind, { subjects }) => {
      for (const line of [...templateLines(kind, language), ...subjects]) {
        const named = [...line.matchAll(/\{([^}]*)\}/g)].map(match => match[1])
        for (const slot of named) expect(Object.keys(slots)).toContain(slot)
        expect(line).not.toMatch(/^\s|\s$| {2}/)
      }
    },
  )

  it.each(kinds)(
    '%s has a place for each thing it needs, and a subject that needs nothing',
    (kind, template) => {
      const placed = movesOf(template).flatMap(move => linesOf(move).flatMap(slotsIn))
      const { required, requiredOneOf = [] } = kindRules[kind]
      for (const slot of [...required, ...requiredOneOf]) expect(placed).toContain(slot)
      expect(slotsIn(template.subjects.at(-1) ?? '{none}')).toEqual([])
    },
  )

  it('promises no link in words without its slot, and speaks of offers only with theirs', () => {
    for (const [, template] of kinds) {
      for (const line of [...movesOf(template).flatMap(linesOf), ...template.subjects]) {
        const aboutOffer = /\boffer/i.test(line.replace(/\{\w+\}/g, ''))
        if (aboutOffer)
          expect([line, slotsIn(line).some(slot => slot.startsWith('offer_'))]).toEqual([line, true])
      }
    }
  })
})

it('holds every nudge to one question', () => {
  for (const kind of nudgeKinds) expect(kindRules[kind].oneQuestion).toBe(true)
})
