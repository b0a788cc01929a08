import { signatureStart } from '../arrival-signature'

/** Where in a mail words stand. */
export type Where = 'head' | 'title' | 'text' | 'below'

export interface Token {
  word: string
  /** What stands between it and the one before, without spaces: "," or "(" or "". */
  before: string
  at: number
  end: number
}

export interface Place {
  where: Where
  /** How far down, from 0 at the top. */
  line: number
  text: string
  tokens: Token[]
  /** What stands behind the last word. */
  rest: string
  /** One of the last lines of the mail, where pages and systems name themselves. */
  isLate: boolean
}

/** "d'Assistant" is two words, "D'Angelo" one. */
const words =
  /(?<!\p{L})(?:d|l|qu|dell|all|nell|sull|dall|un)(?=['’]\p{L})|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’&+.·:*/@-](?=[\p{L}\p{N}])|\(\p{L}{1,5}\)(?=\P{L}|$))*/gu

function placeOf(where: Where, line: number, text: string): Place {
  const tokens: Token[] = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(words)) {
    tokens.push({ word, before: text.slice(from, index).trim(), at: index, end: index + word.length })
    from = index + word.length
    if (tokens.length >= 60) break
  }
  return { where, line, text, tokens, rest: text.slice(from).trim(), isLate: false }
}

const mostLines = 60
const mostCharacters = 400
const mostWords = 1_500

/** A mail's head, title, sentences and signature, each in words. */
export function placesOfMail(lines: readonly string[], title: string, sender: string): Place[] {
  const signs = signatureStart(lines, sender)
  const places = [placeOf('head', 0, sender.slice(0, 120)), placeOf('title', 0, title.slice(0, 200))]
  let count = 0
  let words = 0
  for (const [line, text] of lines.entries()) {
    if (!text.trim()) continue
    if (++count > mostLines || words > mostWords) break
    places.push(placeOf(signs >= 0 && line > signs ? 'below' : 'text', line, text.slice(0, mostCharacters)))
    words += places.at(-1)?.tokens.length ?? 0
  }
  for (const place of places.slice(-3)) place.isLate = place.where !== 'title'
  return places
}
