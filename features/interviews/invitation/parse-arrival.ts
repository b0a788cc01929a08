import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { normalizeAddress } from '@/lib/address'
import { nameParts } from '@/lib/people/name-parts'
import { isMailboxName, isRobot } from '@/lib/people/shared-mailbox'
import { clip, tidyLine } from '@/lib/text'
import { kindWords } from '../calendar/interview-words'
import { readQuickAdd } from '../read-quick-add'
import { type Arrival, type ArrivalField, arrivalFields } from './arrival'
import { arrivalCompany, domainsOf, type Guess, isOrdinary } from './arrival-company'
import type { ArrivalFacts, Mailbox } from './arrival-facts'
import { arrivalKind } from './arrival-kind'
import { arrivalLength } from './arrival-length'
import { arrivalLink } from './arrival-link'
import { arrivalPeople, metByName, personBehind } from './arrival-people'
import { arrivalPlace } from './arrival-place'
import { arrivalRole } from './arrival-role'
import { signatureOf } from './arrival-signature'
import { chatLine } from './chat-line'
import { chooseMoment } from './choose-moment'
import { companyOfAddress, isFirmsName, isSystem, squeezed } from './company-address'
import { isFirmsLastWord } from './firm-words'
import { isGivenName } from './given-names'
import { joinedPieces, type TitlePieces, titlePieces } from './title-pieces'

export interface ArrivalOptions {
  /** The reader's IANA zone, for times that name none. */
  zone: string
  ownAddresses: readonly string[]
  ownName: string | null
}

const prefixes = /^(?:\s*(?:re|aw|fwd?|wg|tr|rv|rif|doorst|antw)\s*:\s*)+/i
const writesForClient =
  /(?<!\p{L})(?:(?:my|our|the|their) clients?|on behalf of|unser(?:e[nmrs]?)? (?:kunde[n]?|mandant(?:en|in)?|auftraggeber\p{L}*)|im auftrag (?:von|unseres)|(?:notre|mon|mes) client\p{L}*|pour le compte|onze opdrachtgever|mijn opdrachtgever|namens|(?:nuestro|mi) cliente|recruitment (?:consultant|agency)|personalberat\p{L}*|consultante? en recrutement|executive search|staffing)(?!\p{L})/iu

