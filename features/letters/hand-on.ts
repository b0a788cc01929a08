import type { FilledDraft } from './filled-draft'
import type { Register } from './letter-set'
import { languagePacks } from './templates/language-packs'

interface HandedOn {
  /** Whose note it is, in full. */
  name: string
  body: string
}

/** Between a letter and the notes that its reader is asked to hand on. */
export const noteBreak = '\n\n* * *\n\n'

/** Where the goodbye begins: the last paragraph that starts with a short line ending in a comma. */
export function beforeGoodbye(body: string, sentence: string): string {
  const paragraphs = body.trimEnd().split('\n\n')
  const at = paragraphs.findLastIndex((text, index) => index > 0 && /^[^\n]{3,40},\n/.test(text))
  return paragraphs.toSpliced(at < 0 ? paragraphs.length : at, 0, sentence).join('\n\n')
}

/** Thanks of somebody's own, with the notes they are asked to pass on: one mail to one person. */
export function withNotes<L extends Pick<FilledDraft, 'subject' | 'body'>>(
  letter: L,
  notes: readonly HandedOn[],
  register: Register,
): L {
  if (notes.length === 0) return letter
  const pack = languagePacks.en
  const asked = pack.passOnToo(pack.list(notes.map(({ name }) => name)), notes.length > 1, register)
  const own = beforeGoodbye(letter.body, asked)
  return { ...letter, body: [own, ...notes.map(({ body }) => body)].join(noteBreak) }
}
