import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DraftKind, formalities, hookStems } from '@/db/enums'
import { hookReader } from './hook-reader'
import { languagePacks } from './templates/language-packs'
import { seatOf } from './variety'
import { type PlainKind, type Writer, writeText } from './write-letter'

const notes = [
  'the ledger migration',
  'finding me a quiet room',
  'found me a quiet room',
  'she said they want someone calm',
  "they don't do whiteboard tests",
  'we both ran the Leeds half',
  'how you froze the old system',
  'the tour of the plant',
  'you corrected your own slide',
  'read the outage report first. And the logs',
  "he's building a new lab",
] as const
const names = [
  'Ana Osei',
  'Ben Lund',
  'Dr Cleo Marsh',
  'Dev (Head of Data)',
  'Eve Roth',
  'Finn O’Hara',
] as const
const kinds = [
  'thank_you_screen',
  'thank_you_manager',
  'thank_you_panel',
  'thank_you_final',
  'thank_you_informational',
  'thank_you_coordinator',
] as const satisfies readonly DraftKind[]

const round = { startsAt: new Date('2026-11-24T10:00:00Z'), zone: 'Europe/London' }

const situation = fc.record({
  kind: fc.constantFrom<PlainKind>(...kinds),
  note: fc.constantFrom(...notes),
  stem: fc.constantFrom(null, ...hookStems),
  everyone: fc.shuffledSubarray([...names], { minLength: 1 }),
  register: fc.constantFrom(...formalities),
  isByAgency: fc.boolean(),
  late: fc.boolean(),
  id: fc.uuid(),
})

describe('the sentence under the field', () => {
  it('stands in the letter word for word, whoever gets it and wherever they sat', () => {
    fc.assert(
      fc.property(situation, ({ kind, note, stem, everyone, register, isByAgency, late, id }) => {
        const [name = ''] = everyone
        const company = 'Northlight'
        const writer: Writer = {
          pipeline: {
            role: 'Data Analyst',
            company,
            formality: register,
            source: isByAgency ? 'agency' : 'direct',
            recruiterId: isByAgency ? id : null,
          },
          settings: {
            formality: 'first_name',
            signature: 'Zoë Marsh',
            linkedinAccount: 'free',
            country: 'GB',
          },
          own: [],
        }
        const seat = seatOf(name, everyone)
        const shown = languagePacks.en.weaver.weave(
          note,
          stem,
          hookReader({ kind, name, company, register, isByAgency }),
          seat,
        )
        const { body, refusals } = writeText(writer, kind, {
          round,
          person: { id, name },
          // In the order of the list, or in any other: the place is the same.
          seat: seatOf(name, everyone.toReversed()),
          stem,
          late,
          words: { note },
        })
        if (shown.ok) expect(body).toContain(shown.sentence)
        else expect(refusals).toMatchObject([{ slot: 'note', why: shown.why, guess: shown.guess }])
      }),
      { numRuns: 400 },
    )
  })

  it('is the same for a name as it was typed and as it was kept', () => {
    expect(seatOf('ben  lund (Head of Data)', ['Ana Osei', 'ben  lund (Head of Data)'])).toBe(
      seatOf('Ben Lund', ['Ben Lund', 'Ana Osei']),
    )
  })

  it('is another one for each of a panel', () => {
    const said = names.slice(0, 4).map(name => {
      const woven = languagePacks.en.weaver.weave(
        'the ledger migration',
        'told_me_about',
        { name },
        seatOf(name, names.slice(0, 4)),
      )
      return woven.ok && woven.sentence
    })
    expect(new Set(said).size).toBe(4)
  })

  it('is written out where the letter is formal', () => {
    fc.assert(
      fc.property(situation, ({ kind, note, stem, everyone }) => {
        const [name = ''] = everyone
        const reader = hookReader({ kind, name, company: null, register: 'formal' })
        const woven = languagePacks.en.weaver.weave(note, stem, reader, seatOf(name, everyone))
        const said = woven.ok ? woven.sentence : (woven.guess ?? '')
        expect(said.replace(/"[^"]*"/g, '')).not.toMatch(/\b\p{L}+(?:n't|'(?:m|re|ve|ll|d))\b/u)
      }),
      { numRuns: 200 },
    )
  })
})
