import { withDots } from '@/lib/text'
import { foldText, foldWord } from './words'

/** A piece of a text, and whether it is what was looked for. */
export type Piece = readonly [text: string, isHit: boolean]

type Span = readonly [from: number, to: number]

/** The text in pieces, those that are among the words marked. React writes them, so nothing in them is ever markup. */
export const markWords = (text: string, words: readonly string[]): Piece[] => cut(text, spansOf(text, words))

/**
 * A line of a longer text around the first word found in it, on both sides cut at a space; null when none is in it.
 */
export function excerptOf(text: string, words: readonly string[], around = 60): Piece[] | null {
  const line = withDots(text).replace(/\s+/g, ' ').trim()
  const [first] = spansOf(line, words)
  if (!first) return null
  const from = first[0] <= around ? 0 : spaceAfter(line, first[0] - around, first[0])
  const to = line.length - first[1] <= around ? line.length : spaceBefore(line, first[1] + around, first[1])
  const part = `${from > 0 ? '… ' : ''}${line.slice(from, to).trim()}${to < line.length ? ' …' : ''}`
  return markWords(part, words)
}

/** Where the words stand in the text, in order; what touches or overlaps is one. */
function spansOf(text: string, words: readonly string[]): Span[] {
  const { folded, from } = foldText(text)
  const found: Span[] = []
  for (const word of words.map(foldWord)) {
    if (!word) continue
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const start = from[at] ?? 0
      const last = from[at + word.length - 1] ?? start
      found.push([start, last + sizeAt(text, last)])
    }
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const spans: Span[] = []
  for (const [start, end] of found) {
    const last = spans.at(-1)
    if (last && start <= last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], end)]
    else spans.push([start, end])
  }
  return spans
}

const sizeAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 32).length

function cut(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const [start, end] of spans) {
    if (start > at) pieces.push([text.slice(at, start), false])
    pieces.push([text.slice(start, end), true])
    at = end
  }
  if (at < text.length || pieces.length === 0) pieces.push([text.slice(at), false])
  return pieces
}

function spaceAfter(line: string, at: number, before: number): number {
  const space = line.indexOf(' ', at)
  return space >= 0 && space < before ? space + 1 : whole(line, at)
}

function spaceBefore(line: string, at: number, after: number): number {
  const space = line.lastIndexOf(' ', at)
  return space > after ? space : whole(line, at)
}

/** Never between the two halves of one sign. */
const whole = (line: string, at: number) => (/[\uDC00-\uDFFF]/.test(line[at] ?? '') ? at + 1 : at)
