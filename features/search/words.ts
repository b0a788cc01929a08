import { tidyLine } from '@/lib/text'

const mostWords = 5
const longestWord = 40
/** The longest thing anybody looks for; what comes beyond it is not read. */
export const longestQuery = 120

/** What was typed, as the words that all have to be found. Never throws; at most five, each once. */
export function wordsOf(typed: string): string[] {
  const words = tidyLine([...typed].slice(0, longestQuery).join(''))
    .split(/[\s,;·]+/u)
    .filter(Boolean)
    .map(word => [...word].slice(0, longestWord).join(''))
  const known = new Set<string>()
  return words
    .filter(word => {
      const folded = foldWord(word)
      return folded !== '' && !known.has(folded) && known.add(folded)
    })
    .slice(0, mostWords)
}

// What no decomposition takes apart; the same letters as in PostgreSQL's own rules for Latin.
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** A letter as it is compared: small, without accents. The database does the same with `fold_words`. */
const foldLetter = (letter: string): string => {
  const small = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return small ? (letters[small] ?? small) : /\p{M}/u.test(letter) ? '' : letter.toLowerCase()
}

export const foldWord = (word: string): string =>
  [...word.normalize('NFC')].map(letter => foldCjk(letter) ?? foldLetter(letter)).join('')

/** Kana and Hangul would fall apart under NFKD; they stand as they are. */
const foldCjk = (letter: string): string | null =>
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Han}]/u.test(letter) ? letter : null

/** A text as it is compared, and for each of its letters where in the text it came from. */
export function foldText(text: string): { folded: string; from: number[] } {
  let folded = ''
  const from: number[] = []
  let at = 0
  for (const letter of text) {
    const piece = foldCjk(letter) ?? foldLetter(letter)
    for (let index = 0; index < piece.length; index++) from.push(at)
    folded += piece
    at += letter.length
  }
  from.push(text.length)
  return { folded, from }
}

/** A word with two neighbours exchanged, each way: the slip that trigrams see least of. */
export function swapsOf(word: string): string[] {
  const letters = [...foldWord(word)]
  if (letters.length < 4 || letters.length > 12) return []
  return letters.slice(1).flatMap((letter, index) => {
    const before = letters[index]
    if (before === undefined || before === letter) return []
    return [[...letters.slice(0, index), letter, before, ...letters.slice(index + 2)].join('')]
  })
}
