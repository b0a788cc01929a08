import { keptLast } from '@/lib/kept-last'
import { tidyLine } from '@/lib/text'
import { readCjkName } from './cjk-name'
import { familyStandsFirst } from './family-first'
import { asTitle, isDegree, takeDegrees, takeTitles } from './name-affixes'
import { behindNames, doubleSurnames, particles, plain, twoPartNames, vietnameseSurnames } from './name-words'
import type { NameParts } from './parsed-name'
import { isShoutedOrSmall, properCase } from './proper-case'
import { isMailboxName } from './shared-mailbox'

const pronouns =
  /[,\s]+((?:she|he|they|ze|xe)\/(?:her|hers|him|his|they|them|theirs|she|he|zir|hir)(?:\/\p{L}+)?)$/iu
const bracket = /\s*[([{（【]([^()[\]{}（）【】]*)[)\]}）】]\s*/u
const quotedInside = /\s["“„”'‘]([\p{L}.' -]{1,20})["”“'’]\s/u
const initial = /^(\p{Lu}\.?-?){1,3}$/u

const nobody = (text: string, notes: string[]): NameParts => ({
  titles: [],
  first: '',
  middle: '',
  surname: '',
  particles: '',
  degrees: [],
  suffix: '',
  honorific: '',
  notes,
  full: text,
  script: 'latin',
  origin: null,
  familyFirst: false,
  isMailbox: text !== '',
  certainFirst: text !== '',
  certainSurname: text !== '',
})

/**
 * The parts of one person's name as people, mail programs and signatures write it: 'Frau Prof. Dr. Mia von der
 * Heide-Lang', 'OSEI, Ana (she/her)', 'María José García López, PhD', '鈴木 花子様'. What cannot be told is said so.
 * `country` (two letters, where the person lives) breaks ties only. A page asks the same of one name a dozen times.
 */
export const nameParts = keptLast(
  300,
  (written: string, country?: string | null) => `${country ?? ''} ${written}`,
  readName,
)

function readName(written: string, country?: string | null): Readonly<NameParts> {
  const { text, notes, nickname } = withoutNotes(tidyLine(written))
  if (!text || isMailboxName(text)) return nobody(text, notes)
  const behind = behindNames.find(word => isBehind(text, word))
  const honorific = behind ? text.slice(text.length - behind.length) : ''
  const bare = behind ? text.slice(0, -behind.length).replace(/[\s-]+$/, '') : text
  const cjk = readCjkName(bare, country)
  const base = { ...nobody(bare, notes), isMailbox: false, honorific }
  if (cjk) {
    const { script, surname, first, certain } = cjk
    return {
      ...base,
      script,
      surname,
      first,
      familyFirst: true,
      certainFirst: certain,
      certainSurname: certain,
    }
  }
  const turned = turnRound(bare)
  const { titles, rest } = takeTitles(turned.words, country)
  const { degrees, suffix, name } = takeDegrees(rest, [...turned.behind])
  const shouted = isShoutedOrSmall(name.join(' ')) || (name.length === 1 && isShoutedOrSmall(name[0] ?? ''))
  const words = shouted ? properCase(name.join(' ')).split(' ') : name
  const full = words.join(' ')
  const found = {
    ...base,
    titles,
    degrees,
    suffix,
    notes: [...notes, ...turned.notes],
    script: /\p{Script=Latin}/u.test(full) || !full ? ('latin' as const) : ('other' as const),
  }
  const hasTitle = titles.length > 0
  const titled = hasTitle && !titles.every(title => asTitle(title).beforeFirst)
  const split = splitName(words, titled, nickname ? null : { country })
  if (honorific && !split.surname && /^[-–]?(san|sama|sensei)|[^\p{Script=Latin}]/iu.test(honorific))
    return { ...found, full, surname: full, familyFirst: true, origin: 'japanese' }
  if (!nickname) return { ...found, ...split }
  return { ...found, ...split, first: nickname, middle: '', certainFirst: true }
}

/** "-san" with or without its hyphen, "Bey" as a word; 様 right behind. */
function isBehind(text: string, word: string): boolean {
  const small = text.toLowerCase()
  if (word.startsWith('-')) return small.endsWith(word) || small.endsWith(` ${word.slice(1)}`)
  if (!small.endsWith(word) || small.length === word.length) return false
  return !/^\p{Script=Latin}/u.test(word) || small.endsWith(` ${word}`)
}

function withoutNotes(written: string): { text: string; notes: string[]; nickname: string } {
  const notes: string[] = []
  let nickname = ''
  let text = written.replace(/^["'‘“„]+(.*?)["'’”“]+$/u, '$1').replace(/^[\s•·‣▪*–—-]+|[\s,;:–—-]+$/gu, '')
  for (let found = bracket.exec(text); found; found = bracket.exec(text)) {
    const inside = (found[1] ?? '').trim()
    const behind = text.slice(found.index + found[0].length)
    // Robert (Bob) Smith
    if (
      found.index > 0 &&
      /^\p{L}/u.test(behind) &&
      /^\p{Lu}[\p{L}.'-]{0,19}$/u.test(inside) &&
      // "Colonel (Ret.) Wade Moss"
      !/^(?:ret|retd|rtd|hon|acting|jr|sr)\.?$/i.test(inside)
    )
      nickname = inside
    else if (inside) notes.push(inside)
    text = `${text.slice(0, found.index)} ${behind}`.replace(/\s+/g, ' ').trim()
  }
  const said = pronouns.exec(text)
  if (said?.[1]) {
    notes.push(said[1])
    text = text.slice(0, said.index)
  }
  const quoted = quotedInside.exec(text)
  if (quoted?.[1]) {
    nickname = quoted[1].trim()
    text = text.replace(quotedInside, ' ')
  }
  return { text: text.replace(/[\s,;]+$/, ''), notes, nickname }
}

/** "Osei, Ana" and "García López, María José, PhD" turned; what follows a comma and is no name is a note. */
function turnRound(text: string): { words: string[]; behind: string[]; notes: string[] } {
  const [head = '', ...tail] = text.split(/\s*[,，]\s*/).filter(Boolean)
  const behind = tail.filter(part => part.split(' ').every(isDegree))
  const others = tail.filter(part => !behind.includes(part))
  const [given, ...more] = others
  const family = head.split(' ')
  // "Ana Osei, Recruiter" has the shape of "Osei Roth, Ana": two words are turned only where they are a family's.
  const isFamily =
    family.length === 1 ||
    /^\p{Ll}/u.test(head) ||
    /^[\p{Lu}'’ -]+$/u.test(head) ||
    (family.length === 2 && family.every(word => doubleSurnames.has(plain(word)))) ||
    (family.length < 4 && particles.has((family[0] ?? '').toLowerCase()))
  const isTurned =
    given !== undefined && isFamily && givenName.test(given) && !/(^|\s)(of|for|at)\s/i.test(given)
  return {
    words: (isTurned ? `${given} ${head}` : head).split(' ').filter(Boolean),
    behind,
    notes: isTurned ? more : others,
  }
}

const givenName = /^(?:\p{L}[\p{L}'’.-]*)(?: \p{L}[\p{L}'’.-]*){0,3}$/u

type Split = Pick<
  NameParts,
  | 'first'
  | 'middle'
  | 'surname'
  | 'particles'
  | 'familyFirst'
  | 'origin'
  | 'full'
  | 'certainFirst'
  | 'certainSurname'
>

/** `living` null: the order is known to be the West's. */
function splitName(
  words: readonly string[],
  titled: boolean,
  living: { country: string | null | undefined } | null,
): Split {
  const full = words.join(' ')
  const none = { middle: '', particles: '', familyFirst: false, origin: null, full }
  const [only = ''] = words
  if (words.length === 1)
    return titled
      ? { ...none, first: '', surname: only, certainFirst: true, certainSurname: true }
      : {
          ...none,
          first: isInitial(only) ? '' : only,
          surname: '',
          certainFirst: !isInitial(only),
          certainSurname: false,
        }
  const turned = living && familyStandsFirst(words, living.country)
  if (turned) return { ...none, ...turned }
  // Sra. García López
  if (titled && words.length === 2 && words.every(word => doubleSurnames.has(plain(word))))
    return { ...none, first: '', surname: full, certainFirst: true, certainSurname: true }
  // "Mr van der Berg", "de la Cruz"
  if (isParticle(words, 0) && (titled || /^(\p{Ll}|De$)/u.test(only)))
    return { ...none, first: '', ...surnameOf(words, 0), certainFirst: true, certainSurname: true }
  const { count, sure } = firstNameLength(words)
  const from = surnameStart(words, count)
  const first = words.slice(0, count).join(' ')
  const middle = words.slice(count, from).join(' ')
  // J. Robert Oppenheimer
  const called = isInitial(first) ? (middle.split(' ').find(word => !isInitial(word)) ?? '') : first
  return {
    ...none,
    first: called,
    middle: called === first ? middle : first,
    ...surnameOf(words, from),
    certainFirst: sure && called === first,
    certainSurname: !words.some(word => /^(bin|binti|bint|ibn)$/i.test(word)),
  }
}

const isInitial = (word: string) => initial.test(word) && (word.length < 3 || /[.]/.test(word))

function surnameOf(words: readonly string[], from: number): Pick<NameParts, 'surname' | 'particles'> {
  const own = words.slice(from)
  const small: string[] = []
  for (let at = 0; at < own.length - 1 && isParticle(own, at); at++) small.push(own[at] ?? '')
  return { surname: own.join(' '), particles: small.join(' ') }
}

function isParticle(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const next = words[at + 1]
  if (next === undefined || !particles.has(word.toLowerCase())) return false
  if (/^\p{Ll}/u.test(word)) return true
  // "Van der Berg"; but Anh Van Nguyen, Al Gore, Ben Stone and Di Marsh have it as a name.
  if (/^van$/i.test(word) && vietnameseSurnames.has(plain(next))) return false
  return at > 0 || words.length > 2 || /^(de|di|du|da|el|le|la)$/i.test(word)
}

/** How many words the first name has, and whether it is sure that people say them all. */
function firstNameLength(words: readonly string[]): { count: number; sure: boolean } {
  const [one = '', two = '', three = ''] = words
  // María del Carmen, María de los Ángeles
  if (/^mar[ií]a$/i.test(one) && /^(del|de)$/i.test(two)) {
    const count = /^(la|los|las)$/i.test(three) ? 4 : 3
    if (words.length > count) return { count, sure: true }
  }
  if (/^(abdul|abd|abdel|abdal)$/i.test(one) && words.length > 2)
    return { count: /^(al|el)$/i.test(two) && words.length > 3 ? 3 : 2, sure: true }
  // Nur Aisyah, Siti Nurhaliza: the first alone is nobody's.
  if (/^(?:nur|nurul|siti|noor)$/i.test(one) && words.length > 2 && !isParticle(words, 1))
    return { count: 2, sure: true }
  // Ma. Teresa: María, as the Philippines write it.
  if (/^ma\.$/i.test(one) && words.length > 1) return { count: 2, sure: true }
  const pair = twoPartNames.get(one)?.filter(({ second }) => second === two) ?? []
  if (pair.length === 0) return { count: 1, sure: true }
  // Without a surname behind it, the second may be the surname.
  if (words.length === 2) return { count: 1, sure: false }
  return { count: 2, sure: pair.some(({ sure }) => sure) }
}

/** Particles belong to what follows them, and in Spain two surnames are one. */
function surnameStart(words: readonly string[], after: number): number {
  for (let at = after; at < words.length - 1; at++)
    if (isParticle(words, at)) return at > after && /^(y|i|e)$/i.test(words[at] ?? '') ? at - 1 : at
  const last = words.length - 1
  const before = words[last - 1]
  const isDouble =
    last - 1 >= after && before && (doubleSurnames.has(plain(before)) || /[^aeiou]ez$/.test(plain(before)))
  return isDouble ? last - 1 : Math.max(last, Math.min(after, last))
}
