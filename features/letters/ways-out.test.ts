import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gmailLink, type Letter, mailtoLink, outlookLink, plainAddress } from './ways-out'

const letter: Letter = {
  to: 'ana.osei+hiring@example.org',
  subject: 'Thank you & more, 100% – Zoë',
  body: "Dear Ana,\n\nIt's a “yes”: 1 + 1 = 2?\n\n京都 👋",
}
const mailtoLimit = 1_900
const text = fc.string({ unit: 'binary', maxLength: 1_500 })

function mailtoParts(href: string) {
  const [address, query = ''] = href.slice('mailto:'.length).split('?')
  const fields = Object.fromEntries(
    query.split('&').map(field => field.split('=').map(decodeURIComponent) as [string, string]),
  )
  return { address: decodeURIComponent(address ?? ''), ...fields }
}

describe('mailto', () => {
  it('carries address, subject and body, with the line ends of mail', () => {
    expect(mailtoParts(mailtoLink(letter).href)).toEqual({
      address: letter.to,
      subject: letter.subject,
      body: letter.body.replaceAll('\n', '\r\n'),
    })
  })

  it('encodes a space as %20 and the marks that break links in plain text', () => {
    expect(mailtoLink({ to: 'a@b.org', subject: "Don't (yet)!*", body: '' }).href).toBe(
      'mailto:a@b.org?subject=Don%27t%20%28yet%29%21%2A',
    )
  })

  it('turns to copy when it would reach 1,900 characters, and says so only then', () => {
    const base = mailtoLink({ to: 'a@b.org', subject: 'Hi', body: 'x' }).href.length - 1
    const fits = { to: 'a@b.org', subject: 'Hi', body: 'x'.repeat(mailtoLimit - base - 1) }
    expect(mailtoLink(fits)).toMatchObject({ copy: false })
    expect(mailtoLink(fits).href).toHaveLength(mailtoLimit - 1)
    expect(mailtoLink({ ...fits, body: `${fits.body}x` })).toEqual({
      href: 'mailto:a@b.org?subject=Hi',
      copy: true,
    })
  })

  it('stays under the limit, or says copy, whatever is typed', () => {
    fc.assert(
      fc.property(text, body => {
        const { href, copy } = mailtoLink({ to: 'a@b.org', subject: 'Hi', body })
        expect(href.length).toBeLessThan(mailtoLimit)
        expect(href).toMatch(/^mailto:a@b\.org\?subject=Hi(&body=[A-Za-z0-9\-_.~%]+)?$/)
        if (copy) expect(href).not.toContain('body=')
      }),
    )
  })

  it('opens without an address when there is none', () => {
    expect(mailtoLink({ ...letter, to: null }).href).toMatch(/^mailto:\?subject=/)
  })
})

describe('compose links', () => {
  it.each([
    ['gmail', gmailLink(letter).href, 'https://mail.google.com', 'su'],
    ['outlook.com', outlookLink('personal', letter).href, 'https://outlook.live.com', 'subject'],
    ['microsoft 365', outlookLink('work', letter).href, 'https://outlook.office.com', 'subject'],
  ])('%s gets the same letter', (_, href, origin, subject) => {
    const url = new URL(href)
    expect(url.origin).toBe(origin)
    expect(href).not.toContain('+')
    expect(url.searchParams.get('to')).toBe(letter.to)
    expect(url.searchParams.get(subject)).toBe(letter.subject)
    expect(url.searchParams.get('body')).toBe(letter.body.replaceAll('\n', '\r\n'))
  })

  it('turns to copy when the body is too long for an address bar', () => {
    const long = { ...letter, body: 'word '.repeat(2_000) }
    for (const way of [gmailLink(long), outlookLink('work', long)]) {
      expect(way.copy).toBe(true)
      expect(new URL(way.href).searchParams.has('body')).toBe(false)
    }
  })
})

describe('addresses', () => {
  it.each([
    ['ana@example.org', 'ana@example.org'],
    ['  ana@example.org ', 'ana@example.org'],
    ['ana@example.org,eve@example.org', null],
    ['ana@example.org?bcc=eve@example.org', null],
    ['ana@example.org\r\nBcc: eve@example.org', null],
    ['"a b"@example.org', null],
    ['no address', null],
    [null, null],
  ])('%j', (given, plain) => {
    expect(plainAddress(given)).toBe(plain)
  })

  it('cannot smuggle a field into the link', () => {
    const href = mailtoLink({ to: 'a@b.org?bcc=eve@c.org', subject: 'x&bcc=eve@c.org', body: '' }).href
    expect(href).not.toMatch(/[?&]bcc=/)
  })
})

it('takes several addresses for a joint note, and only plain ones', () => {
  const to = ['ana@example.org', 'ben@example.org,cc@evil.example', 'chi@example.org']
  expect(mailtoLink({ ...letter, to }).href).toMatch(/^mailto:ana@example\.org,chi@example\.org\?/)
  expect(gmailLink({ ...letter, to }).href).toContain('to=ana%40example.org%2Cchi%40example.org&')
})

describe('the copy that tells it went out', () => {
  const own = 'a1b2@in.afterword.example'
  const links = (bcc: string | null) => [
    mailtoLink({ ...letter, bcc }).href,
    gmailLink({ ...letter, bcc }).href,
    outlookLink('personal', { ...letter, bcc }).href,
    outlookLink('work', { ...letter, bcc }).href,
  ]

  it('stands in every link as BCC, and in none without an address', () => {
    for (const href of links(own)) expect(decodeURIComponent(href)).toContain(`bcc=${own}`)
    for (const href of links(null)) expect(href).not.toContain('bcc')
    for (const href of links('a@b.example, c@d.example')) expect(href).not.toContain('bcc')
  })

  it('keeps line ends as mail has them', () =>
    expect(mailtoLink({ to: 'a@b.org', subject: 'Hi', body: 'One\nTwo', bcc: own }).href).toContain(
      'One%0D%0ATwo',
    ))
})
