import { describe, expect, it } from 'vitest'
import { withGaps, withSlots } from './gaps'
import { type Slot, slots } from './slots'

const all = Object.keys(slots) as Slot[]

describe('what is missing in a letter', () => {
  it('is said in words, each gap in its own', () => {
    const shown = all.map(slot => withGaps(`{${slot}}`))
    expect(new Set(shown).size).toBe(all.length)
    for (const gap of shown) expect(gap).toMatch(/^… [^{}…]+ …$/)
  })

  it.each([
    ['Dear Ana,\n\n{note}\n\nYours', 'Dear Ana,\n\n… one thing from your conversation with them …\n\nYours'],
    ['I use {curly} braces', 'I use {curly} braces'],
    ['Nothing is missing … here.', 'Nothing is missing … here.'],
  ])('%j is read as %j', (kept, shown) => expect(withGaps(kept)).toBe(shown))

  it('comes back as it was, wherever it stands and whatever dots stand around it', () => {
    for (const a of all)
      for (const b of all) {
        const kept = `Well … {${a}} {${b}}{${a}}, … and {mine} … {${b}}.`
        expect(withSlots(withGaps(kept))).toBe(kept)
      }
  })

  it('is a gap no more once somebody types over a part of it', () => {
    const typed = '… one thing from our conversation with them …'
    expect(withSlots(typed)).toBe(typed)
  })
})
