import { describe, expect, it } from 'vitest'
import { draftKinds } from '@/db/enums'
import { ownTemplate, templateSource } from './own-template'
import { slotsIn } from './templates/slots'
import { type PlainKind, type Writer, writeText } from './write-letter'

const writer = (
  body: string,
  subject = 'Thanks, {recipient_first}',
  kind: PlainKind = 'thank_you_manager',
): Writer => ({
  pipeline: { role: 'Analyst', company: 'Northlight', formality: null, source: 'direct', recruiterId: null },
  settings: { formality: 'first_name', signature: 'Zoë', linkedinAccount: 'free' },
  own: [{ kind, subject, body }],
})
const person = { id: 'a', name: 'Ana Osei' }
const body =
  'Dear {recipient_first},\n\nThank you. {note} About {problem}: I agree.\n\nYours,\n{my_signature}'

describe('an own version', () => {
  it('loses a sentence whose slot is empty, and keeps what it needs visible', () => {
    const { letter, ...text } = writeText(writer(body), 'thank_you_manager', { person })
    expect(letter).toBe('own')
    expect(text).toEqual({
      subject: 'Thanks, Ana',
      body: 'Dear Ana,\n\nThank you. {note}\n\nYours,\nZoë',
      unfilled: ['note'],
      missing: ['note'],
      refusals: [],
      unsaid: [],
    })
  })

  it('weaves a note that stands by itself', () => {
    const words = { note: 'the ledger migration' }
    expect(writeText(writer(body), 'thank_you_manager', { person, words }).body).toMatch(
      /Thank you\. [A-Z].*the ledger migration.*\.\n/,
    )
  })

  it('takes a slot in the middle of a sentence for what it is, word for word', () => {
    const own = writer('About the {role} Interview: {note} {my_link} Bye.', 'Hi')
    const words = { note: 'it went by fast' }
    expect(writeText(own, 'thank_you_manager', { person, words }).body).toBe(
      'About the analyst Interview: it went by fast Bye.',
    )
  })

  it('never loses what is needed, whatever else its sentence asks for', () => {
    const own = writer('About the {problem} Interview: {note} Bye.', 'Hi')
    expect(
      writeText(own, 'thank_you_manager', { person, words: { note: 'it went by fast' } }).body,
    ).toContain('it went by fast')
    expect(writeText(own, 'thank_you_manager', { person }).missing).toContain('note')
  })

  it('loses the whole sentence when a word in it is missing', () => {
    const own = writer('About the {role} Interview: {new_info} Bye. {note}', 'Hi')
    expect(writeText(own, 'thank_you_manager', { person, words: { note: 'the goat' } }).body).not.toContain(
      'Interview',
    )
  })

  it('falls back to a plain subject', () =>
    expect(writeText(writer(body, '{topic}'), 'thank_you_manager', { person }).subject).toBe('Thank you'))

  it.each(draftKinds)('can start from the text of %s', kind => {
    const source = templateSource(kind)
    const lines = ownTemplate(source, 'Thanks')
      .paragraphs.flat()
      .flatMap(one => one.ways)
    expect(slotsIn(lines.join(' '))).toEqual(slotsIn(source.body))
    expect(source.body).not.toMatch(/\||\[!?[a-z_]+\]/)
  })
})

it('a thank-you for the help begins an own version without the news of a yes', () =>
  expect(templateSource('thank_you_coordinator').body).not.toMatch(/said yes|accepted/))
