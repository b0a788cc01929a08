import { doubleSurnames, plain, twoPartNames } from '@/lib/people/name-words'
import { firstNames } from '@/lib/people/people-words'
import type { Piece } from './cut-line'
import { kindOfPiece } from './piece-kinds'

type Turned = Piece & { turned?: boolean; ask?: boolean }

/**
 * "Osei, Ana <ana.osei@…>" is one person, "Mira, Jon <jon@…>" are two. What says so: the address, capitals, a particle,
 * two surnames, or that the list is parted by semicolons. `lines` are all lines of the text.
 */
export function joinTurned(pieces: readonly Piece[], lines: readonly string[]): Turned[] {
  const joined: Turned[] = []
  const parts = byItem(pieces)
  const isOutlook =
    parts.length > 1 &&
    pieces.every(({ gap }) => gap !== 'and') &&
    parts.every(part => namesOf(part).length <= 2)
  const isColumn = lines.length > 1 && lines.every(line => /^\p{L}[\p{L}'’-]*, \p{L}[\p{L}'’-]*$/u.test(line))
  for (const part of parts) {
    const isPair = namesOf(part).length === 2
    for (let at = 0; at < part.length; at++) {
      const last = part[at]
      const first = part[at + 1]
      if (!last) continue
      const why =
        first && canTurn(last, first) ? whyTurned(last, first, { isOutlook, isColumn, isPair }) : null
      if (!first || !why) {
        joined.push(last)
        continue
      }
      joined.push({
        ...first,
        text: `${last.text}, ${first.text}`,
        gap: last.gap,
        turned: true,
        ask: why === 'maybe',
      })
      at++
    }
  }
  return lines.length === 1 && namesOf(joined).length === 2 && pieces.every(({ gap }) => gap !== 'and')
    ? twoWords(joined)
    : joined
}

/** "Osei, Ana" and "Mira, Jon" look the same: only a first name that is a common one tells. */
function twoWords(joined: Turned[]): Turned[] {
  const [last, first, ...others] = joined
  if (!last || !first || !canTurn(last, first) || first.email || !isWord(last.text) || !isWord(first.text))
    return joined
  const isFirst = ({ text }: Piece) => firstNames.has(plain(text))
  if (isFirst(last) && isFirst(first)) return joined
  if (isFirst(first) && !isFirst(last))
    return [
      { ...first, text: `${last.text}, ${first.text}`, gap: last.gap, turned: true, ask: true },
      ...others,
    ]
  return [{ ...last, ask: true }, { ...first, ask: true }, ...others]
}

const isWord = (text: string) => /^\p{Script=Latin}[^ ]+$/u.test(text)

function byItem(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = []
  for (const piece of pieces) {
    const part = parts.at(-1)
    if (!part || piece.gap === 'item') parts.push([piece])
    else part.push(piece)
  }
  return parts
}

const namesOf = (part: readonly Piece[]) => part.filter(({ text }) => kindOfPiece(text) === 'name')

function canTurn(last: Piece, first: Piece): boolean {
  return (
    first.gap === 'comma' &&
    !last.email &&
    last.notes.length === 0 &&
    !last.quoted &&
    !first.quoted &&
    kindOfPiece(last.text) === 'name' &&
    kindOfPiece(first.text) === 'name'
  )
}

function whyTurned(
  last: Piece,
  first: Piece,
  list: { isOutlook: boolean; isColumn: boolean; isPair: boolean },
): 'sure' | 'maybe' | null {
  const words = last.text.split(' ')
  if (first.email) {
    const [local = ''] = plain(first.email).split('@')
    const holds = (text: string) =>
      plain(text)
        .split(/[^\p{L}]+/u)
        .some(word => word.length > 2 && local.includes(word))
    const isInitial = local.startsWith(plain(first.text)[0] ?? ' ')
    return holds(last.text) && (holds(first.text) || isInitial) ? 'sure' : null
  }
  // van der Berg, Jan
  if (/^\p{Ll}/u.test(words[0] ?? '') && words.length > 1 && /^\p{Lu}/u.test(words.at(-1) ?? ''))
    return 'sure'
  if (/^[\p{Lu}'’ -]{3,}$/u.test(last.text) && !/^[\p{Lu}'’ -]{2,}$/u.test(first.text)) return 'sure'
  if (words.length === 2 && words.every(word => doubleSurnames.has(plain(word)))) return 'sure'
  const [one = '', two] = first.text.split(' ')
  if (words.length === 1 && two && twoPartNames.get(one)?.some(({ second }) => second === two)) return 'maybe'
  if (list.isOutlook && list.isPair && words.length <= 2) return words.length === 1 ? 'sure' : 'maybe'
  return list.isColumn ? 'maybe' : null
}
