import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { plain } from '@/lib/people/name-words'
import { isMailboxName } from '@/lib/people/shared-mailbox'
import { squeezed } from './company-address'
import { ofMailbox, tidyCompany } from './company-ways'
import { institution, isFirmsLastWord } from './firm-words'
import { isGivenName } from './given-names'
import { forms, inCapitals, legal } from './name-places'
import { generic } from './spelled-company'

/** Words of a name: capitals, and small ones between them. */
const nameOnly =
  /^(?:\p{Lu}[\p{L}\d&.'’+-]*|\d{1,3}|&|\+)(?:\s(?:\p{Lu}[\p{L}\d&.'’+-]*|&|\+|\d{1,3}|of|the|and|de|des|du|de la|del|della|delle|di|d['’]\p{L}+|la|le|les|los|las|el|van|der|den|het|von|für|im|in|am|und|et|y|e|en|vétérinaire|médicale?|communes))*$/u

export interface SignedFirm {
  value: string
  /** A part of an address has its words. */
  isOwn: boolean
  /** "Ltd" stands behind it. */
  isLegal: boolean
  /** "Ltd", or a firm's usual word is in it. */
  isFirm: boolean
}

/** The firms that stand below a farewell, each a line of its own or a part of one. */
export function signedFirms(
  lines: readonly string[],
  domains: readonly string[],
  people: readonly string[],
): SignedFirm[] {
  const parts = new Set(
    domains
      .flatMap(domain => [squeezed(domain), ...domain.split(/[\s-]+/).map(squeezed)])
      .filter(part => part.length > 3 && !generic.test(part)),
  )
  return lines
    .slice(0, 14)
    .flatMap(line => line.slice(0, 160).split(/\s*[|·•,;()]\s*|\s+[–—-]+(?:\s+|$)|\s{2,}/))
    .flatMap(written => {
      const words = written
        .replace(
          /^(?:(?:The|Your|Ihre?|Eure?|Votre|Vos|Tu|Uw|SELARL|SCP|SARL|SAS|EURL|S\.?A\.?S?|Soc\.|Ditta)\s+)+/u,
          '',
        )
        .trim()
        .split(/\s+/)
      const end = words.findIndex((word, at) => at > 0 && legal.test(word))
      const bare = (end > 0 ? words.slice(0, end) : words)
        .join(' ')
        .replace(/[.*:]+$/, '')
        .trim()
      const text = inCapitals(ofMailbox(bare))
      if (
        text.length < 3 ||
        text.split(' ').length > 8 ||
        !nameOnly.test(text) ||
        isMailboxName(bare) ||
        !tidyCompany(text) ||
        isJobTitle(text.replace(/(?:&|und|et|and|y|e) (?:Partners?|Kollegen)/, '')) ||
        groups.test(text) ||
        people.some(name => plain(name) === plain(text)) ||
        (end < 0 && looksLikeName(text, { strict: true }) && isGivenName(text.split(' ')[0] ?? ''))
      )
        return []
      const own = forms(text)
      const isOwn =
        [...parts].some(part => own.some(form => form.includes(part))) ||
        domains.some(domain => beginsAlike(text, squeezed(domain)))
      const isFirm = end > 0 || text.split(' ').some(word => institution.test(word) || isFirmsLastWord(word))
      return [{ value: text, isOwn, isFirm, isLegal: end > 0 }]
    })
}

/** "Juniper Ridge Animal Hospital" of juniperridgevet, "Laboratorios Tarrés" of tarreslab: half of the address, or more. */
function beginsAlike(text: string, domain: string): boolean {
  const words = text.split(' ')
  return words.some((_, at) => {
    const rest = squeezed(words.slice(at).join(''))
    let same = 0
    while (same < rest.length && rest[same] === domain[same]) same++
    return same >= 5 && same * 2 >= domain.length
  })
}

/** What is a part of a firm, or none. */
const groups =
  /(?<!\p{L})(?:team|équipe|equipo|abteilung|department|dept|afdeling|ressources humaines|recursos humanos|human resources|people & culture|people and culture|talent|recruiting|recruitment|recrutement|selección|werving|personalabteilung|personalamt|customer service|im auftrag|registered|tel|fax|street|road|avenue|rue|calle|via|straße)(?!\p{L})/iu
