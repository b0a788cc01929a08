import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { normalizeAddress } from '@/lib/address'
import { nameParts } from '@/lib/people/name-parts'
import { isMailboxName } from '@/lib/people/shared-mailbox'
import { tidyLine } from '@/lib/text'
import type { Mailbox } from './arrival-facts'
import { companyOfAddress, squeezed } from './company-address'
import { isOfFirm } from './firm-words'
import { isGivenName } from './given-names'

export const isOwn = ({ address }: Mailbox, own: ReadonlySet<string>) =>
  own.has(normalizeAddress(address) ?? '')

/** "Bérénice Aubertin - Mutuelle Clairval", "Recruitment (Wexmoor Trust)": two things beside each other. */
const strongly = /^(?<name>[^(|@]{2,60}?)\s*(?:\(|\||@|\s[-–—]\s)\s*(?<firm>[^()|]{2,80})\)?$/u
/** "Ana Osei at Rivers", "Yasmina van Fietskoerier Zuid". */
const weakly =
  /^(?<name>[^(|@]{2,60}?)\s(?<by>at|from|von|bei|de chez|chez|bij|van|de|du|vom)\s(?<firm>[^()|]{2,60})$/u

/** Somebody, and their firm, or a mailbox's firm: what a head writes beside each other. */
export function partedSender(sender: Mailbox | null): { sender: Mailbox | null; firm: string | null } {
  const whole = { sender, firm: null }
  if (!sender) return whole
  const own = companyOfAddress(sender.address)
  const isOwn = (text: string) => own !== null && squeezed(text).startsWith(squeezed(own))
  const strong = strongly.exec(sender.name)?.groups
  const tail = withArticle(sender, own)
  if (tail) return tail
  const { name = '', firm = '', by } = strong ?? weakly.exec(sender.name)?.groups ?? {}
  if (!name || isJobTitle(firm) || isMailboxName(firm) || /^via\s/i.test(firm)) return whole
  if (strong && isMailboxName(name)) return { sender, firm }
  if (!looksLikeName(name)) return whole
  // "Ana de la Cruz" is one name.
  const isNamePart = by !== undefined && /^(?:de|du|van|von)$/.test(by)
  const isBoth = strong
    ? true
    : isNamePart
      ? isOwn(firm)
      : isOwn(firm) || isGivenName(name.split(' ')[0] ?? '')
  return isBoth ? { sender: { ...sender, name }, firm } : whole
}

/** "Mathieu Le Bouchon" of bouchontraboules.example: somebody's first name, and their firm. */
function withArticle(sender: Mailbox, own: string | null) {
  const {
    name = '',
    firm = '',
    bare = '',
  } = /^(?<name>\p{Lu}\p{L}+) (?<firm>(?:Le|La|Les|L['’]|El|Los|Las|Il|Het|De|The|Das|Der|Die) ?(?<bare>\p{Lu}.{2,50}))$/u.exec(
    sender.name,
  )?.groups ?? {}
  return own !== null && bare && !isOfFirm(name) && squeezed(own).includes(squeezed(bare))
    ? { sender: { ...sender, name }, firm }
    : null
}

/** Whose name is one, by its first word or by the address that is made of it. */
export function isOnes({ name, address }: Mailbox): boolean {
  const { first } = nameParts(name)
  return isGivenName(first) || (first.length > 1 && squeezed(address).startsWith(squeezed(first)))
}

/** "Hofstätter, Valentin" of valentin.hofstaetter@ is Valentin Hofstätter: so an office's address book writes it. */
export function straightened<T extends Mailbox | null>(box: T): T {
  const { last = '', first = '' } =
    /^["']?(?<last>\p{Lu}[\p{L}'’ -]{1,40}), (?<first>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})["']?$/u.exec(
      box?.name ?? '',
    )?.groups ?? {}
  if (!box || !first || isOfFirm(last) || isOfFirm(first)) return box
  const account = squeezed(box.address.split('@')[0] ?? '')
  const isTheirs =
    isGivenName(first.split(' ')[0] ?? '') || account.startsWith(squeezed(first.split(' ')[0] ?? ''))
  return isTheirs ? { ...box, name: `${first} ${last}` } : box
}

/** "Rosa Lind <rosa@acme.example>", "Rosa Lind [mailto:rosa@acme.example]", as a head writes it. */
export function headMailbox(written: string | undefined): Mailbox | null {
  if (!written) return null
  const address = /[^\s<>[\]():;,"']+@[^\s<>[\]():;,"']+/.exec(written)?.[0] ?? ''
  const name = tidyLine(
    written
      .slice(0, address ? written.indexOf(address) : undefined)
      .replace(/[<[(]?(?:mailto:)?\s*$/i, '')
      .replace(/["']/g, '')
      .replace(/\s*\((?:chat|sms|whatsapp|text|signal|telegram|teams)\)\s*$/i, ''),
  )
  // A messenger passes it on: its address is nobody's.
  if (/\(via (?:whatsapp|signal|telegram|sms|messenger|linkedin)\)/i.test(name))
    return { name: name.replace(/\s*\(via [^()]*\)/i, ''), address: '' }
  return address || name ? straightened({ name, address }) : null
}

/** "Gareth Pryce <gareth@rivers.example>; Lowri Bevan <lowri@rivers.example>" */
export const mailboxesOf = (written: string | undefined): Mailbox[] =>
  (written ?? '')
    .slice(0, 2000)
    .split(/[;,]\s*(?=[^<>]*[<@])/)
    .flatMap(piece => {
      const box = headMailbox(piece)
      return box?.address ? [box] : []
    })

export const headAddresses = (written: string | undefined) =>
  written?.match(/[^\s<>[\]():;,"']+@[^\s<>[\]():;,"']+/g) ?? []
