// A lone surrogate is one half of a pair: no UTF-8 holds it, and PostgreSQL refuses it, as it refuses NUL.
const unstorable = /\0|\p{Surrogate}/u
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
// Controls and invisible marks; joiners stay, since emoji and several scripts need them.
const invisible = /(?![\t\n\r])[\p{Cc}\u00AD\u200B\u2060\uFEFF]/gu

export const unstorableMessage =
  'This text contains a character we can’t store. Please type it again without it.'

/** False when the text holds NUL or a lone surrogate. For `z.string().refine(isStorable, unstorableMessage)`. */
export function isStorable(text: string): boolean {
  return !unstorable.test(text)
}

/** Length in code points, so that an emoji outside the basic plane counts once. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** A predicate for zod: `z.string().refine(within(120), 'At most 120 characters.')`. */
export function within(limit: number): (text: string) => boolean {
  return text => text.length <= limit || (text.length <= limit * 2 && codePoints(text) <= limit)
}

/** The first `limit` code points; a cut text ends in an ellipsis that counts as one of them. */
export function clip(text: string, limit: number): string {
  if (within(limit)(text)) return text
  let kept = ''
  let count = 0
  for (const point of text) {
    if (++count === limit) break
    kept += point
  }
  return `${kept.trimEnd()}…`
}

/** Without the marks that turn the reading direction, with which one name can be dressed up as another. */
export function stripBidi(text: string): string {
  return text.replace(bidiControls, '')
}

/** A name, a subject or a place: one line, composed, single spaces, nothing invisible. */
export function tidyLine(text: string): string {
  return stripBidi(text).normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim()
}

/** Several lines: the same, but line breaks stay (as `\n`, at most two together). */
export function tidyText(text: string): string {
  return stripBidi(text)
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A letter's slots, `{note}`, in one sign: where little room is, or the words beside it say what goes there. */
export const withDots = (text: string): string => text.replaceAll(/\{[a-z_]+\}/g, '…')
