import { mailboxName } from '@/features/contacts/mailbox-name'
import type { NamedPerson } from '@/features/contacts/named-person'
import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import type { SignatureFields } from '@/features/contacts/signature-fields'
import { normalizeAddress } from '@/lib/address'
import { companyWords } from '@/lib/job-words'
import { nameParts } from '@/lib/people/name-parts'
import { plain } from '@/lib/people/name-words'
import { isMailboxName } from '@/lib/people/shared-mailbox'
import { namedInTitle } from '../calendar/title-people'
import type { Mailbox } from './arrival-facts'
import { signatureStart } from './arrival-signature'
import { squeezed } from './company-address'
import { type Evidence, seen } from './evidence'
import { isFirmsLastWord } from './firm-words'
import { isGivenName } from './given-names'
import { introduced } from './introduced'
import { withoutLater } from './later'
import { likelyListed, listsIn, onLabel } from './listed-people'
import { called, namedBeside } from './named-beside'
import { namedWithMe } from './named-with-me'
import { isNoFirst } from './no-first-name'
import { isNobody } from './nobody-words'
import { isCompany, joinPeople, longer, sameName } from './same-name'
import { isSharedMailbox, senderOf } from './sender-person'
import { titledFirst } from './titled-first'
import type { Candidate } from './votes/candidate'
import { gathered } from './votes/gathered'
import { peopleWeights } from './votes/people-weights'

const greeting =
  /^(?:hi|hello|hey|dear|hallo|liebe[r]?|guten tag(?: frau| herr)?|sehr geehrte[r]?(?: frau| herr)?|bonjour(?: madame| monsieur)?|cher|chère|beste|geachte(?: heer| mevrouw)?|hola|estimad[oa]|ciao|olá|gentile)\s+(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)/imu

