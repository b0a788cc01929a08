import { listedPeople } from '@/features/contacts/listed-people'
import { mailboxName } from '@/features/contacts/mailbox-name'
import type { NamedPerson } from '@/features/contacts/named-person'
import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import type { SignatureFields } from '@/features/contacts/signature-fields'
import { normalizeAddress } from '@/lib/address'
import { companyWords } from '@/lib/job-words'
import { nameParts } from '@/lib/people/name-parts'
import { plain } from '@/lib/people/name-words'
import { contactKindOf } from '@/lib/people/people-words'
import { isMailboxName, isRobot, isSharedAddress, nameOfShared } from '@/lib/people/shared-mailbox'
import { namedInTitle } from '../calendar/title-people'
import type { Mailbox } from './arrival-facts'
import { signatureStart } from './arrival-signature'
import { isFirmsName, isSystem, squeezed } from './company-address'
import { isFirmsLastWord } from './firm-words'
import { isGivenName } from './given-names'
import { introduced } from './introduced'
import { called, namedBeside } from './named-beside'

const greeting =
  /^(?:hi|hello|hey|dear|hallo|liebe[r]?|guten tag(?: frau| herr)?|sehr geehrte[r]?(?: frau| herr)?|bonjour(?: madame| monsieur)?|cher|chère|beste|geachte(?: heer| mevrouw)?|hola|estimad[oa]|ciao|olá|gentile)\s+(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)/imu

export interface ArrivalPeople {
  people: NamedPerson[]
  /** Somebody is taken to be there only because they wrote. */
  unsure: boolean
}

/** Who will be there: whom the text names, whom the title names, and else whoever wrote. Nobody is the reader. */
export function arrivalPeople(from: {
  lines: readonly string[]
  title: string
  sender: Mailbox | null
  company: string | null
  signed: SignatureFields | null
  /** Whom "an interview with …" names, where that is a person. */
  met: string | null
  /** Whom a line of a chat names. */
  spoken: readonly NamedPerson[]
  /** To whom it was sent as well. */
  others: readonly Mailbox[]
  own: { addresses: ReadonlySet<string>; name: string | null }
}): ArrivalPeople {
  const text = from.lines.join('\n')
  const greeted = greeting.exec(text)?.groups?.name ?? null
  const mine = [from.own.name, greeted].flatMap(name => (name ? plain(name) : []))
  const isMe = (name: string) =>
    mine.includes(plain(name)) ||
    Boolean(greeted && plain(nameParts(name).first) === plain(greeted.split(' ')[0] ?? '')) ||
    (called.test(name) && mine.some(own => own.split(' ').at(-1) === plain(name).split(' ').at(-1)))
  const end = signatureStart(from.lines, from.sender?.name ?? '')
  const body = (end < 0 ? from.lines : from.lines.slice(0, end)).map(line =>
    line.replace(/^(\s*interviewer)\(s\)/i, '$1s').replace(talkWith, 'Interviewers: '),
  )
  const beside = namedBeside(body, isMe)
  const listed = listedPeople(body.join('\n')).filter(
    ({ name, email, jobTitle }) =>
      name.includes(' ') || email || (jobTitle && isJobTitle(jobTitle)) || isGivenName(name),
  )
  const named = [
    ...listed,
    ...(from.met ? [{ name: from.met, email: null, jobTitle: null, kind: null }] : []),
    ...from.spoken,
    ...namedInTitle(from.title, from.company, isMe),
    ...alsoSent(from.others, body),
    ...beside,
  ].filter(
    ({ name, email }) =>
      !/[()[\]]/.test(name.replace(/\([^()]*\)/g, '')) &&
      !isMe(name) &&
      !isNobody(name) &&
      !(email && from.own.addresses.has(email)) &&
      !isCompany(name, from.company),
  )
  // One of whom nothing but a given name says that it is somebody.
  const isByName = beside.some(
    ({ name, byName }) => byName && !listed.some(other => plain(other.name) === plain(name)),
  )
  // A first name that nobody here has: somebody may be missing.
  const isMore = (people: readonly NamedPerson[]) => {
    const known = new Set(
      [...people.map(({ name }) => name), from.company ?? '', from.own.name ?? '', greeted ?? ''].flatMap(
        name => plain(name).split(/[\s-]/),
      ),
    )
    const words =
      body
        .join('\n')
        .slice(0, 6000)
        .match(/(?<![\p{L}@.])\p{Lu}\p{Ll}+(?![\p{L}@])/gu) ?? []
    return [...new Set(words)].some(word => isGivenName(word) && !known.has(plain(word)))
  }
  const writer = from.sender || from.signed?.name ? null : introduced(from.lines, isMe)
  const written = writer
    ? { name: writer, email: null, jobTitle: null, kind: null }
    : senderOf(from.sender, from.signed, from.own.addresses, from.lines)
  // A mailbox that is called as the firm is nobody.
  const sender = written?.name.includes(' ') && isCompany(written.name, from.company) ? null : written
  const people: NamedPerson[] = []
  for (const person of named) {
    const same = people.find(({ name }) => sameName(name, person.name))
    if (same)
      Object.assign(same, {
        name: longer(same.name, person.name),
        email: same.email ?? person.email,
        jobTitle: same.jobTitle ?? person.jobTitle,
        kind: same.kind ?? person.kind,
      })
    else people.push({ name: person.name, email: person.email, jobTitle: person.jobTitle, kind: person.kind })
  }
  const here = sender && people.find(({ name }) => sameName(name, sender.name))
  if (here && sender)
    Object.assign(here, {
      name: longer(here.name, sender.name),
      email: here.email ?? sender.email,
      jobTitle: here.jobTitle ?? sender.jobTitle,
      kind: here.kind ?? sender.kind,
    })
  if (here || !sender || isMe(sender.name))
    return {
      people: people.slice(0, 30),
      unsure:
        from.met !== null ||
        from.spoken.length > 0 ||
        isByName ||
        people.some(({ name }) => !name.includes(' ')) ||
        isMore(people),
    }
  const isHelper =
    sender.kind === 'coordinator' ||
    sender.kind === 'in_house_recruiter' ||
    sender.kind === 'agency_recruiter'
  return {
    people: [...people, sender].slice(0, 30),
    unsure:
      (!(isHelper && people.length > 0) && sender.kind !== 'coordinator') ||
      isByName ||
      people.some(({ name }) => !name.includes(' ')) ||
      isMore(people),
  }
}

