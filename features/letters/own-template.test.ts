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

  it('takes a slot in the middle of a sentence for what it is', () => {
    const body = 'About the {role} Interview: {note} {my_link} Bye.'
    const template = ownTemplate({ subject: 'Hi', body }, 'Hi')
    const filled = fillTemplate(
      'thank_you_panel',
      { role: 'Analyst', note: 'it went by fast' },
      { own: template },
    )
    expect(filled.body).toBe('About the Analyst Interview: it went by fast. Bye.')
  })

  it('never loses what is needed, whatever else its sentence asks for', () => {
    const template = ownTemplate({ subject: 'Hi', body: 'About the {role} Interview: {note} Bye.' }, 'Hi')
    const filled = fillTemplate('thank_you_panel', { note: 'it went by fast' }, { own: template })
    expect(filled).toMatchObject({
      body: 'About the {role} Interview: it went by fast. Bye.',
      unfilled: ['role'],
    })
    expect(fillTemplate('thank_you_panel', { role: 'Analyst' }, { own: template }).missing).toEqual(['note'])
  })

  it('loses the whole sentence when a word in it is missing', () => {
    const template = ownTemplate({ subject: 'Hi', body: 'About the {role} Interview: {new_info} Bye.' }, 'Hi')
    expect(fillTemplate('thank_you_panel', { new_info: 'x' }, { own: template }).body).toBe('Bye.')
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

it('a thank-you for the help begins an own version without the news of a yes', () =>
  expect(templateSource('thank_you_coordinator').body).not.toContain('said yes'))
