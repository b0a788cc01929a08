/** Text seen as words and sentences. Offsets are UTF-16 indexes into the text as given. */

export type Span = { start: number; end: number; text: string }

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
const sentenceEnd = /[.!?…。！？]+["'”’)\]]*(?=\s|$)|[。！？]+|\n+/gu
const abbreviations = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'e.g', 'i.e', 'vs', 'approx', 'no'])

// Words that say nothing about a particular conversation: grammar, and the courtesies every note holds.
const stopWords = new Set(
  `a about above after again all also am an and any are as at back be been before being best both but by can could
  dear did do does doing done each even ever every few for from further get go going good got great had has have
  having he hello her here hers hi him his how i i'd i'll i'm i've if in into is it it's its just kind know let like
  lot made make many may me meet meeting might more most much must my name new nice no not now of off on once one
  only or other our out over own please really regards role said same say see shall she should so some still such
  talk talked talking team than thank thanks that that's the their them then there these they thing things think this
  those time to today told too two up us very was way we well were what when where which while who whom why will wish
  with work would yes yet you you'd you'll you're you've your yours`.split(/\s+/),
)

export function wordsOf(text: string): string[] {
  return text.match(word) ?? []
}

/** One shape for comparing: lower case, straight apostrophes, no possessive and no plural s. */
export function plainWord(raw: string): string {
  const lower = raw.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/'s?$/, '')
  return lower.length > 3 ? lower.replace(/(?<=[^su])s$/, '') : lower
}

/** The words that carry meaning, in `plainWord` shape, each once. */
export function contentWordsOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const raw of wordsOf(text)) {
    const lower = raw.toLowerCase().replaceAll('’', "'")
    const plain = plainWord(raw)
    if (plain.length > 1 && !stopWords.has(lower) && !stopWords.has(plain)) found.add(plain)
  }
  return found
}

/** Sentences in order, trimmed of the white space around them; a line break ends one too. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const close = (end: number) => {
    const raw = text.slice(start, end)
    const from = start + (raw.length - raw.trimStart().length)
    const trimmed = raw.trim()
    if (trimmed) spans.push({ start: from, end: from + trimmed.length, text: trimmed })
    start = end
  }
  for (const match of text.matchAll(sentenceEnd)) {
    const before = text.slice(start, match.index).split(/\s/).at(-1) ?? ''
    if (match[0] === '.' && abbreviations.has(before.toLowerCase())) continue
    close(match.index + match[0].length)
  }
  close(text.length)
  return spans
}
