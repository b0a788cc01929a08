import { deNames } from './words/de'
import { enNames } from './words/en'
import { esNames } from './words/es'
import { frNames } from './words/fr'
import { itNames } from './words/it'
import { jaNames } from './words/ja'
import { moreNames } from './words/more'
import { nlNames } from './words/nl'
import { ptNames } from './words/pt'
import type { NameWords } from './words/words'

/** Every language is read at once: a name does not say which one it is written in. */
const packs: readonly NameWords[] = [
  enNames,
  deNames,
  frNames,
  nlNames,
  esNames,
  itNames,
  ptNames,
  jaNames,
  ...moreNames,
]

type ListOf = Exclude<keyof NameWords, 'twoPart' | 'twoPartSure'>

const wordsOf = (pack: NameWords, list: ListOf) =>
  (pack[list] ?? '').split(' ').flatMap(word => (word ? [word.replaceAll('_', ' ')] : []))

const all = (list: ListOf, key: (word: string) => string = keyOf) =>
  new Set(packs.flatMap(pack => wordsOf(pack, list)).map(key))

/** The word as the lists have it: small, no full stop at its end. */
export const keyOf = (word: string) => word.toLowerCase().replace(/\.+$|\.(?=[ªº]$)/g, '')

/** Without accents and small, to compare what people type either way. */
export const plain = (text: string) =>
  // Most words have none, and a long mail asks this a hundred thousand times.
  isAscii.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/đ/gi, 'd')
        .replace(/ø/gi, 'o')
        .replace(/ß/g, 'ss')
        .toLowerCase()
const isAscii = /^[\0-\x7f]*$/

export const courtesies = all('courtesy')
export const academics = all('academic')
export const beforeFirsts = all('beforeFirst')
export const behindNames = [...all('after')].toSorted((a, b) => b.length - a.length)
export const signsFor = all('signsFor')
export const particles = all('particles')
export const suffixes = all('suffixes')
/** Without full stops: "m.sc" and "msc" are one. */
export const degreeKey = (word: string) => word.replace(/\./g, '').toLowerCase()
export const degrees = all('degrees', degreeKey)
export const doctors = all('doctors', degreeKey)
export const mailboxWords = all('mailbox')
export const doubleSurnames = all('doubleSurnames')
export const japaneseSurnames = new Set(wordsOf(jaNames, 'familyFirst'))
const [chinese = {}, korean = {}, vietnamese = {}] = moreNames
export const chineseSurnames = new Set(wordsOf(chinese, 'familyFirst'))
export const koreanSurnames = new Set(wordsOf(korean, 'familyFirst'))
export const vietnameseSurnames = new Set(wordsOf(vietnamese, 'familyFirst'))

/** Of a word that is written small in a name, even where all else is shouted. */
export const staysSmall = new Set(
  'van von der den de da do dos das del du des zu zum zur und y e bin ibn bint al el ten ter'.split(' '),
)
/** Titles nobody is addressed by. */
export const silentTitles =
  /^(dipl|mag$|drs$|ir$|bc$|mgr$|inż$|rag$|geom$|ra$|rain$|lic$|hon$|pd$|priv|med$|jur$|phil$|rer|nat$)/
/** Written with a full stop these are titles, without one they may be a name. */
export const needsStop = new Set(
  'd m me fr hr mm mag ir ing pr ra arch rag geom lt don dom pan ji mr.'.split(' '),
)

type TwoPart = { second: string; sure: boolean }

/** "José" and "Luis" for María and José, with whether people are called by both. */
export const twoPartNames: ReadonlyMap<string, readonly TwoPart[]> = packs.reduce((map, pack) => {
  for (const [first, seconds] of Object.entries(pack.twoPart ?? {}))
    map.set(first, [
      ...(map.get(first) ?? []),
      ...seconds.split(' ').map(second => ({ second, sure: pack.twoPartSure ?? false })),
    ])
  return map
}, new Map<string, TwoPart[]>())
