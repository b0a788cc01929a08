import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkedinProfile } from './linkedin-url'

describe('profile link', () => {
  it.each([
    ['https://www.linkedin.com/in/ana-osei/', 'https://www.linkedin.com/in/ana-osei'],
    ['linkedin.com/in/ana-osei?trk=people', 'https://www.linkedin.com/in/ana-osei'],
    ['http://uk.linkedin.com/in/zoë', 'https://www.linkedin.com/in/zo%C3%AB'],
    ['https://www.linkedin.com/in/ana/../../feed', 'https://www.linkedin.com/in/ana'],
    ['https://www.linkedin.com/feed/', null],
    ['https://www.linkedin.com.evil.org/in/ana', null],
    ['see www.linkedin.com/in/ana, please', 'https://www.linkedin.com/in/ana'],
    ['https://www.linkedin.com@evil.org/in/ana', null],
    ['https://ana@www.linkedin.com/in/ana', null],
    ['javascript:alert(1)//linkedin.com/in/x', null],
    ['', null],
  ])('%s', (pasted, link) => {
    expect(linkedinProfile(pasted)).toBe(link)
  })

  it('never leads anywhere else', () => {
    const piece = fc.constantFrom(
      'https:',
      '//',
      '/',
      '/in/',
      'linkedin.com',
      'www.',
      'evil.org',
      '@',
      '\\',
      '.',
      ':',
      '?',
    )
    const pasted = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 9 }).map(pieces => pieces.join('')),
    )
    fc.assert(
      fc.property(pasted, pasted => {
        expect(linkedinProfile(pasted) ?? 'https://www.linkedin.com/in/').toMatch(
          /^https:\/\/www\.linkedin\.com\/in\/[^/\\]*$/,
        )
      }),
    )
  })
})
