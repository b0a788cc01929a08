import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emlText } from './eml'

const letter = {
  to: 'ana@example.org',
  toName: 'Ana Osei',
  subject: 'Thank you',
  body: 'Dear Ana,\n\nThank you.',
}

function parts(eml: string) {
  const [head = '', body = ''] = eml.split(/\r\n\r\n(.*)/s)
  const lines = head.replace(/\r\n /g, ' ').split('\r\n')
  const headers = new Map(
    lines.map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  )
  return { lines, headers, body: Buffer.from(body, 'base64').toString('utf8') }
}

const decoded = (header = '') =>
  header
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, word: string) => Buffer.from(word, 'base64').toString('utf8'))

describe('.eml', () => {
  it('opens as an unsent message to the person, with the line ends of mail', () => {
    const { headers, body } = parts(emlText(letter))
    expect(Object.fromEntries(headers)).toEqual({
      'X-Unsent': '1',
      To: '"Ana Osei" <ana@example.org>',
      Subject: 'Thank you',
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': 'base64',
    })
    expect(body).toBe('Dear Ana,\r\n\r\nThank you.')
  })

  it('carries any name, subject and text there and back, in lines a mail server takes', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 200 })
    fc.assert(
      fc.property(line, line, fc.string({ unit: 'grapheme', maxLength: 400 }), (toName, subject, body) => {
        const eml = emlText({ to: 'ana@example.org', toName, subject, body })
        for (const row of eml.split('\r\n')) expect(row.length).toBeLessThanOrEqual(78)
        expect(eml).toMatch(/^[\x20-\x7e\r\n]*$/)
        const read = parts(eml)
        expect(decoded(read.headers.get('Subject'))).toBe(subject.replace(/[\s\p{Cc}]+/gu, ' ').trim())
        expect(read.body).toBe(body.replace(/\r\n|\r|\n/g, '\r\n'))
      }),
    )
  })

  it.each([
    ['subject', { ...letter, subject: 'Hi\r\nBcc: eve@example.org' }],
    ['name', { ...letter, toName: 'Ana"\r\nBcc: eve@example.org\n' }],
    ['address', { ...letter, to: 'ana@example.org\r\nBcc: eve@example.org' }],
    ['separator', { ...letter, subject: 'Hi\u2028Bcc: eve@example.org\u0000' }],
  ])('takes no header from the %s', (_, hostile) => {
    const { headers } = parts(emlText(hostile))
    expect([...headers.keys()].some(name => /^bcc$/i.test(name.trim()))).toBe(false)
    for (const value of headers.values()) expect(decoded(value)).not.toMatch(/[\p{Cc}\u2028]/u)
  })

  it('has no To when there is no plain address', () => {
    expect(parts(emlText({ ...letter, to: null })).headers.has('To')).toBe(false)
  })

  it('encodes what only looks like an encoded word', () => {
    expect(emlText({ ...letter, subject: '=?UTF-8?B?SGk=?=' })).not.toContain('Subject: =?UTF-8?B?SGk=?=\r\n')
  })
})

it('has the secret copy where one is wanted', () => {
  const plain = { to: 'a@b.example', subject: 'Hi', body: 'Hello' }
  expect(emlText({ ...plain, bcc: 'x@in.afterword.example' })).toContain(
    '\r\nBcc: x@in.afterword.example\r\n',
  )
  expect(emlText(plain)).not.toContain('Bcc')
})
