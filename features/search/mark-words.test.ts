import fc from 'fast-check'
import { expect, it } from 'vitest'
import { excerptOf, markWords, type Piece } from './mark-words'

const shown = (pieces: readonly Piece[] | null) =>
  pieces?.map(([text, isHit]) => (isHit ? `[${text}]` : text)).join('') ?? null

it.each([
  ['Müller & Söhne', ['muller'], '[Müller] & Söhne'],
  ['Hauptstraße 5', ['strasse'], 'Haupt[straße] 5'],
  ['Hauptstraße 5', ['stras'], 'Haupt[straß]e 5'],
  ['José Ångström', ['angs', 'JOSE'], '[José] [Ångs]tröm'],
  ['トヨタ自動車株式会社', ['自動車'], 'トヨタ[自動車]株式会社'],
  ['Northlight', ['north', 'thli'], '[Northli]ght'],
  ['👋 wave 👋', ['👋'], '[👋] wave [👋]'],
  ['<b>bold</b>', ['b>'], '<[b>]bold</[b>]'],
  ['nothing', ['else'], 'nothing'],
  ['', ['else'], ''],
])('%s, looked for with %j', (text, words, marked) => expect(shown(markWords(text, words))).toBe(marked))

it('loses nothing of any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 4 }),
      (text, words) => {
        expect(
          markWords(text, words)
            .map(([piece]) => piece)
            .join(''),
        ).toBe(text)
        excerptOf(text, words)
      },
    ),
  )
})

it('shows the words where they stand, and cuts at spaces', () => {
  const long = `${'one two three '.repeat(20)}the salary is ninety ${'four five six '.repeat(20)}`
  const excerpt = shown(excerptOf(long, ['salary']))
  expect(excerpt).toMatch(/^… (one|two|three).* the \[salary\] is ninety .*(four|five|six) …$/)
  expect(excerpt?.length).toBeLessThan(150)
  expect(excerptOf(long, ['nowhere'])).toBeNull()
})

it('a slot of a message is not shown as it is kept', () => {
  expect(shown(excerptOf('Dear {name}, thank you for the salary', ['salary']))).toBe(
    'Dear …, thank you for the [salary]',
  )
})
