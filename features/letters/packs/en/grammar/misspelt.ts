import { common, seldom } from './spelling-words'

const commonWords = new Set(common.split(' '))
const seldomWords = new Set(seldom.split(' '))
const letters = 'abcdefghijklmnopqrstuvwxyz'
const vowels = 'aeiou'

/** Whether it is written so in a dictionary. Only words of six letters and more are known here, and not all of them. */
export const isSpelt = (word: string): boolean => commonWords.has(word) || seldomWords.has(word)

/**
 * What one slip can have made of a word, the likelier kinds first: two letters the wrong way round; one twice or once; a
 * vowel for another; a letter too few; another letter, or one too many. The first letter and the ending stay as typed,
 * since a finger seldom slips there and inflection does.
 */
export function slipsOf(word: string): string[][] {
  const swapped: string[] = []
  const doubled: string[] = []
  const vowel: string[] = []
  const fewer: string[] = []
  const other: string[] = []
  for (let at = 1; at < word.length; at++) {
    const before = word.slice(0, at)
    const here = word[at] ?? ''
    if (here !== word[at - 1]) swapped.push(before.slice(0, -1) + here + word[at - 1] + word.slice(at + 1))
    if (here === word[at - 1]) doubled.push(before + word.slice(at + 1))
    if (at < word.length - 1) doubled.push(before + here + word.slice(at))
    if (at < word.length - 1) for (const letter of letters) fewer.push(before + letter + word.slice(at))
    if (word.length < 7 || at >= word.length - 2) continue
    other.push(before + word.slice(at + 1))
    for (const letter of letters)
      (vowels.includes(here) && vowels.includes(letter) ? vowel : other).push(
        before + letter + word.slice(at + 1),
      )
  }
  return [swapped, doubled, vowel, fewer, other]
}

/** "notebok" → "notebook": a word that no dictionary has, and one that everybody uses in its place; else null. */
export function misspelt(word: string): string | null {
  if (word.length < 6 || word.length > 15 || isSpelt(word)) return null
  for (const kind of slipsOf(word)) {
    const [only, ...more] = new Set(kind.filter(one => commonWords.has(one)))
    if (only) return more.length === 0 ? only : null
  }
  return null
}
