import { describe, expect, it } from 'vitest'
import { draftKinds } from '@/db/enums'
import { leftOut, withSentence } from './left-out'
import { ownTemplate } from './own-template'
import { kindRules } from './templates/kind-rules'
import { toldSlots } from './told-slots'

const blank = { body: '', words: {}, edited: false }
const slotsOf = (...given: Parameters<typeof leftOut>) => leftOut(...given).map(({ slot }) => slot)

describe('the moves a message could still make', () => {
  it('reach every slot that only the person can fill', () => {
    const reached = new Set(draftKinds.flatMap(kind => slotsOf(kind, blank, null)))
    const needed = draftKinds.flatMap(kind => kindRules[kind].required as readonly string[])
    // The topic stands only in a person's own templates.
    expect(toldSlots.filter(slot => !reached.has(slot) && !needed.includes(slot))).toEqual(['topic'])
  })

  it('are those not made yet', () => {
    expect(slotsOf('thank_you_manager', blank, null)).toEqual(['problem', 'my_link', 'repair_point'])
    expect(slotsOf('thank_you_manager', { ...blank, words: { my_link: 'x' } }, null)).toEqual([
      'problem',
      'repair_point',
    ])
  })

  it('leave a typed subject alone', () => {
    const own = ownTemplate({ subject: '{topic}', body: 'Thank you.' }, 'Thank you')
    expect(slotsOf('thank_you_panel', blank, own)).toEqual(['topic'])
    expect(slotsOf('thank_you_panel', { ...blank, edited: true }, own)).toEqual([])
  })
})

it('stands before the goodbye in a text somebody typed', () =>
  expect(
    withSentence(
      'nudge_second',
      'Hi Ana,\n\nMine.\n\nBest wishes,\nRobin',
      'flexibility',
      'any day suits me',
      null,
    ),
  ).toBe('Hi Ana,\n\nMine.\n\nAny day suits me.\n\nBest wishes,\nRobin'))
