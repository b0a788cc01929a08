import { companyWords } from '@/lib/job-words'
import { plain } from '@/lib/people/name-words'
import { accountOf, companyOfAddress, forOthers, squeezed, withSurname } from './company-address'
import {
  agrees,
  clientRank,
  commissioning,
  isFirmly,
  isLikely,
  isOneOf,
  labelledClient,
  labelledCompany,
  ofMailbox,
  type SaidCompany,
  saidCompanies,
  tidyCompany,
  titleRank,
  wantingCompanies,
  withoutLegal,
} from './company-ways'
import { isOfFirm } from './firm-words'
import { isGivenName } from './given-names'
import { forms, inCapitals, placesOf } from './name-places'
import { type SignedFirm, signedFirms } from './signed-firm'
import { spelledOut } from './spelled-company'
import type { TitlePieces } from './title-pieces'

export interface CompanySources {
  lines: readonly string[]
  titled: TitlePieces['company']
  domains: readonly string[]
  people: readonly string[]
  /** Of a mailbox that several people read. */
  senderName: string | null
  /** What stands behind somebody's name in the head, or is left of the title: a guess. */
  near: readonly string[]
  /** What the head writes beside a name, or a mailbox's own: "Recruitment (Wexmoor Trust)". */
  headFirm: string | null
  /** What stands below the farewell. */
  signedLines: readonly string[]
  /** What the job is called: no firm is a part of it. */
  role: string | null
  /** Whoever writes does so for another firm. */
  forClient: boolean
  /** And is called so. */
  byAgency: boolean
}

/** Which company it is. How sure that is, `companyEvidence` tells. */
export function arrivalCompany(from: CompanySources): string | null {
  const labelled = labelledCompany(from.lines)
  if (labelled) return withoutLegal(labelled)
  const isPerson = (text: string) => isOneOf(text, from.people)
  const { domains } = from
  const commissioned = commissioning(from.lines).find(
    value => !isPerson(value) && !agrees(value, domains) && (isOfFirm(value) || domains.length > 0),
  )
  if (commissioned && from.senderName !== null) return withoutLegal(commissioned)
  const group =
    from.senderName && !forOthers.test(squeezed(from.senderName.replace(/\.com$/i, '')))
      ? tidyCompany(ofMailbox(from.senderName))
      : null
  const inText = spelledOut(from.lines, domains)
  const spelled = inText ?? (group ? spelledOut(['', group], domains) : null)
  const said = saidCompanies(from.lines, from)
  const written = from.titled?.value ?? ''
  const titled = /^\p{Lu}/u.test(written) && !isPerson(written) ? tidyCompany(written) : null
  const near = from.near.map(tidyCompany).filter(Boolean)
  const signed = signedFirms(from.signedLines, domains, from.people)
  const head = inCapitals(tidyCompany(from.headFirm ?? group ?? ''))
  // Of an agency's mail the client is the company, where it is named.
  const client = labelledClient(from.lines) ?? clientOf(from, said, near, group)
  if (client) return withoutLegal(inFull(client, from.lines))
  const backed = [titled, ...near, ...said.map(({ value }) => value), group]
    .flatMap(value => value || [])
    .filter(value => agrees(value, domains))
    .map(value => asDomain(value, domains))
  const long = spelled?.isShort
    ? undefined
    : backed.find(value => spelled && squeezed(value).startsWith(squeezed(spelled.value)))
  const twice = said.find(
    ({ value, rank }) =>
      (titled && plain(titled) === plain(value)) ||
      said.some(other => other.rank !== rank && plain(other.value) === plain(value)),
  )
  const firm = said.find(({ rank }) => isFirmly(rank))
  const [likely] = said.filter(({ rank }) => isLikely(rank) || domains.length === 0)
  const whole = spelled?.isShort ? null : longerOf(inText?.value ?? null, head, signed, said)
  const one =
    whole ||
    long ||
    spelled?.value ||
    backed[0] ||
    (domains.length === 0 && head && isElsewhere(head, from.lines, 1) && head) ||
    (domains.length === 0 && (firm?.value || twice?.value || head)) ||
    signed.find(({ value, isFirm }) => isFirm && isElsewhere(value, from.lines))?.value ||
    twice?.value ||
    likely?.value ||
    near[0] ||
    (from.forClient ? titled : null) ||
    (domains[0] && withSurname(domains[0], from.people[0] ?? '')) ||
    (isOrdinary(titled) ? '' : titled) ||
    group ||
    titled ||
    signed.find(({ isFirm }) => isFirm)?.value
  return one ? withoutLegal(one) : null
}

