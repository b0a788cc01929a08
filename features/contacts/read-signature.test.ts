import { describe, expect, it } from 'vitest'
import { pagesOfWork } from '@/e2e/support/cpu-time'
import { readSignature } from './read-signature'
import { signatureCases } from './read-signature.cases'

describe('readSignature', () => {
  it.each(signatureCases)('%s', (_, text, expected) => {
    const result = readSignature(text)
    if (!result.ok) throw new Error(result.reason)
    const { name, jobTitle, company, email, phones, linkedin } = result.fields
    expect({
      name: name?.value,
      jobTitle: jobTitle?.value,
      company: company?.value,
      email: email?.value,
      phones: phones.map(phone => phone.value),
      linkedin: linkedin?.value,
    }).toEqual({ phones: [], ...expected })
    const written = text.split('\n').map(line => line.trim().replace(/\s+/g, ' '))
    for (const field of [name, jobTitle, company, email, linkedin, ...phones]) {
      if (field) expect(written).toContain(field.line)
    }
  })

  it.each([
    ['', 'empty'],
    [' \n\t\n', 'empty'],
    ['a\0b', 'bad-characters'],
    ['a\uD800', 'bad-characters'],
    ['x'.repeat(20_001), 'too-long'],
    ['see you on thursday', 'nothing-found'],
  ])('%j is refused: %s', (text, reason) => {
    expect(readSignature(text)).toMatchObject({ ok: false, reason })
  })

  it('takes direction marks out of a name', () => {
    const result = readSignature('Jane \u202EDoe\njane@example.com')
    expect(result.ok && result.fields.name?.value).toBe('Jane Doe')
  })

  it.each([
    ['at signs', '@'.repeat(20_000)],
    ['dots', `a@${'b.'.repeat(9_000)}`],
    ['digits', '+0 '.repeat(6_000)],
    ['words', 'Ab '.repeat(6_000)],
    ['short lines', 'Aa Bb\n'.repeat(3_300)],
    ['bars', '|'.repeat(20_000)],
    ['brackets', '('.repeat(20_000)],
  ])('20,000 %s take no time', async (_, text) => {
    expect(await pagesOfWork(() => readSignature(text), 250)).toBeLessThan(250)
  })
})
