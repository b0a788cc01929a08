import type { ContactKind } from '@/db/enums'
import { plain } from '@/lib/people/name-words'
import { contactKindOf, isKindAlone } from '@/lib/people/people-words'
import { clip } from '@/lib/text'

export interface NamedPerson {
  name: string
  email: string | null
  jobTitle?: string | null
  /** Null where the text does not say who they are. */
  kind?: ContactKind | null
  phone?: string | null
}

export interface ReadPerson extends NamedPerson {
  jobTitle: string | null
  kind: ContactKind | null
  phone: string | null
  pronouns: string | null
  /** HR, a talent team: a coordinator that several people stand behind, with no thank-you of its own. */
  isMailbox: boolean
  /** Another reading is near: one person or two, whether it is a name at all, what of it is the title. */
  ask: 'one_or_two' | 'name' | 'title' | null
}

export const newPerson = (name: string, said: Partial<ReadPerson> = {}): ReadPerson => ({
  name,
  email: null,
  jobTitle: null,
  kind: null,
  phone: null,
  pronouns: null,
  isMailbox: false,
  ask: null,
  ...said,
})

/** A job title, and who they are where its words say so; a hiring manager is no job title. */
export function setTitle(person: ReadPerson, title: string): void {
  const tidy = clip(title.replace(/^[\s,.–—-]+|[\s,–—.-]+$/g, ''), 120)
  const kind = contactKindOf(tidy)
  if (kind) person.kind ??= kind
  if (isKindAlone(tidy)) return
  person.jobTitle = tidy
}

const lettersOf = (text: string) =>
  plain(text)
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 2)

/** Does the address hold a word of this name? */
export function nameFits(name: string, email: string): boolean {
  const [local = ''] = plain(email).split('@')
  return lettersOf(name).some(word => local.includes(word))
}

// ao@, a.o@ of Ana Osei
export function isInitials(name: string, email: string): boolean {
  const [local = ''] = plain(email).split('@')
  const initials = plain(name)
    .split(/[\s-]+/)
    .map(word => word[0] ?? '')
    .join('')
  return initials.length > 1 && local.replace(/[^a-z]/g, '') === initials
}
