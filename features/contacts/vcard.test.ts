import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pagesOfWork } from '@/e2e/support/cpu-time'
import { readVcards } from './vcard'

const sample = (name: string) => readVcards(readFileSync(`e2e/support/samples/vcard/${name}`))
const nobody = { email: [], phone: [], company: null, jobTitle: null, linkedin: null, url: null }

function card(...lines: string[]): string {
  return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
}
const read = (text: string) => readVcards(Buffer.from(text))
function one(text: string | Uint8Array) {
  const result = readVcards(Buffer.from(text as string))
  if (!result.ok) throw new Error(result.reason)
  return result.contacts[0]
}

// Every expected value was read off the file by eye.
describe('samples', () => {
  it.each([
    [
      'John_Doe_GMAIL.vcf',
      {
        name: 'Mr. John Richter, James Doe Sr.',
        email: ['john.doe@ibm.com'],
        phone: ['905-555-1234', '905-666-1234'],
        company: 'IBM',
        jobTitle: 'Money Counter',
        linkedin: null,
        url: 'https://www.ibm.com/',
      },
    ],
    [
      'John_Doe_MS_OUTLOOK.vcf',
      {
        name: 'Mr. John Richter James Doe Sr.',
        email: ['john.doe@ibm.cm'],
        phone: ['(905) 555-1234', '(905) 666-1234'],
        company: 'IBM',
        jobTitle: 'Money Counter',
        linkedin: null,
        url: 'https://www.ibm.com/',
      },
    ],
    [
      'gmail-single2.vcf',
      {
        name: 'VCard Test',
        email: [
          'email@example.com',
          'homeemail@example.com',
          'workemail@example.com',
          'otheremail@example.com',
          'customcategory@example.com',
        ],
        phone: [
          '5555551115',
          '5555551111',
          '5555551112',
          '5555551113',
          '5555551114',
          '5555551116',
          '5555551119',
          '5555551121',
        ],
        company: 'TheCompany',
        jobTitle: 'TheJobTitle',
        linkedin: null,
        url: 'https://www.example1.com/',
      },
    ],
    [
      'outlook-2007.vcf',
      {
        name: 'Mr. Michael Angstadt Jr.',
        email: ['mike.angstadt@gmail.com'],
        phone: ['(111) 555-4444', '(111) 555-1111', '(111) 555-2222'],
        company: 'TheCompany',
        jobTitle: 'TheJobTitle',
        linkedin: null,
        url: 'https://mikeangstadt.name/',
      },
    ],
    [
      'rfc6350-example.vcf',
      {
        name: 'Simon Perreault',
        email: ['simon.perreault@viagenie.ca'],
        phone: ['+1-418-656-9254 ext. 102', '+1-418-262-6501'],
        company: 'Viagenie',
        jobTitle: null,
        linkedin: null,
        url: 'https://nomis80.org/',
      },
    ],
  ])('%s', (name, contact) => expect(sample(name)).toEqual({ ok: true, contacts: [contact], problems: [] }))
})

describe('version 2.1', () => {
  it('reads quoted-printable over several lines', () => {
    const text = card(
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;',
      'FN;CHARSET=UTF-8;QUOTED-PRINTABLE:J=C3=B6=',
      'rg M=C3=BCller',
      'TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gesch=E4ftsf=FChrer',
      'TEL;CELL;PREF:+49 170 0000000',
    )
    expect(one(text)).toEqual({
      ...nobody,
      name: 'Jörg Müller',
      jobTitle: 'Geschäftsführer',
      phone: ['+49 170 0000000'],
    })
  })
  it('reads raw bytes in the charset their line names', () => {
    const text = card(
      'VERSION:2.1',
      'FN;CHARSET=WINDOWS-1252:Zo\u00EB O\u0092Hara',
      'ORG;CHARSET=UTF-8:Caf\u00C3\u00A9',
    )
    expect(one(Buffer.from(text, 'latin1'))).toMatchObject({ name: 'Zoë O’Hara', company: 'Café' })
    const japanese = Buffer.concat([
      Buffer.from('BEGIN:VCARD\r\nFN;CHARSET=SHIFT_JIS:'),
      Buffer.from([0x8e, 0x52, 0x93, 0x63]),
      Buffer.from('\r\nEND:VCARD\r\n'),
    ])
    expect(one(japanese)?.name).toBe('山田')
  })
  it('does not take an agent’s card for the person’s own', () => {
    const text = card(
      'VERSION:2.1',
      'FN:Ada Example',
      'AGENT:',
      'BEGIN:VCARD',
      'FN:Bob Agent',
      'END:VCARD',
      'ORG:Example',
    )
    expect(read(text)).toMatchObject({ contacts: [{ name: 'Ada Example', company: 'Example' }] })
  })
})

