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

const does =
  /^(?:\s*[,.;!?)]|\s+(?:will|would|is|are|has|have|joins?|leads?|and|wird|ist|hat|freut|möchte|und|sera|est|va|et|zal|gaat|heeft|en|será|es|estará|y|sarà|è|e)(?!\p{L}))/u
const forWhat =
  /(?<!\p{L})(?:for|as|of|role|position|job|für|als|pour|comme|poste|voor|functie|para|como|puesto|per|come|ruolo)\s*:?\s+(?:(?:the|an?|our|die|den|eine[nr]?|le|la|un|una|de|het|een|el|il)\s+)?$/iu

/**
 * "CTO Priya" and "unsere Teamleiterin" are somebody, and no role. Many a town is a given name too: "Store Manager Chelsea"
 * is somebody only where it goes on as of somebody.
 */
export function isTitledFirst(role: string, lines: readonly string[]): boolean {
  if (whose.test(role)) return true
  const last = role.lastIndexOf(' ')
  if (last <= 0 || !isGivenName(role.slice(last + 1)) || !isJobTitle(role.slice(0, last))) return false
  return lines.slice(0, 120).some(line => {
    const at = line.toLowerCase().indexOf(role.toLowerCase())
    return at >= 0 && does.test(line.slice(at + role.length)) && !forWhat.test(line.slice(0, at))
  })
}
