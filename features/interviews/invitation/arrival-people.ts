import { listedPeople } from '@/features/contacts/listed-people'
import { mailboxName } from '@/features/contacts/mailbox-name'
import type { NamedPerson } from '@/features/contacts/named-person'
import { looksLikeName } from '@/features/contacts/piece-kinds'
import { readSignature } from '@/features/contacts/read-signature'
import type { SignatureFields } from '@/features/contacts/signature-fields'
import { farewell, shortWish } from '@/features/contacts/signature-words'
import { normalizeAddress } from '@/lib/address'
import { companyWords } from '@/lib/job-words'
import { nameParts } from '@/lib/people/name-parts'
import { plain } from '@/lib/people/name-words'
import { contactKindOf, firstNames } from '@/lib/people/people-words'
import { isMailboxName, isRobot, isSharedAddress, nameOfShared } from '@/lib/people/shared-mailbox'
import { namedInTitle } from '../calendar/title-people'
import { isSystem } from './arrival-company'
import type { Mailbox } from './arrival-facts'

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
  own: { addresses: ReadonlySet<string>; name: string | null }
}): ArrivalPeople {
  const text = from.lines.join('\n')
  const greeted = greeting.exec(text)?.groups?.name ?? null
  const isMe = (name: string) =>
    [from.own.name, greeted].some(mine => mine && plain(mine) === plain(name)) ||
    Boolean(greeted && plain(nameParts(name).first) === plain(greeted.split(' ')[0] ?? ''))
  const end = signatureStart(from.lines)
  const body = (end < 0 ? from.lines : from.lines.slice(0, end)).map(line =>
    line.replace(/^(\s*interviewer)\(s\)/i, '$1s'),
  )
  const named = [
    ...listedPeople(body.join('\n')),
    ...(from.met ? [{ name: from.met, email: null, jobTitle: null, kind: null }] : []),
    ...from.spoken,
    ...namedInTitle(from.title, from.company, isMe),
  ].filter(
    ({ name, email }) =>
      !/[()[\]]/.test(name.replace(/\([^()]*\)/g, '')) &&
      !isMe(name) &&
      !(email && from.own.addresses.has(email)) &&
      !isCompany(name, from.company),
  )
  const sender = senderOf(from.sender, from.signed, from.own.addresses)
  const people: NamedPerson[] = []
  for (const person of named) {
    const same = people.find(({ name }) => plain(name) === plain(person.name))
    if (same)
      Object.assign(same, {
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
      unsure: from.met !== null || from.spoken.length > 0 || people.some(({ name }) => !name.includes(' ')),
    }
  const isHelper =
    sender.kind === 'coordinator' ||
    sender.kind === 'in_house_recruiter' ||
    sender.kind === 'agency_recruiter'
  return {
    people: [...people, sender].slice(0, 30),
    unsure: !(isHelper && people.length > 0) && sender.kind !== 'coordinator',
  }
}

const longer = (one: string, two: string) => (two.length > one.length ? two : one)
const sameName = (one: string, two: string) =>
  plain(one) === plain(two) || (!one.includes(' ') && plain(two).split(' ')[0] === plain(one))
const isCompany = (name: string, company: string | null) => company !== null && plain(name) === plain(company)

/** Who wrote it: by the mail's head, with the title of their signature; a talent team is a coordinator. */
function senderOf(
  sender: Mailbox | null,
  signed: SignatureFields | null,
  own: ReadonlySet<string>,
): NamedPerson | null {
  const signedName = signed?.name?.value ?? null
  const jobTitle = signed?.jobTitle?.value ?? null
  const bySignature =
    signedName && looksLikeName(signedName)
      ? {
          name: signedName,
          email: signed?.email?.value ?? null,
          jobTitle,
          kind: jobTitle ? contactKindOf(jobTitle) : null,
        }
      : null
  const email = sender && normalizeAddress(sender.address)
  if (!sender || !email || own.has(email) || isRobot(email) || isSystem(email)) return bySignature
  const name = mailboxName(sender.name.replace(/\s+(?:via|from|at)\s+.*$/i, ''), email)
  if (isMailboxName(name) || (isSharedAddress(email) && !looksLikeName(name, { strict: true }))) {
    if (bySignature?.name.includes(' ')) return bySignature
    return {
      name: isMailboxName(name) ? name : nameOfShared(email),
      email,
      jobTitle: null,
      kind: 'coordinator',
    }
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

/** Where the farewell is; -1 where nobody signed. */
function signatureStart(lines: readonly string[]): number {
  const first = lines.findIndex(line => line.trim())
  return lines.findLastIndex(
    (line, at) =>
      farewell.test(line.trim()) || (at > first && shortWish.test(line.trim()) && !greeting.test(line)),
  )
}

/** What stands below the farewell; without one nobody signed. */
export function signatureOf(lines: readonly string[]): SignatureFields | null {
  const end = signatureStart(lines)
  if (end < 0) return null
  const read = readSignature(lines.slice(end + 1, end + 12).join('\n'))
  return read.ok ? read.fields : null
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
    if (byPage || firstNames.has(plain(name.split(' ')[0] ?? ''))) return name
  }
  return null
}
