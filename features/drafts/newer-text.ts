import { tidyLine } from '@/lib/text'

export interface Words {
  subject: string
  body: string
}
export type Current = Words & { version: number }

/** What the editor knows: what is typed, what the server last answered, and what was sent without an answer yet. */
export interface Held {
  words: Words
  saved: Current
  sent: readonly Words[]
}

export const isSame = (a: Words, b: Words) => a.subject === b.subject && a.body === b.body

/** As the server keeps it. */
const asKept = ({ subject, body }: Words): Words => ({ subject: tidyLine(subject), body })

/**
 * What a text that came with the page is to the one who types: known already; their own save coming back; news they can
 * be shown; or, while they have words of their own that nobody has saved, another text beside theirs.
 */
export function whatCame(page: Current, { words, saved, sent }: Held): 'known' | 'own' | 'news' | 'apart' {
  if (page.version <= saved.version) return 'known'
  if (sent.some(text => isSame(asKept(text), page))) return 'own'
  if (isSame(words, saved) || isSame(asKept(words), page)) return 'news'
  return 'apart'
}

/** What is kept in the tab: the words, and what they were typed over. */
export function readBackup(kept: string, page: Current): Held {
  const { subject, body, saved = page, sent = [] } = JSON.parse(kept) as Words & Partial<Held>
  return { words: { subject, body }, saved, sent }
}
