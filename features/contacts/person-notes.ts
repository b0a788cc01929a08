import { articlePattern, contactKindOf, isKindAlone } from '@/lib/people/people-words'
import { clip } from '@/lib/text'
import { type ReadPerson, setTitle } from './named-person'
import { kindOfPiece } from './piece-kinds'

const pronounNote =
  /^(she|he|they|ze|xe|sie|er|elle|il|iel|lei|lui|zij|hij|ella|él|any)(\s*[/,]\s*\p{L}+)*( pronouns)?$/iu
const plainNote =
  /^(optional|required|organi[sz]er|host|external|guest|extern|invité|teams|zoom|remote|online|on-?site|tbc|tbd|accepted|declined|tentative|needs action|you|me|ich|moi|myself)$/i

/** What stood in brackets behind a name: pronouns, a title, a degree, or a word about the invitation. */
export function takeNotes(person: ReadPerson, notes: readonly string[]): void {
  for (const note of notes) {
    if (!note || plainNote.test(note)) continue
    const parts = note.split(/[,;]\s*/)
    const pronouns = parts.find(
      part => pronounNote.test(part) && (part.includes('/') || /pronouns/i.test(part)),
    )
    if (pronouns) person.pronouns ??= pronouns
    const kinds = parts.length > 1 ? parts.filter(isKindAlone) : []
    for (const kind of kinds) person.kind ??= contactKindOf(kind)
    takeNote(person, parts.filter(part => part !== pronouns && !kinds.includes(part)).join(', '))
  }
}

function takeNote(person: ReadPerson, note: string): void {
  const kind = kindOfPiece(note)
  if (kind === 'title' || kind === 'department' || kind === 'mailbox')
    setTitle(person, note.replace(articlePattern, ''))
  else if (kind === 'degree') person.name = clip(`${person.name}, ${note}`, 120)
  else if (kind === 'words' && !/^(via|from|not|if)\s/i.test(note) && !/\d/.test(note))
    person.jobTitle ??= clip(note, 120)
}
