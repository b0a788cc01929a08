import { wordsOf } from './words'

type LengthLevel = 'short' | 'good' | 'long' | 'too-long'
type LengthTarget = { from: number; to: number; longAbove: number; tooLongAbove: number }

/** In words. Thank-yous: practice §a.3; short notes (nudges, check-ins): the 50 to 125 words that get answers. */
export const lengthTargets = {
  thanks: { from: 80, to: 150, longAbove: 180, tooLongAbove: 250 },
  short: { from: 25, to: 125, longAbove: 150, tooLongAbove: 250 },
  free: { from: 0, to: 250, longAbove: 400, tooLongAbove: 600 },
} as const satisfies Record<string, LengthTarget>

export type LengthName = keyof typeof lengthTargets

export function countWords(text: string): number {
  return wordsOf(text).length
}

/** Between `to` and `longAbove` a note still counts as good: nobody is told off for one more sentence. */
export function lengthLevel(words: number, target: LengthTarget = lengthTargets.thanks): LengthLevel {
  if (words < target.from) return 'short'
  if (words <= target.longAbove) return 'good'
  return words <= target.tooLongAbove ? 'long' : 'too-long'
}