/** What outside text means for this user: pure, from what the worker took apart. Nothing is kept before they say yes. */
export function parseArrival(facts: ArrivalFacts, options: ArrivalOptions): Arrival {
  const { head, inner, mail, lines } = facts
  const own = new Set(options.ownAddresses.map(normalizeAddress).filter(address => address !== null))
  const whole = tidyLine((head?.subject ?? inner?.subject ?? mail?.subject ?? '').slice(0, 300))
  const title = whole.replace(prefixes, '')
  const wrote =
    headMailbox(head?.from) ?? inner?.from ?? (mail?.from && !isOwn(mail.from, own) ? mail.from : null)
  const { sender, firm } = partedSender(wrote)
  const signed = signatureOf(lines, sender?.name ?? '')
  const first = lines.find(line => line.trim()) ?? ''
  const isPersonal =
    sender !== null &&
    !mail?.isAutomatic &&
    looksLikeName(sender.name) &&
    isOnes(sender) &&
    !isMailboxName(sender.name) &&
    !isSystem(sender.address) &&
    !isRobot(sender.address) &&
    !isFirmsName(sender)
  const what0 = arrivalKind(
    title || first,
    lines,
    facts.mentions.some(({ is }) => is === 'time'),
    linesOfTwoDays(facts),
    false,
    !mail && !head,
    isPersonal,
  )
  const chosen = chooseMoment(facts, options.zone, what0.kind === 'moved')
  const hasDay = facts.mentions.some(({ is }) => is === 'date')
  const what = chosen
    ? what0
    : arrivalKind(title || first, lines, false, new Set(), hasDay, !mail && !head, isPersonal)
  const isChat = !title && lines.join(' ').length < 160 && lines.filter(line => line.trim()).length <= 3
  const said = isChat && what.kind === 'invitation' ? readQuickAdd(chatLine(facts, options.ownName)) : null
  // A sentence is no company.
  const quick =
    said &&
    /^(?!(?:Soy|Hier|Met|Ich|Je|Ik|Im|I’m|I'm|This|Its|It|Hi|Hey|Hello|Morning|Evening|Alright|Good|Guten|Interview|Call|Meeting|Gespräch|Entretien|Gesprek|Entrevista|Moin|Hola|Hallo|Hoi|Ciao|Salut|Bonjour|Dear)\s)\p{Lu}\S*(?: (?:\p{Lu}|&|of|de)\S*){0,3}$/u.test(
      said.company,
    )
      ? {
          ...said,
          people: said.people.filter(
            ({ name }) => looksLikeName(name) && /^\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*)*$/u.test(name),
          ),
        }
      : null
  const met = isChat ? null : metByName([title, ...lines], Boolean(sender && isSystem(sender.address)))
  const isShared = Boolean(
    sender && (isMailboxName(sender.name) || isSystem(sender.address) || isFirmsName(sender)),
  )
  const personSent = sender !== null && personBehind(sender, lines) !== null
  const names = [
    isShared && !personSent ? '' : (sender?.name ?? '').replace(/\s+\(?via\s.*$/i, ''),
    signed?.name?.value ?? '',
    options.ownName ?? '',
    met ?? '',
  ].filter(Boolean)
  const domains = domainsOf(
    [
      sender?.address ?? '',
      signed?.email?.value ?? '',
      ...headAddresses(head?.replyTo),
      ...(mail?.replyTo ?? []).map(({ address }) => address),
      ...headAddresses(head?.cc),
      ...headAddresses(lines.slice(0, 80).join(' ')).slice(0, 10),
    ].filter(address => address && !own.has(address.toLowerCase())),
    names,
  )
  const told = { domains, people: names, text: lines.join('\n').slice(0, 8000) }
  const pieces = joinedPieces(
    titlePieces(title || firstLine(lines), told),
    titlePieces(aboutLine(lines), told),
  )
  const saidRole = arrivalRole(lines, pieces.role)
  const read = arrivalCompany({
    lines: [title, ...lines],
    titled: pieces.company,
    near: [
      firm ?? '',
      pieces.left && (pieces.people.length > 0 || isFirmsLastWord(pieces.left.value.split(' ').at(-1) ?? ''))
        ? pieces.left.value
        : '',
    ],
    role: saidRole?.value ?? null,
    domains,
    people: names,
    senderName: isShared && !personSent ? (sender?.name ?? null) : null,
    forClient: writesForClient.test([title, ...lines].join('\n').slice(0, 5000)),
  })
  // What stands where a company may, and is a person's name, is the person's.
  const usesQuick =
    quick !== null && chosen !== null && (read === null || looksLikeName(read.value, { strict: true }))
  const company = usesQuick && quick ? { value: quick.company, sure: false } : read
  const role =
    withoutCompany(saidRole, company) ?? besideCompany(roleLeft(pieces.left, prefixes.test(whole)), company)
  const { people, unsure: isGuessed } = arrivalPeople({
    ...{ lines, title, sender, signed, met, company: company?.value ?? null },
    spoken: usesQuick && quick ? quick.people : [],
    others: [...mailboxesOf(head?.cc), ...mailboxesOf(head?.to), ...(mail?.cc ?? []), ...(mail?.to ?? [])],
    own: { addresses: own, name: options.ownName },
  })
  const kind = kindOf(title, lines)
  const length = arrivalLength(facts, chosen?.moment ?? null)
  if (what.kind === 'other') return nothingOf(clip(title || tidyLine(first), 200))
  const unsure = new Set<ArrivalField>(chosen?.unsure ?? [])
  if (!what.sure) unsure.add('what')
  if (!chosen) for (const field of ['date', 'time', 'zone'] as const) unsure.add(field)
  if (!what.sure && what.kind === 'reply')
    for (const field of ['date', 'time', 'length', 'people'] as const) unsure.add(field)
  if (!length.sure || (what.kind === 'moved' && unsure.has('time'))) unsure.add('length')
  if (!company?.sure) unsure.add('company')
  if (!role?.sure) unsure.add('role')
  if (!kind.sure) unsure.add('kind')
  if (isGuessed || people.length === 0) unsure.add('people')
  const url = arrivalLink(lines, mail?.links ?? [])
  return {
    what: what.kind,
    summary: clip(title || tidyLine(first), 200),
    moment: chosen?.moment ?? null,
    alternatives: chosen?.alternatives ?? [],
    lengthMinutes: length.minutes,
    place: arrivalPlace(lines, url),
    url,
    people,
    company: company?.value ?? null,
    role: role?.value ?? null,
    kind: kind.value,
    unsure: [...unsure],
  }
}

/** "Thursday's interview (3 December)" is one day. */
const linesOfTwoDays = ({ lines, mentions }: ArrivalFacts): Set<string> =>
  new Set(
    lines.filter((_, at) => {
      const days = mentions.flatMap(mention =>
        mention.is === 'date' && mention.line === at ? mention.days.slice(0, 1) : [],
      )
      const weekdays = new Set(days.map(day => new Date(day).getUTCDay()))
      return (
        weekdays.size > 1 ||
        new Set(
          mentions
            .filter(m => m.is === 'date' && m.line === at && m.sure)
            .map(m => m.is === 'date' && m.days[0]),
        ).size > 1
      )
    }),
  )

/** Nothing in it is about an interview. */
const nothingOf = (summary: string): Arrival => ({
  ...{ what: 'other', summary, moment: null, alternatives: [], lengthMinutes: 60, place: null, url: null },
  ...{ people: [], company: null, role: null, kind: null, unsure: [...arrivalFields] },
})

/** "What: Hiring Manager Interview, Backend Engineer" */
const aboutLine = (lines: readonly string[]) =>
  (
    lines
      .slice(0, 60)
      .map(line => about.exec(line)?.[1])
      .find(Boolean) ?? ''
  ).replace(prefixes, '')
const about =
  /^[\s•*-]*(?:subject|betreff|objet|onderwerp|asunto|oggetto|what|was|event(?: type| name)?|titel|titre|título)\s*:\s*(\S.{0,200})$/iu

/** Without a head the first line is the title, where it is no sentence. */
function firstLine(lines: readonly string[]): string {
  const [first = '', second = ''] = lines.filter(line => line.trim())
  const isTitle =
    first.length <= 110 && !/[.!?,;:]$|https?:/.test(first) && (second !== '' || first.length < 70)
  return isTitle && !about.test(first) ? first.replace(prefixes, '') : ''
}

/** What ends like a job in one of the languages, for what may be a name as well. */
const mayBeJob =
  /(?:person|kraft|fachmann|fachfrau|leitung|\p{L}{3}(?:erin|istin|eur|euse|teur|trice|ist|loge|medewerker|ero|dora?|ista))(?!\p{L})/iu

/** "Bookkeeper interview" of a firm that is known: the title's word is the role, then. */
function besideCompany(titled: string | null, company: Guess | null): Guess | null {
  if (!titled || !company || (isGivenName(titled.split(' ')[0] ?? '') && !mayBeJob.test(titled))) return null
  const [one, two] = [titled.toLowerCase(), company.value.toLowerCase()]
  return one.includes(two) || two.includes(one) || !/^\p{L}[^\d!?@]{3,}$/u.test(titled)
    ? null
    : { value: titled, sure: false }
}

/** What is left of a title beside a word for a talk, or of an answer to what somebody applied for: "Re: commis de cuisine". */
const roleLeft = (left: TitlePieces['left'], isAnswer: boolean) =>
  left && (left.ofTalk || (isAnswer && / /.test(left.value) && !isOrdinary(left.value))) ? left.value : null

/** "Office Manager, Hartwell" at Hartwell. */
function withoutCompany(role: Guess | null, company: Guess | null): Guess | null {
  if (!role || !company) return role
  const at = role.value.toLowerCase().indexOf(company.value.toLowerCase())
  if (at < 0) return role
  const value = tidyLine(at === 0 ? role.value.slice(company.value.length) : role.value.slice(0, at))
    .replace(/^[\s,:|@–-]+|[\s,:|@–-]+$/g, '')
    .replace(/\s+(?:at|bei|chez|bij|en|with)$/i, '')
  return value.length > 2 ? { value, sure: role.sure && company.sure } : null
}

const isOwn = ({ address }: Mailbox, own: ReadonlySet<string>) => own.has(normalizeAddress(address) ?? '')

/** "Milena Kovac (Blattwerk Analytics)", "Ana Osei at Rivers": somebody, and their firm. */
function partedSender(sender: Mailbox | null): { sender: Mailbox | null; firm: string | null } {
  const { name = '', firm = '' } =
    /^(?<name>[^(|@]{3,60}?)\s*(?:\(|\||@|\s(?:at|from|von|bei|de chez|chez|bij|van|de|du|[-–])\s)\s*(?<firm>[^()|]{2,60})\)?$/u.exec(
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
function isOnes({ name, address }: Mailbox): boolean {
  const { first } = nameParts(name)
  return isGivenName(first) || (first.length > 1 && squeezed(address).startsWith(squeezed(first)))
}

/** "Rosa Lind <rosa@acme.example>", "Rosa Lind [mailto:rosa@acme.example]", as a head writes it. */
function headMailbox(written: string | undefined): Mailbox | null {
  if (!written) return null
  const address = /[^\s<>[\]():;,"']+@[^\s<>[\]():;,"']+/.exec(written)?.[0] ?? ''
  const name = tidyLine(
    written
      .slice(0, address ? written.indexOf(address) : undefined)
      .replace(/[<[(]?(?:mailto:)?\s*$/i, '')
      .replace(/["']/g, ''),
  )
  return address || name ? { name, address } : null
}

/** "Gareth Pryce <gareth@rivers.example>; Lowri Bevan <lowri@rivers.example>" */
const mailboxesOf = (written: string | undefined): Mailbox[] =>
  (written ?? '')
    .slice(0, 2000)
    .split(/[;,]\s*(?=[^<>]*[<@])/)
    .flatMap(piece => {
      const box = headMailbox(piece)
      return box?.address ? [box] : []
    })

const headAddresses = (written: string | undefined) =>
  written?.match(/[^\s<>[\]():;,"']+@[^\s<>[\]():;,"']+/g) ?? []

function kindOf(title: string, lines: readonly string[]) {
  const label =
    lines.find(line =>
      /^[\s•*-]*(?:interview type|type|stage|round|format|event(?: name)?|what|art|phase|runde|étape|type d['’]entretien|ronde|fase)\s*:/iu.test(
        line,
      ),
    ) ?? ''
  for (const [text, sure] of [
    [title, true],
    [label, true],
    [sentencesOf(lines), false],
  ] as const) {
    const found = kindWords.find(([, words]) => text.search(words) >= 0)?.[0]
    if (found) return { value: found, sure }
  }
  return { value: null, sure: false }
}

/** "Loved the case study" tells of no talk. */
const praise =
  /(?<!\p{L})(?:loved|liked|impressed|great work|well done|beeindruckt|gefallen|apprécié|impressionné|onder de indruk|mooi werk|encantado|gustado)(?!\p{L})/iu
const sentencesOf = (lines: readonly string[]) =>
  lines
    .join('\n')
    .slice(0, 4000)
    .split(/(?<=[.!?])\s+|\n/)
    .filter(sentence => !praise.test(sentence))
    .join('\n')
