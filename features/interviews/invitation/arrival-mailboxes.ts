import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { normalizeAddress } from '@/lib/address'
import { nameParts } from '@/lib/people/name-parts'
import { tidyLine } from '@/lib/text'
import type { Mailbox } from './arrival-facts'
import { companyOfAddress, squeezed } from './company-address'
import { isGivenName } from './given-names'

export const isOwn = ({ address }: Mailbox, own: ReadonlySet<string>) =>
  own.has(normalizeAddress(address) ?? '')

/** "Milena Kovac (Blattwerk Analytics)", "Ana Osei at Rivers": somebody, and their firm. */
export function partedSender(sender: Mailbox | null): { sender: Mailbox | null; firm: string | null } {
  const { name = '', firm = '' } =
    /^(?<name>[^(|@]{2,60}?)\s*(?:\(|\||@|\s(?:at|from|von|bei|de chez|chez|bij|van|de|du|[-–])\s)\s*(?<firm>[^()|]{2,60})\)?$/u.exec(
      sender?.name ?? '',
    )?.groups ?? {}
  const isBoth =
    sender !== null &&
    looksLikeName(name) &&
    isGivenName(name.split(' ')[0] ?? '') &&
    !/^via\s/i.test(firm) &&
    // "Ana de la Cruz" is one name.
    (!/\s(?:de|du|van|von)\s/i.test(sender.name) ||
      squeezed(firm).startsWith(squeezed(companyOfAddress(sender.address) ?? '-')))
  return isBoth && !isJobTitle(firm) ? { sender: { ...sender, name }, firm } : { sender, firm: null }
}

/** Whose name is one, by its first word or by the address that is made of it. */
export function isOnes({ name, address }: Mailbox): boolean {
  const { first } = nameParts(name)
  return isGivenName(first) || (first.length > 1 && squeezed(address).startsWith(squeezed(first)))
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
  return address || name ? { name, address } : null
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