export interface ArrivalPeople {
  people: NamedPerson[]
  /** What speaks for each of them, in their order. */
  evidence: Evidence[][]
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
  /** What a messenger has: whoever it names has written. */
  isChat: boolean
  /** Whom a line of a chat names. */
  spoken: readonly NamedPerson[]
  /** To whom it was sent as well. */
  others: readonly Mailbox[]
  own: { addresses: ReadonlySet<string>; name: string | null }
  /** Who wrote what is passed on in it. */
  passedOnFrom: Mailbox | null
  /** All who may be somebody in it, with what was seen of each. */
  candidates: (isMe: (name: string) => boolean) => readonly Candidate[]
}): ArrivalPeople {
  const text = from.lines.join('\n')
  const isFirm = (name: string) => isCompany(name, from.company, [from.title, ...from.lines])
  const hailed = greeting.exec(text)?.groups?.name ?? null
  const firstOf = (name: string) => plain(nameParts(name).first)
  // In what is passed on, whoever wrote to the one who passes it on greets them.
  const greeted = hailed && firstOf(hailed) === firstOf(from.sender?.name ?? '') ? null : hailed
  const mine = [from.own.name, greeted].flatMap(name => (name ? plain(name) : []))
  const ownFirst = plain(from.own.name ?? '').split(' ')[0] ?? ''
  const isMe = (name: string) =>
    mine.includes(plain(name)) ||
    // "Gidday Robin"
    (ownFirst !== '' && plain(name).endsWith(` ${ownFirst}`) && !isGivenName(name.split(' ')[0] ?? '')) ||
    Boolean(greeted && plain(nameParts(name).first) === plain(greeted.split(' ')[0] ?? '')) ||
    (called.test(name) && mine.some(own => own.split(' ').at(-1) === plain(name).split(' ').at(-1)))
  const end = signatureStart(from.lines, from.sender?.name ?? '')
  // A calendar's guests stand below whoever signs its words.
  const said = end < 0 ? from.lines : [...from.lines.slice(0, end), '', ...listsIn(from.lines.slice(end))]
  const body = said.map(line =>
    withoutLater(line)
      .replace(replaced, ' ')
      .replace(/^(\s*interviewer)\(s\)/i, '$1s')
      .replace(talkWith, 'Interviewers: '),
  )
  const beside = namedBeside(body, isMe)
  const listed = likelyListed(body, beside)
  const titled = titledFirst(body, isMe)
  const withMe = [...titled, ...namedWithMe(body, isMe)]
  const named = [
    ...listed,
    ...(from.met ? [{ name: from.met, email: null, jobTitle: null, kind: null }] : []),
    ...from.spoken,
    ...namedInTitle(from.title, from.company, isMe),
    ...(from.passedOnFrom && looksLikeName(from.passedOnFrom.name, { strict: true })
      ? [
          {
            ...from.passedOnFrom,
            email: normalizeAddress(from.passedOnFrom.address),
            jobTitle: null,
            kind: null,
          },
        ]
      : []),
    ...alsoSent(from.others, body),
    ...beside,
    ...withMe,
  ].filter(
    ({ name, email }) =>
      !/[()[\]]/.test(name.replace(/\([^()]*\)/g, '')) &&
      !isMe(name) &&
      !isNobody(name) &&
      !(isJobTitle(name) && !isGivenName(name.split(' ')[0] ?? '')) &&
      !(email && from.own.addresses.has(email)) &&
      !isFirm(name),
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
  // "on Teams with Fergal Noonan, …": two words with capitals where somebody stands, whatever they are.
  const isOther = (people: readonly NamedPerson[]) =>
    body.slice(0, 120).some(line =>
      [...line.slice(0, 600).matchAll(withWhom)].some(({ groups }) => {
        const name = groups?.name ?? ''
        return (
          !people.some(other => sameName(other.name, name)) &&
          !isMe(name) &&
          !isNobody(name) &&
          !isFirm(name) &&
          !name.split(' ').some(word => isFirmsLastWord(word) || isNoFirst(word))
        )
      }),
    )
  // A telephone or a chat's name without an address says less than the words do.
  const isNameless = !from.sender?.address
  const told = isNameless && !from.signed?.name ? introduced(from.lines, isMe) : null
  const headName = from.sender?.name ?? ''
  const writer = told && from.isChat && sameName(told, headName) ? longer(told, headName) : told
  const written = writer
    ? { name: writer, email: null, jobTitle: null, kind: null }
    : senderOf(from.sender, from.signed, from.own.addresses, from.lines)
  // Where nobody signs, whoever is named for questions is who answers.
  const asked =
    written && isSharedMailbox(written) && named.length === 0
      ? namedBeside(body, isMe, true).filter(({ name }) => !isNobody(name) && !isFirm(name))
      : []
  // A mailbox that is called as the firm is nobody.
  const sender =
    written &&
    ((isFirm(written.name) && (written.name.includes(' ') || written.name.length > 7)) ||
      (isSharedMailbox(written) && (named.length > 0 || asked.length > 0)))
      ? null
      : written
  const people = joinPeople(
    [...named, ...asked].map(person => ({ ...person, name: withoutFirm(person.name, from.company) })),
  )
  const here = sender && people.find(({ name }) => sameName(name, sender.name))
  if (here && sender)
    Object.assign(here, {
      name: longer(here.name, sender.name),
      email: here.email ?? sender.email,
      jobTitle: here.jobTitle ?? sender.jobTitle,
      kind: here.kind ?? sender.kind,
    })
  // A friend passes on what came from a firm: nobody whom one meets there.
  const domainOf = (address: string | undefined) => address?.split('@')[1]?.toLowerCase()
  const isFriend =
    from.passedOnFrom !== null &&
    from.sender !== null &&
    domainOf(from.passedOnFrom.address) !== domainOf(from.sender.address) &&
    [...from.own.addresses].some(own => domainOf(own) === domainOf(from.sender?.address))
  const isAdded = sender !== null && !here && !isMe(sender.name) && !isFriend
  const ruled = joinPeople(isAdded ? [...people, sender] : people)
  const { stay, added, isOpen } = gathered(ruled, from.candidates(isMe), peopleWeights, [
    ...onLabel(body),
    ...[...titled, ...beside.filter(({ comes }) => comes)].map(({ name }) => name),
    ...(from.passedOnFrom ? [from.passedOnFrom.name] : []),
  ])
  const spoken = [...body, ...(end < 0 ? [] : from.lines.slice(end))].join('\n')
  // To whom it went as well, and whom no word of it names.
  const isOnlySent = (name: string) =>
    from.others.some(other => sameName(mailboxName(other.name, other.address), name)) &&
    !`${from.title}\n${text}`.includes(nameParts(name).first)
  const isLater = (name: string) => text.includes(name) && !spoken.includes(name)
  // A shared mailbox is somebody's business, and nobody.
  const all = joinPeople([
    ...ruled.filter((person, at) => stay[at] || isSharedMailbox(person)),
    ...added.filter(
      ({ name }) =>
        !isMe(name) &&
        !isLater(name) &&
        !isOnlySent(name) &&
        !(isFriend && sender && sameName(name, sender.name)) &&
        !isFirm(name) &&
        !isMailboxName(name) &&
        !isNobody(name) &&
        (!isJobTitle(name) || isGivenName(name.split(' ')[0] ?? '')),
    ),
  ]).slice(0, 30)
  const isUnclear = isOpen(all)
  const isAlone = !isMore(all) && !isOther(all) && !others.test(body.join('\n').slice(0, 6000))
  const isIn = (some: readonly NamedPerson[], name: string) => some.some(other => sameName(other.name, name))
  const head = from.sender
  const signedName = from.signed?.name?.value
  const evidence = all.map(person =>
    seen(
      isIn(listed, person.name) && 'label',
      beside.some(({ name, byName }) => !byName && sameName(name, person.name)) && 'titled',
      head?.address && sameName(mailboxName(head.name, head.address), person.name) && 'head',
      signedName && sameName(signedName, person.name) && 'signature',
      isWhole(person.name) && 'plain',
      isAlone && 'sole',
      (isSharedMailbox(person) || asked.length > 0) && 'page',
      from.spoken.length > 0 && 'loose',
      isUnclear && 'outvoted',
    ),
  )
  return { people: all, evidence }
}

/** "Sanne van Fietsfabriek" at Fietsfabriek Strijp is Sanne. */
function withoutFirm(name: string, company: string | null): string {
  const { first, firm = '' } =
    /^(?<first>\p{Lu}\p{L}+) (?:van|von|vom|de|du|del|from|at|bei|chez|bij) (?<firm>.+)$/u.exec(name)
      ?.groups ?? {}
  return first && company && squeezed(company).startsWith(squeezed(firm)) ? first : name
}

/** A first name and another, or a surname behind its "Frau"; and no firm. */
const isWhole = (name: string) =>
  looksLikeName(name, { strict: true }) &&
  (called.test(name) || isGivenName(name.split(' ')[0] ?? '')) &&
  !companyWords.test(name) &&
  !isFirmsLastWord(name.split(' ').at(-1) ?? '')

const withWhom =
  /(?<!\p{L})(?:with|mit|avec|met|con|by|meet|meeting|and|und|et|en|y|e) (?<name>\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{L}+)+)/gu
