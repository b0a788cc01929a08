import { mailboxName } from '@/features/contacts/mailbox-name'
import type { NamedPerson } from '@/features/contacts/named-person'
import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import type { SignatureFields } from '@/features/contacts/signature-fields'
import { normalizeAddress } from '@/lib/address'
import { companyWords } from '@/lib/job-words'
import { plain } from '@/lib/people/name-words'
import { contactKindOf } from '@/lib/people/people-words'
import { isMailboxName, isRobot, isSharedAddress, nameOfShared } from '@/lib/people/shared-mailbox'
import type { Mailbox } from './arrival-facts'
import { isFirmsName, isSystem, squeezed } from './company-address'
import { isFirmsLastWord, isOfFirm } from './firm-words'
import { isGivenName } from './given-names'
import { isNobody } from './nobody-words'
import { longer, sameName } from './same-name'

/** Who wrote it: by the mail's head, with the title of their signature; a talent team is a coordinator. */
export function senderOf(
  sender: Mailbox | null,
  signed: SignatureFields | null,
  own: ReadonlySet<string>,
  lines: readonly string[],
): NamedPerson | null {
  const signedName = signed?.name?.value ?? null
  const jobTitle = signed?.jobTitle?.value ?? null
  const bySignature =
    signedName &&
    looksLikeName(signedName) &&
    !isMailboxName(signedName) &&
    !isNobody(signedName) &&
    !(
      (companyWords.test(signedName) || isFirmsLastWord(signedName.split(' ').at(-1) ?? '')) &&
      !isGivenName(signedName.split(' ')[0] ?? '')
    )
      ? {
          name: signedName,
          email: signed?.email?.value ?? null,
          jobTitle,
          kind: jobTitle ? contactKindOf(jobTitle) : null,
        }
      : null
  const email = sender && normalizeAddress(sender.address)
  if (!sender || !email || own.has(email)) return bySignature
  if (isRobot(email) || isSystem(email)) return bySignature ?? personBehind(sender, lines)
  const name = mailboxName(sender.name.replace(/\s+\(?(?:via|from|at)\s+.*$/i, ''), email)
  if (
    isMailboxName(name) ||
    hiringWords.test(name) ||
    (isJobTitle(name) && !isGivenName(name.split(' ')[0] ?? '')) ||
    isFirmsName({ name, address: email }) ||
    isCalledAsDomain(name, email) ||
    (isSharedAddress(email) &&
      !isGivenName(name) &&
      !(
        looksLikeName(name, { strict: true }) &&
        (isGivenName(name.split(' ')[0] ?? '') ||
          plain(signedName ?? '').split(' ')[0] === plain(name).split(' ')[0])
      ))
  ) {
    // Whoever signs with a first name: by a list of them, or by the head that has it too.
    if (
      bySignature &&
      !bySignature.name.includes(' ') &&
      (isGivenName(bySignature.name) || plain(sender.name).split(' ')[0] === plain(bySignature.name))
    )
      return bySignature
    if (bySignature?.name.includes(' ') && !isOfFirm(bySignature.name)) return bySignature
    return {
      name: isMailboxName(name) || name.includes(' ') ? name : nameOfShared(email),
      email,
      jobTitle: null,
      kind: 'coordinator',
    }
  }
  // "nell <nell.fairbrother@…>"
  const written = mailboxName('', email)
  if (!name.includes(' ') && plain(written).startsWith(`${plain(name)} `) && !signedName?.includes(' ')) {
    return { name: written, email, jobTitle, kind: jobTitle ? contactKindOf(jobTitle) : null }
  }
  if (!signedName || !sameName(name, signedName)) {
    const isTitled = signedName === null || signedName === signed?.email?.value
    return {
      name,
      email,
      jobTitle: isTitled ? jobTitle : null,
      kind: isTitled && jobTitle ? contactKindOf(jobTitle) : null,
    }
  }
  return {
    name:
      plain(signedName).startsWith(`${plain(name)} `) && name.includes(' ')
        ? name
        : longer(name, withoutDegree(signedName)),
    email,
    jobTitle,
    kind: jobTitle ? contactKindOf(jobTitle) : null,
  }
}

/** "Meetly <bookings@meetly.example>": a page or a firm, and nobody. */
const isCalledAsDomain = (name: string, email: string) =>
  !isGivenName(name) && squeezed(name) === squeezed(email.split('@')[1]?.split('.').at(-2) ?? '')

/** "DI Katharina Hölzl", "Lic. Mariana Treviño": what only a signature has before a name. */
const withoutDegree = (name: string) =>
  name.replace(/^(?:(?:DI|Lic|Mag|MMag|Dipl\S*|Ing|BSc|MSc|MA|BA|[Dd]rs|[Ii]r)\.?\s+)+(?=\p{Lu})/u, '')

/** "Werving & Selectie Merwede Ziekenhuis", "Coral Air Recruitment" */
const hiringWords =
  /(?<!\p{L})(?:werving|selectie|recruitment|recruiting|recrutement|talent|talento|careers?|karriere|hr|rh|rrhh|personal(?:amt|abteilung|wesen|service)?|bewerbermanagement|sekretariat|segreteria|secrétariat|selección|selezione|team|scheduling|hiring|jobs|bookings?|appointments|resourcing|onboarding|notifications?|bewerbungen|termine|afspraken|citas)(?!\p{L})/iu

/** HR, a talent team: listed as a coordinator where nobody else is named. */
export const isSharedMailbox = ({ name, email, kind, jobTitle }: NamedPerson) =>
  kind === 'coordinator' &&
  !jobTitle &&
  email !== null &&
  (isMailboxName(name) ||
    hiringWords.test(name) ||
    isSharedAddress(email) ||
    !looksLikeName(name, { strict: true }))

export const isSaid = (lines: readonly string[], before: string, name: string, after: string) =>
  lines.some(line =>
    [before || '', after || ''].every((words, at) => {
      const found = line.indexOf(name)
      const beside = at === 0 ? line.slice(0, found).trimEnd() : line.slice(found + name.length).trimStart()
      return (
        found >= 0 &&
        (!words ||
          words.split('|').some(word => (at === 0 ? beside.endsWith(word) : beside.startsWith(word))))
      )
    }),
  )

/** "Callum Frew <callum@hire.lever…>", "Helena Voss via Calendly": a hiring system that sends for a person. */
export function personBehind({ name, address }: Mailbox, lines: readonly string[]): NamedPerson | null {
  const said = mailboxName(name.replace(/\s+\(?(?:via|from|at)\s+.*$/i, ''), '')
  const isPerson =
    looksLikeName(said, { strict: true }) &&
    !isMailboxName(said) &&
    !isNobody(said) &&
    !companyWords.test(said) &&
    !isFirmsLastWord(said.split(' ').at(-1) ?? '') &&
    !isSaid(lines, 'at|bei|chez|bij', said, '') &&
    ((/\s\(?via\s/i.test(name) && isSaid(lines, 'with|mit|avec|met|con', said, '')) ||
      (isSaid(lines, '', said, 'will|has|is going to|wird|va|zal|llamará') &&
        !isSaid(lines, 'at|bei|chez|bij|with|mit|avec|met|con', said, '')) ||
      isGivenName(said.split(' ')[0] ?? '') ||
      plain(address.split('@')[0] ?? '').split(/[._-]/)[0] === plain(said.split(' ')[0] ?? ''))
  return isPerson && said.length > 3 ? { name: said, email: null, jobTitle: null, kind: null } : null
}