/** What lists and forms say, and no name does. */
const isNobody = (name: string) =>
  /^\p{Lu}{2,5}$/u.test(name) ||
  /^(?:mon|tue|wed|thu|fri|sat|sun|title|interviewer|estimad[oa]|dear|liebe[r]?|hallo|hi|hello|cher|chère|beste|gentile|hola|bonjour|guten|sehr|morning|mo|di|mi|do|fr|lun|mar|mer|jeu|ven|ma|wo|vr|mié|jue|vie)$/iu.test(
    name,
  ) ||
  /[’']s\s/.test(name) ||
  /(?<!\p{L})(?:agenda|schedule|requisition|vacancy|opening|vacature|vacante|puesto|functie|job|interview\p{L}*|team|recruiting|recruitment|hiring|scheduling|candidate|round|review|values|portfolio|zoom|teams|meeting|session|office|details|location|time|date|your|our|the|position|stelle|gespräch|raum|ablauf|message|nachricht|poste|entretien|salle|gesprek|locatie|entrevista|sala)(?!\p{L})/iu.test(
    name,
  )

/** "Gesprek met: Wilma de Groot" */
const talkWith =
  /^[\s•*-]*(?:your |je |uw |ihr |dein |votre |ton |su |tu )?(?:interview|call|meeting|conversation|gespräch|termin|entretien|rendez-vous|gesprek|afspraak|entrevista|reunión)\s+(?:with|mit|avec|met|con)\s*:\s*/iu

/** Of those to whom it went as well, whom its words name: "with Gareth and me". */
const alsoSent = (others: readonly Mailbox[], body: readonly string[]): NamedPerson[] =>
  others.flatMap(({ name, address }) => {
    const full = mailboxName(name, address)
    const first = nameParts(full).first
    const isNamed =
      looksLikeName(full, { strict: true }) &&
      !isMailboxName(full) &&
      first.length > 1 &&
      body.some(line => line.match(/\p{Lu}[\p{L}'’-]+/gu)?.includes(first))
    return isNamed ? [{ name: full, email: normalizeAddress(address), jobTitle: null, kind: null }] : []
  })

const longer = (one: string, two: string) => (two.length > one.length ? two : one)
const sameName = (one: string, two: string) =>
  plain(one) === plain(two) ||
  (one.includes(' ') && (plain(two).endsWith(` ${plain(one)}`) || plain(one).endsWith(` ${plain(two)}`))) ||
  (!one.includes(' ') && plain(two).split(' ')[0] === plain(one))
const isCompany = (name: string, company: string | null) =>
  company !== null &&
  (plain(name) === plain(company) ||
    (!isGivenName(name.split(' ')[0] ?? '') && squeezed(company).startsWith(squeezed(name))))

/** Who wrote it: by the mail's head, with the title of their signature; a talent team is a coordinator. */
function senderOf(
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
    isFirmsName({ name, address: email }) ||
    (isSharedAddress(email) && !looksLikeName(name, { strict: true }))
  ) {
    if (bySignature?.name.includes(' ')) return bySignature
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
  return { name: longer(name, signedName), email, jobTitle, kind: jobTitle ? contactKindOf(jobTitle) : null }
}

const isSaid = (lines: readonly string[], before: string, name: string, after: string) =>
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
    ((/\s\(?via\s/i.test(name) && isSaid(lines, 'with|mit|avec|met|con', said, '')) ||
      (isSaid(lines, '', said, 'will|has|is going to|wird|va|zal|llamará') &&
        !isSaid(lines, 'at|bei|chez|bij|with|mit|avec|met|con', said, '')) ||
      isGivenName(said.split(' ')[0] ?? '') ||
      plain(address.split('@')[0] ?? '').split(/[._-]/)[0] === plain(said.split(' ')[0] ?? ''))
  return isPerson && said.length > 3 ? { name: said, email: null, jobTitle: null, kind: null } : null
}

const withSomebody =
  /(?:[Ii]nterviews?|[Cc]all|[Cc]hat|[Ss]creen|[Cc]onversation|[Mm]eeting|[Gg]espräch|[Ee]ntretien|[Gg]esprek|[Ee]ntrevista)\s+(?:with|mit|avec|met|con)\s+(?<name>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}'’]+){1,2})(?=$|[\s,.;!?(])/u

/**
 * "Interview with Jo Placeholder": a person, where a scheduling page says so or the first name is one; "with Blue Heron"
 * is no more a person than a company.
 */
export function metByName(lines: readonly string[], byPage: boolean): string | null {
  for (const line of lines.slice(0, 20)) {
    const name = withSomebody.exec(line)?.groups?.name?.replace(/\s+(?:On|At|From|For)$/u, '')
    if (!name || !looksLikeName(name, { strict: true }) || companyWords.test(name)) continue
    // "the position at Meltwater Ceramics"
    if (isSaid(lines, 'at|bei|chez|bij', name, '')) continue
    if (isFirmsLastWord(name.split(' ').at(-1) ?? '')) continue
    if (byPage || isGivenName(name.split(' ')[0] ?? '')) return name
  }
  return null
}