describe('fields', () => {
  it.each([
    ['a name in parts only', ['N:Doe;Jane;Q.;Dr.;'], { name: 'Jane Q. Doe' }],
    ['family name first', ['FN:Doe\\, Jane', 'N:Doe;Jane;;;'], { name: 'Jane Doe' }],
    ['no name but an address', ['EMAIL:jane.doe@example.com'], { name: 'Jane Doe' }],
    ['direction marks', ['FN:Ja\u202Ene'], { name: 'Jane' }],
    [
      'groups and quotes',
      ['FN:J', 'item1.EMAIL;TYPE="work,pref":J@Example.com'],
      { email: ['j@example.com'] },
    ],
    [
      'the preferred first',
      ['FN:J', 'EMAIL:a@example.com', 'EMAIL;PREF=1:b@example.com'],
      { email: ['b@example.com', 'a@example.com'] },
    ],
    ['twice the same', ['FN:J', 'EMAIL:a@example.com', 'EMAIL:A@example.com'], { email: ['a@example.com'] }],
    ['an ORG with a semicolon in its name', ['FN:J', 'ORG:Us\\; Them;Dept'], { company: 'Us; Them' }],
    [
      'LinkedIn as a link',
      ['FN:J', 'URL:https://uk.linkedin.com/in/jane-doe/?x=1'],
      { linkedin: 'https://www.linkedin.com/in/jane-doe', url: null },
    ],
    [
      'LinkedIn as Apple writes it',
      ['FN:J', 'X-SOCIALPROFILE;type=linkedin:http\\://www.linkedin.com/in/jane'],
      { linkedin: 'https://www.linkedin.com/in/jane' },
    ],
    ['a script for a page', ['FN:J', 'URL:javascript:alert(1)'], { url: null }],
    ['words for a number', ['FN:J', 'TEL:ask me'], { phone: [] }],
    ['a fold inside a character', ['FN:Caf\u00C3\r\n \u00A9'], { name: 'Café' }],
  ])('%s', (_, lines, expected) => {
    const text = card('VERSION:3.0', ...lines)
    expect(one(Buffer.from(text, /\u00C3/.test(text) ? 'latin1' : 'utf8'))).toMatchObject(expected)
  })
})

describe('what does not come in', () => {
  const good = card('VERSION:3.0', 'FN:Good')
  it.each([
    ['without name and address', card('ORG:Nobody'), 'no-name'],
    ['a group', card('KIND:group', 'FN:Friends'), 'not-a-person'],
    ['cut off', 'BEGIN:VCARD\r\nFN:Half\r\n', 'cut-off'],
  ])('%s, before and after a good one', (_, bad, reason) => {
    for (const text of [bad + good, good + bad]) {
      const result = read(text)
      expect(result.ok && result.contacts.map(contact => contact.name)).toEqual(['Good'])
      expect(result.problems).toMatchObject([{ reason, imported: false }])
    }
  })
  it.each([
    ['an impossible address', 'EMAIL:jane at home', 'bad-address'],
    ['a line without a colon', '???', 'unreadable-line'],
    ['NUL in quoted-printable', 'TITLE;ENCODING=QUOTED-PRINTABLE:a=00b', 'unreadable-line'],
  ])('%s is left out, and said', (_, line, reason) => {
    const result = read(card('FN:Jane', line))
    expect(result).toMatchObject({
      ok: true,
      contacts: [{ ...nobody, name: 'Jane' }],
      problems: [{ reason, imported: true }],
    })
  })
  it.each([
    ['nothing', '', 'empty'],
    ['NUL', card('FN:a\0b'), 'bad-characters'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'not-a-card'],
    ['more than 1 MB', card(`NOTE:${'a'.repeat(1024 * 1024)}`), 'too-large'],
    ['2,001 cards', good.repeat(2001), 'too-many'],
  ])('%s is refused', (_, text, reason) => expect(read(text)).toMatchObject({ ok: false, reason }))

  it.each([
    ['blanks', `FN:a${' '.repeat(900_000)}b`],
    ['quotes', `FN;X=${'"'.repeat(900_001)}:b`],
    ['parameters', `FN${';A=b'.repeat(200_000)}:b`],
    ['semicolons', `FN:a\r\nN:${';'.repeat(900_000)}`],
    ['backslashes', `FN:a\r\nORG:${'\\'.repeat(900_000)}`],
    ['soft breaks', `FN;ENCODING=QUOTED-PRINTABLE:a${'=\r\n'.repeat(300_000)}`],
    ['folds', `FN:a${'\r\n b'.repeat(200_000)}`],
    ['nested cards', 'BEGIN:VCARD\r\nAGENT:\r\n'.repeat(40_000)],
  ])('a megabyte of %s takes no time', async (_, lines) => {
    expect(await pagesOfWork(() => read(card(lines)), 500)).toBeLessThan(500)
  })
})
