import { describe, expect, it } from 'vitest'
import { draftKinds } from '@/db/enums'
import { fillTemplate } from './fill-template'
import { ownTemplate, templateSource } from './own-template'
import { slotsIn } from './templates/slots'

const own = ownTemplate(
  {
    subject: 'Thanks, {recipient_first}',
    body: 'Dear {recipient_first},\n\nThank you. {note} About {problem}: I agree.\n\nYours,\n{my_signature}',
  },
  'Thanks',
)

describe('an own version', () => {
  it('loses a sentence whose slot is empty, and keeps what it needs visible', () => {
    expect(fillTemplate('thank_you_manager', { recipient_first: 'Ana', my_name: 'Zoë' }, { own })).toEqual({
      subject: 'Thanks, Ana',
      body: 'Dear Ana,\n\nThank you. {note}.\n\nYours,\nZoë',
      unfilled: ['note'],
      missing: ['note'],
    })
  })

  it('falls back to a plain subject', () => {
    expect(fillTemplate('thank_you_manager', { note: 'x' }, { own }).subject).toBe('Thanks')
  })

  it.each(draftKinds)('can start from the text of %s', kind => {
    const source = templateSource(kind)
    const copied = ownTemplate(source, 'Thanks')
    const lines = copied.paragraphs.flat().flatMap(move => move.lines)
    expect(slotsIn(lines.join(' '))).toEqual(slotsIn(source.body))
  })
})
