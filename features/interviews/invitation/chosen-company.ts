import { looksLikeName } from '@/features/contacts/piece-kinds'
import { plain } from '@/lib/people/name-words'
import { isNamedClient, speaksOfClient } from './agency-words'
import type { CompanySources } from './arrival-company'
import { squeezed } from './company-address'
import { agrees, commissioning, labelledCompany, withoutLegal } from './company-ways'
import { isOfFirm } from './firm-words'
import { isGivenName } from './given-names'
import { namedBeside } from './named-beside'
import type { Candidate } from './votes/candidate'
import { companyWeights } from './votes/company-weights'
import { elected } from './votes/elected'

/** "Willow Lodge Care Home" of willowlodgecare.example */
const firmsEnd =
  /^ (?:Home|Homes|House|Hotel|School|Centre|Center|Hospital|Clinic|Surgery|Practice|Group|Trust|Council|College)$/u

const betweenOrWith = /(?<!\p{L})(?:between|with|and|mit|zwischen|entre|avec|met|tussen|con)\s+$/iu

/**
 * The employer by what the rules read and by what all places speak for; null where that is somebody, or an agency that
 * names no client. The first line of `from` is the title.
 */
export function chosenCompany(
  read: string | null,
  mayEmploy: readonly Candidate[],
  from: CompanySources,
  isPersonal: boolean,
): { value: string | null; share: number } {
  const [title = '', ...lines] = from.lines
  const { domains, people: names } = from
  const isSaidClient =
    read !== null &&
    ((from.forClient && isNamedClient(read, lines)) ||
      commissioning(lines).some(value => withoutLegal(value) === read))
  const trust = isSaidClient ? Number.POSITIVE_INFINITY : 1.6
  const voted = elected(read, mayEmploy, companyWeights, trust, end => firmsEnd.test(end))
  // What an address spells is some firm, however little else speaks for it.
  const isSpelled =
    read !== null && !from.forClient && domains.some(domain => squeezed(domain) === squeezed(read))
  // "Canceled: call between Ana Osei and Robin Marsh", "Ana Osei has canceled": who does so is somebody, and no firm.
  const isSomebody = (firm: string) =>
    isGivenName(firm.split(' ')[0] ?? '') &&
    looksLikeName(firm, { strict: true }) &&
    !isOfFirm(firm) &&
    ((names.some(name => plain(name) === plain(firm)) && !agrees(firm, domains)) ||
      (betweenOrWith.test(title.slice(0, Math.max(0, title.indexOf(firm)))) &&
        namedBeside(lines, () => false).some(({ name }) => name === firm)))
  const isFirm = voted.value !== null && !isSomebody(voted.value)
  const chosen = !isFirm && isSpelled ? { ...voted, value: read } : voted
  const firm = chosen.value
  if (firm === null) return chosen
  // An agency that names no client: its own name is nobody's who employs.
  const isAgencysOwn =
    isPersonal &&
    speaksOfClient(lines) &&
    labelledCompany(lines) === null &&
    !isNamedClient(firm, lines) &&
    (agrees(firm, domains) || from.signedLines.some(line => line.includes(firm)))
  return isSomebody(firm) || isAgencysOwn ? { ...chosen, value: null } : chosen
}
