export interface Sentence {
  text: string
  mark: '' | '.' | '!' | '?'
}

const abbreviated = /(?:^|\s)(?:mr|mrs|ms|dr|prof|st|e\.g|i\.e|vs|approx|no|dept|inc|ltd|co|etc)$/i

/** The sentences of a tidied text, each without its end mark. */
export function sentencesIn(text: string): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  const close = (to: number, mark: string) => {
    const piece = text
      .slice(from, to)
      .trim()
      .replace(/^[,;]\s*/, '')
    if (piece)
      found.push({ text: piece, mark: mark.includes('?') ? '?' : mark.includes('!') ? '!' : mark ? '.' : '' })
  }
  for (const match of text.matchAll(/([.!?…]+)(["')\]]*)(?=\s|$)|\n+/gu)) {
    const marks = match[1] ?? ''
    const quote = match[2] ?? ''
    if (marks === '.' && abbreviated.test(text.slice(from, match.index))) continue
    if (quote.includes('"') && !/^"[^"]*$/.test(text.slice(from, match.index).trim())) {
      // An end mark inside a quotation that closes here: the quotation keeps it.
      close(match.index + match[0].length, '')
    } else close(match.index, marks)
    from = match.index + match[0].length
  }
  close(text.length, '')
  return found
}