/** "Bola Adeniran (was: Marcus Field)" */
const replaced =
  /\((?:was|were|formerly|previously|instead of|in place of|replac(?:es|ing)|statt|anstelle von|vorher|ersetzt|bisher|au lieu de|à la place de|remplace|in plaats van|vervangt|en lugar de|sustituye a|al posto di)(?!\p{L})[^()]{2,60}\)/iu
/** Somebody will be there who has no name yet. */
const others =
  /(?<!\p{L})(?:a (?:second )?colleague|another (?:member|colleague|person|manager)|(?:someone|somebody) (?:from|else)|(?:two|three|a few|some|other|one) (?:members?|people|colleagues|of (?:us|my|our))|(?:mein|eine|unsere?)[rn]? kolleg\p{L}+|(?:une?|mon|ma|mes) coll[èe]gues?|(?:een|mijn) collega\p{L}*|(?:un|una|mi) compañer[oa]|un[ao]? collega|(?:my|our|the) (?:boss|partner|wife|husband|co-?founder|deputy|team lead|line manager|hiring manager))(?!\p{L})/iu

/** "Gesprek met: Wilma de Groot" */
const talkWith =
  /^[\s•*-]*(?:your |je |uw |ihr |dein |votre |ton |su |tu )?(?:interview|call|meeting|conversation|gespräch|termin|entretien|rendez-vous|gesprek|afspraak|entrevista|reunión)\s+(?:with|mit|avec|met|con)\s*:\s*/iu

const withTitle =
  /(?<!\p{L})(?:Herrn?|Frau|Mr|Mrs|Ms|Miss|Dr|Prof|M|Mme|Madame|Monsieur|dhr|mevr|de heer|mevrouw|Sr|Sra|señora?|dott|dottor|dottoressa|signora?)\.? (?<name>\p{Lu}[\p{L}'’-]+)/gu

/** Of those to whom it went as well, whom its words name: "with Gareth and me". */
const alsoSent = (others: readonly Mailbox[], body: readonly string[]): NamedPerson[] =>
  others.flatMap(({ name, address }) => {
    const full = mailboxName(name, address)
    const { first, surname } = nameParts(full)
    // "Herr Henle und ich sind wie geplant dabei"
    const isTitled = (line: string) =>
      [...line.matchAll(withTitle)].some(({ groups }) => groups?.name === surname)
    const isNamed =
      looksLikeName(full, { strict: true }) &&
      !isMailboxName(full) &&
      first.length > 1 &&
      body.some(line => isTitled(line) || line.match(/\p{Lu}[\p{L}'’-]+/gu)?.includes(first))
    return isNamed ? [{ name: full, email: normalizeAddress(address), jobTitle: null, kind: null }] : []
  })
