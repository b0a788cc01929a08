import { looksLikeName } from '@/features/contacts/piece-kinds'
import { plain } from '@/lib/people/name-words'
import { isRobot } from '@/lib/people/shared-mailbox'
import { domainsOf } from './arrival-company'
import type { Mailbox } from './arrival-facts'
import { companyOfAddress, isSystem, squeezed } from './company-address'
import { ofMailbox } from './company-ways'
import { institution } from './firm-words'
import { isGivenName } from './given-names'
import { spelledOut } from './spelled-company'

/** What stands before an @ for whoever reads it, and is no firm. */
const readers =
  /^(?:no|reply|noreply|donotreply|notifications?|notify|mail|mailer|jobs?|hr|rh|careers?|career|karriere|bewerbung(?:en)?|personal|recruiting|recruitment|recrutement|talent|team|info|kontakt|contact|office|hello|hallo|hiring|people|interviews?|scheduling|sekretariat|secretariat|segreteria|secretaria|direction|direktion|directie|direccion|admin|administration|verwaltung|service|support|post|bonjour|salut|hola|ciao|moin|servus|hoi|hi|welcome|buero|büro|praxis|empfang|accueil|kanzlei|werkstatt|laden|shop|pflege|bureau|boutique|empleo|seleccion|werving|vacatures|candidatures?)$/

/** "rotfuchs" of jobs-rotfuchs@, "oakapple" of hester-oakapple@ by Hester; null where nothing but a reader is left. */
function accountIn({ name, address }: Mailbox): string | null {
  const mine = plain(name).split(/[\s-]+/)
  const words = (address.split('@')[0] ?? '')
    .toLowerCase()
    .split(/[-._+]/)
    .filter(word => word && !readers.test(word) && !mine.includes(word))
  const account = words.join(' ')
  const surname = squeezed(mine.at(-1) ?? '')
  // "xrobles" is Ximena Robles.
  if (squeezed(name).includes(squeezed(account)) || (surname.length > 2 && account.endsWith(surname)))
    return null
  return /^[a-z][a-z ]{4,}$/.test(account) &&
    !isGivenName(words[0] ?? '') &&
    !words.some(word => institution.test(word))
    ? account
    : null
}

const page =
  /^[\s•*-]*(?:sent (?:from|by|via|with)|powered by|scheduled with|invitation from|gesendet (?:von|über)|envoyé (?:par|via|avec)|verzonden (?:via|met|door)|enviado (?:por|con|desde))\s+(\p{L}[\p{L}\d]*)/iu

/** A page or a system writes for the firm that the name before its address tells, or the account in it. */
export function firmDomains(
  sender: Mailbox | null,
  addresses: readonly string[],
  names: readonly string[],
  lines: readonly string[],
): string[] {
  const domains = domainsOf([sender?.address ?? '', ...addresses], names)
  const own = sender && companyOfAddress(sender.address)
  if (!sender || !own) return domains
  const others = domains.filter(domain => domain !== own)
  const isIn = (text: string) => spelledOut(lines, [text]) !== null
  const through = /\svia\s+(.+)$/i.exec(sender.name)?.[1]
  if (through && squeezed(own).startsWith(squeezed(through.replace(/[()]/g, '')))) return others
  // "Sent from Slotwise", "Powered by Bookslot": whose page it is, and not who invites.
  const isPage = lines.some(line => {
    const name = page.exec(line)?.[1]
    return name !== undefined && squeezed(name).startsWith(squeezed(own))
  })
  if (isPage && isRobot(sender.address)) return others
  const written = ofMailbox(sender.name.replace(/\s+\(?via\s.*$/i, ''))
  const isFirm =
    written.length > 2 &&
    !(looksLikeName(written, { strict: true }) && isGivenName(written.split(' ')[0] ?? ''))
  const differs = !squeezed(written).startsWith(squeezed(own)) && !squeezed(own).startsWith(squeezed(written))
  if (isRobot(sender.address) && isFirm && differs && isIn(written)) return [written, ...others]
  const account = isSystem(sender.address) ? null : accountIn(sender)
  return account && !isIn(own) && isIn(account) ? [account, ...others] : domains
}