/** What a head or a signature has of it that a sentence may leave out: "Librairie La Marge", "Academia Turia Idiomas". */
function longerOf(
  spelled: string | null,
  head: string,
  signed: readonly SignedFirm[],
  said: readonly SaidCompany[],
): string | null {
  // What a register has, a sentence may call shorter: "bei Kornblume" of Kornblume Foods GmbH.
  const isRegister = ({ value, isLegal }: SignedFirm, short: string) =>
    isLegal && value.startsWith(`${short} `) && /^ \p{Lu}/u.test(value.slice(short.length))
  const own = signed.filter(({ isOwn }) => isOwn)
  const short = said.find(({ value }) => own.some(firm => isRegister(firm, value)))
  if (short) return short.value
  const isLonger = (value: string) => !spelled || squeezed(value).includes(squeezed(spelled))
  const [signedAs] = own.map(({ value }) => value).toSorted((a, b) => b.length - a.length)
  if (signedAs && isLonger(signedAs))
    return head.endsWith(` ${signedAs}`) || head.startsWith(`${signedAs} `) ? head : signedAs
  return spelled && (head.endsWith(` ${spelled}`) || head.startsWith(`${spelled} `)) ? head : null
}

/** "Boxwell" of the title, "Boxwell Fulfilment" in the text. */
function inFull(name: string, lines: readonly string[]): string {
  const places = placesOf(lines.slice(1), forms(name), text => text === name)
  return (
    places
      .map(({ whole }) => whole)
      .find(whole => whole.startsWith(`${name} `) && whole.split(' ').length - name.split(' ').length < 3) ??
    name
  )
}

const isElsewhere = (value: string, lines: readonly string[], least = 2) =>
  lines.filter(line => line.includes(value)).length >= least

/** Whom an agency writes for: the surest way to say so first. */
function clientOf(
  { lines, people, domains, forClient, byAgency }: CompanySources,
  said: readonly SaidCompany[],
  near: readonly string[],
  group: string | null,
): string | null {
  if (!forClient) return null
  const named = [
    ...said
      .filter(({ rank, value }) => rank === clientRank && !/['’]\p{L}+$/u.test(value))
      .map(({ value }) => value),
    ...(byAgency ? wantingCompanies(lines).filter(value => !isOneOf(value, people)) : []),
    ...(byAgency ? near.filter(value => !isGivenName(value.split(' ')[0] ?? '')) : []),
    ...said
      .filter(({ rank }) => rank !== clientRank && rank !== titleRank && (!byAgency || rank < 3))
      .map(({ value }) => value),
  ]
  return named.find(value => !agrees(value, domains) && !(group && agrees(value, [group]))) ?? null
}

/** "hester-oakapple" of Hester is oakapple. */
const withoutFirst = (account: string, people: readonly string[]) =>
  account
    .split('-')
    .filter(part => !people.some(person => plain(person).split(' ')[0] === part))
    .join('-') || account

/** What the addresses tell of a firm: its domain, or its account at a hiring system. */
export const domainsOf = (addresses: readonly string[], people: readonly string[]) => [
  ...new Set(
    addresses.flatMap(address => {
      const account = accountOf(address)
      return (
        companyOfAddress(address) ??
        (account && !isOneOf(account, people) ? withoutFirst(account, people) : [])
      )
    }),
  ),
]

/** A title's word or two that may be anything: "Onsite", "You're all set". */
export const isOrdinary = (text: string | null) =>
  text !== null &&
  (/[’'!?]/.test(text) ||
    /(?<!\p{L})(?:tomorrow|today|tonight|morgen|heute|demain|mañana|vandaag|interview|confirmed|cancell?ed|schedule[d]?|booked|details|next|step[s]?|you|your|our|we|us|time|date|new|change|update[d]?|follow|reminder|termin|ihr|ihre|dein|deine|unser|gespräch|einladung|bestätigung|rückmeldung|bewerbung|votre|notre|rendez|entretien|candidature|invitation|confirmation|uw|jouw|je|ons|gesprek|afspraak|sollicitatie|tu|su|cita|entrevista|candidatura)(?!\p{L})/iu.test(
      text,
    ))

/** "Northlight confirmation" of northlight.example is Northlight; Northlight Systems stays. */
function asDomain(value: string, domains: readonly string[]): string {
  const words = value.split(' ')
  const cut = words.findIndex((_, at) =>
    domains.some(domain => squeezed(words.slice(0, at + 1).join('')) === squeezed(domain)),
  )
  if (cut < 0 || companyWords.test(words.slice(cut + 1).join(' '))) return value
  return words.slice(0, cut + 1).join(' ')
}
