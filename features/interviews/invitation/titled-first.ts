import type { NamedPerson } from '@/features/contacts/named-person'
import { isJobTitle } from '@/features/contacts/piece-kinds'
import { contactKindOf } from '@/lib/people/people-words'
import { isGivenName } from './given-names'
import { elsewhere, sentences } from './named-beside'

const ours =
  '(?:[Oo]ur|[Mm]y|[Uu]nser(?:e[nrms]?)?|[Mm]ein(?:e[nrms]?)?|[Nn]otre|[Mm]on|[Mm]a|[Oo]nze|[Oo]ns|[Mm]ijn|[Nn]uestr[oa]|[Nn]ostr[oa])'
const whose = new RegExp(`^${ours} `, 'u')
const way = new RegExp(
  `(?<!\\p{L})(?:${ours}|[Tt]he) (?<title>[^,.;:!?()\\n]{2,40}?),? (?<name>\\p{Lu}\\p{Ll}+)(?= \\p{Ll}|\\s*[,.;!?)–]|\\s*$)`,
  'gu',
)

/** "our CTO Priya will join": who is called by what they do and a first name. */
export const titledFirst = (lines: readonly string[], isMe: (name: string) => boolean): NamedPerson[] =>
  lines
    .slice(0, 60)
    .flatMap(line => line.slice(0, 600).split(sentences))
    .filter(sentence => !elsewhere.test(sentence))
    .flatMap(sentence =>
      [...sentence.matchAll(way)].flatMap(({ groups }) => {
        const { title = '', name = '' } = groups ?? {}
        if (!isJobTitle(title) || !isGivenName(name) || isMe(name)) return []
        return [{ name, email: null, jobTitle: title, kind: contactKindOf(title) }]
      }),
    )

/** "CTO Priya" and "unsere Teamleiterin" are somebody, and no role. */
export function isTitledFirst(role: string): boolean {
  if (whose.test(role)) return true
  const at = role.lastIndexOf(' ')
  return at > 0 && isGivenName(role.slice(at + 1)) && isJobTitle(role.slice(0, at))
}
