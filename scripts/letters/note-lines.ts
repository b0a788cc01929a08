import type { NoteInput } from './note'
import { noteInput } from './note'

/**
 * A batch of notes as a plain text, one on a line: `kind | stem or - | what was typed`. Empty lines and those that begin
 * with # are no notes.
 */
export const noteLines = (text: string): NoteInput[] =>
  text.split('\n').flatMap(line => {
    if (!line.trim() || line.startsWith('#')) return []
    const [kind = '', stem = '', ...typed] = line.split(' | ')
    return [
      noteInput.parse({
        kind: kind.trim(),
        stem: stem.trim() === '-' ? null : stem.trim(),
        text: typed.join(' | '),
      }),
    ]
  })
