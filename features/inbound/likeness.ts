export interface Words {
  subject: string
  body: string
}

const prefixes = /^(?:\s*(?:re|aw|fwd?|wg|sv|antw)\s*:\s*)+/i
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const wordsOf = (text: string) =>
  new Set(
    plain(text)
      .split(' ')
      .filter(word => word.length > 3),
  )

/**
 * From 0 to 1: how much of a draft is in this letter. The same subject is half of it; people change words, seldom all.
 * The letter is read once, however many drafts it may have been.
 */
export function likenessTo(letter: Words): (draft: Words) => number {
  const [subject, mine] = [plain(letter.subject.replace(prefixes, '')), wordsOf(letter.body)]
  return draft => {
    const same = subject === plain(draft.subject.replace(prefixes, '')) && plain(draft.subject) !== ''
    const theirs = wordsOf(draft.body)
    const shared = [...theirs].filter(word => mine.has(word)).length
    const share = theirs.size === 0 ? 0 : shared / theirs.size
    return Math.min(1, (same ? 0.5 : 0) + share * (same ? 0.5 : 1))
  }
}

/** The same of each of these drafts, in their order. */
export const likenessesTo = (letter: Words, drafts: readonly Words[]): number[] =>
  drafts.map(likenessTo(letter))
