import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { readVcards } from './vcard'
import type { VcardContact } from './vcard-result'
import { writeVcards } from './write-vcard'

const zoe: VcardContact = {
  name: 'Zoë van der Berg; \\ PhD, 山田',
  email: ['zoe@example.com', 'z@example.org'],
  phone: ['+44 20 7946 0000'],
  company: 'Ex\nample, Sons; Daughters',
  jobTitle: `Head of ${'Ünïcode '.repeat(12)}`.trim(),
  linkedin: 'https://www.linkedin.com/in/zoe',
  url: 'https://example.com/',
}

it('comes back as it went', () => {
  const kept = { ...zoe, company: 'Ex ample, Sons; Daughters' }
  const plain = {
    name: 'Ada',
    email: [],
    phone: [],
    company: null,
    jobTitle: null,
    linkedin: null,
    url: null,
  }
  const result = readVcards(Buffer.from(writeVcards([zoe, plain])))
  expect(result).toEqual({ ok: true, contacts: [kept, plain], problems: [] })
})

it('is read alike by another reader', () => {
  const [, properties] = ICAL.parse(writeVcards([{ ...zoe, name: 'Zoë \\ Berg, 山田', company: 'Ex' }])) as [
    string,
    [string, object, string, unknown][],
  ]
  const value = (name: string) => properties.find(([each]) => each === name)?.[3]
  expect(value('version')).toBe('3.0')
  expect(value('fn')).toBe('Zoë \\ Berg, 山田')
  expect(value('title')).toBe(zoe.jobTitle)
  expect(value('org')).toBe('Ex')
})

it('folds at 75 bytes, ends lines in CRLF, and lets no value begin a line', () => {
  const text = writeVcards([{ ...zoe, name: 'Eve\r\nEMAIL:eve@example.com\nEND:VCARD' }])
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/[\r\n]|^EMAIL:eve|\uFFFD/)
  }
  expect(text.match(/^END:VCARD\r$/gm)).toHaveLength(1)
})

it('returns any tidy text', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map(text => `a${text.normalize('NFC').replace(/[\p{C}\p{Z}@<>]/gu, '')}`)
  fc.assert(
    fc.property(words, words, words, (name, company, jobTitle) => {
      const result = readVcards(Buffer.from(writeVcards([{ ...zoe, name, company, jobTitle }])))
      expect(result.ok && result.contacts[0]).toMatchObject({ name, company, jobTitle })
    }),
  )
})
