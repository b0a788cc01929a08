import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { spelling } from '@/features/letters/packs/en/spelling'

// docs/voice.md, "The words": what stands in the right column of its table is read by nobody.
const voice = readFileSync('docs/voice.md', 'utf8')
const terms = (voice.slice(voice.indexOf('| say | not |')).split('\n\n')[0] ?? '')
  .split('\n')
  .slice(2)
  .flatMap(row => row.split('|')[2]?.split(' · ') ?? [])
  .map(term => term.trim())

const isCode =
  /\b(?:const|return|await|if|function|export|extends|typeof|type)\b|\w\(|&&|\?\?|\w\[|\|\||\w\.\w|^[),[]|:$/

/** What a file may say to a person: its strings and the text between its tags, without comments, imports and SQL. */
function saidIn(text: string): string[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\w])\/\/.*$/gm, '$1')
    .replace(/^import [\s\S]*?from .*$/gm, '')
    .replace(/sql(?:<[^`]*?>)?`[^`]*`/g, '')
  const strings = [...code.matchAll(/'(?:[^'\\\n]|\\.)*'|"[^"\n]*"|`(?:[^`\\]|\\.)*`/g)].map(([all]) =>
    all.slice(1, -1),
  )
  const between = [...code.matchAll(/[>}]([^<>{}=;`]*[a-z][^<>{}=;`]*)[<{]/gi)]
    .map(([, words = '']) => words)
    .filter(words => !isCode.test(words))
  return [...strings, ...between].map(words =>
    words
      .replace(/\$\{[^}]*\}/g, '…')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

// The letters' own words are held by their pack; the readers of names, titles and tables know many people's words.
const elsewhere =
  /^(?:features.letters|lib.people|features.contacts.read-|features.imports.header-words|features.interviews.invitation.(?:title-|trades|votes))/
const pages = ['app', 'features', 'emails', 'components', 'lib', 'public']
  .flatMap(floor => readdirSync(floor, { recursive: true, encoding: 'utf8' }).map(path => join(floor, path)))
  .filter(path => /\.(?:tsx?|html|js)$/.test(path) && !/\.(?:test|cases|table)\./.test(path))
  .filter(path => !elsewhere.test(path))
  .map(path => ({ path, said: saidIn(readFileSync(path, 'utf8')) }))

const where = (isMeant: (words: string) => boolean) =>
  pages.flatMap(({ path, said }) => said.filter(isMeant).map(words => `${path}: ${words.slice(0, 100)}`))

/** Said to a person, not to the database. */
const isProse = (words: string) => (/ /.test(words) || /^[A-Z]/.test(words)) && !/ = |\bselect\b/.test(words)

/** A term anywhere in what is said; a single word also without its capital, and for several of them. */
function placesOf(term: string): string[] {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const isOne = /^[A-Z]\w+$/.test(term)
  const found = new RegExp(`(?<![\\w/])${escaped}${isOne ? 's?' : ''}(?!\\w)`, isOne ? 'i' : '')
  return where(words => isProse(words) && found.test(words))
}

describe('what a person reads', () => {
  it('has a table of terms', () => expect(terms.length).toBeGreaterThan(60))

  it.each(terms)('nobody reads “%s”', term => expect(placesOf(term)).toEqual([]))

  it('is spelled alike on both sides of the ocean', () =>
    expect(where(words => / /.test(words) && spelling(words, 'US') !== words)).toEqual([]))
})
