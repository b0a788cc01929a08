/** Text seen as words and sentences. Offsets are UTF-16 indexes into the text as given. */

export type Span = { start: number; end: number; text: string }

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
const sentenceEnd = /[.!?…。！？]+["'”’)\]]*(?=\s|$)|[。！？]+|\n+/gu
const abbreviations = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'e.g', 'i.e', 'vs', 'approx', 'no'])

export function wordsOf(text: string): string[] {
  return text.match(word) ?? []
}

const isAscii = /^[\0-\x7f]*$/

/** One shape for comparing: lower case, straight apostrophes, no possessive and no plural s. Asked of every word. */
export function plainWord(raw: string): string {
  const lower = isAscii.test(raw)
    ? raw.toLowerCase()
    : raw.normalize('NFKC').toLowerCase().replaceAll('’', "'")
  const own = lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("'") ? lower.slice(0, -1) : lower
  return own.length > 3 && own.endsWith('s') && !/[su]s$/.test(own) ? own.slice(0, -1) : own
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** Written without spaces between the words: Japanese, Chinese, Thai. */
export function isUnspaced(text: string): boolean {
  const found = text.match(unspaced)?.length ?? 0
  return found > 0 && found * 2 >= (text.match(/\p{L}/gu)?.length ?? 0)
}

/** The words of a text without spaces, as the language's own rules part them. */
export function segmentsOf(text: string): string[] {
  const language = /\p{Script=Thai}/u.test(text)
    ? 'th'
    : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
      ? 'ja'
      : 'zh'
  const parts = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
  return parts.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
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
    // “Why now?” made me think.
    if (/["”’')]$/.test(match[0]) && /^\s+\p{Ll}/u.test(text.slice(match.index + match[0].length))) continue
    close(match.index + match[0].length)
  }
  close(text.length)
  return spans
}
