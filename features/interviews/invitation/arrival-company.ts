import { isJobTitle } from '@/features/contacts/piece-kinds'
import { companyWords } from '@/lib/job-words'
import { plain } from '@/lib/people/name-words'
import { tidyLine } from '@/lib/text'
import { roleApart } from '../role-apart'
import { accountOf, companyOfAddress, forOthers, squeezed, withSurname } from './company-address'
import { noFirmsWord } from './firm-words'
import { isGivenName } from './given-names'
import { spelledOut } from './spelled-company'
import type { TitlePieces } from './title-pieces'

export interface Guess {
  value: string
  sure: boolean
}

const label =
  /^[\s•*-]*(?:company|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|soci[ée]t[ée]|employeur|bedrijf|werkgever|organisatie|empresa|compañía|azienda|with company)\s*:\s*(?<name>\S.{0,80})$/iu
const word = `\\p{Lu}[\\p{L}\\d&'’+-]*(?:\\.[\\p{L}\\d]+)*`
const name = `(?<name>(?:[Tt]he )?${word}(?:\\s+(?:(?:&|and|und|of|de|et)\\s+)?${word}){0,3})`
// Each is one way of saying where: the earlier ones say most.
const ways = [
  `(?:role|position|job|opening|opportunity|vacancy|stelle|rolle|position|poste|offre|functie|vacature|baan|puesto|vacante|posición)\\s+(?:here\\s+)?(?:at|with|bei(?: der)?|chez|au sein de|bij|en)\\s+${name}`,
  `(?:interviews?|interviewing|conversation|call|chat|screen|panel|round|meeting|gespräch|vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|telefoninterview|entretien|échange|gesprek|sollicitatiegesprek|kennismakingsgesprek|entrevista)\\s+(?:here\\s+)?(?:at|with|bei(?: der)?|mit(?: der)?|chez|avec|bij|met|en|con)\\s+${name}`,
  `(?:applying|application|apply|applied|interest|interested|bewerbung|interesse|candidature|intérêt|sollicitatie|belangstelling|candidatura|solicitud|interés)\\s+(?:to|at|with|in|for working at|bei(?: der)?|an(?: der)?|chez|pour|bij|in|en|por)\\s+${name}`,
  `(?<=(?:\\bthe|das|von der|from the|by the|^|[,–—-]\\s)\\s?)${name}\\s+(?:recruiting|recruitment|talent|hiring|people|hr|careers|talent acquisition|interview|recruiting-|scheduling)[\\s-]+team(?!\\p{L})`,
  `\\bteam\\s+${name}\\s*$`,
  `(?:recruiter|recruiting|talent(?: acquisition| partner)?|hr|people(?: team| ops)?|coordinator|founder|ceo|cto|manager|head of \\p{L}+|personalabteilung|recruteur|recruteuse|reclutamiento|recrutement|werving)\\s*(?:,|at|@|\\||bei|chez|bij|en|–|-)\\s*(?:at\\s+)?${name}\\s*$`,
  `(?:[Ii]['’]?m|[Mm]y name is|[Tt]his is|[Ii]t['’]?s|[Ii]ch bin|je suis|ik ben|soy)\\s+\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\p{L}+)?[^.\\n]{0,40}?\\s(?:at|from|with|bei|von|chez|de|bij|van|en)\\s+${name}`,
  `\\p{Lu}\\p{L}+\\s+(?:from(?: the)?|at|von(?: der| dem)?|vom|bei(?: der)?|de chez|de la|del|van(?: de| het)?|bij|de)\\s+${name}`,
  `(?:work|hiring|recruit\\p{L}*|talent|people|hr|join\\p{L}*|team)\\s+(?:at|for|bei|chez|bij|en)\\s+${name}`,
  `(?:clients?|recruitment for|hiring for|opdrachtgever|[Kk]unden?|[Mm]andant(?:en|in)?|cliente)\\s*,?\\s+(?:,\\s*)?${name}`,
  `(?:pop|drop|come|swing|stop|call)\\s+(?:by|in(?:to)?|into|over to|to|in at|down to)\\s+(?=The\\s)${name}`,
  `\\b(?:at|@|chez|bei(?: der)?|bij|en|im|with|for)\\s+${name}`,
].map(source => new RegExp(source.replaceAll('\\b', '(?<![\\p{L}])'), 'u'))
/** Of whom an agency says that they would like to meet somebody. */
const wants = new RegExp(
  `(?<![\\p{L}])${name}\\s+(?:wil|willen|zoekt|would like|would love|wants?|loved|liked|are keen|is keen|(?:came|come) (?:straight |right )?back|have come back|asked|möchte|würde|sucht|souhaite|aimerait|recherche|quiere|busca|vorrebbe|cerca)(?![\\p{L}])`,
  'u',
)
const clientLabel =
  /^[\s•*-]*(?:(?:end )?client|kunde|auftraggeber|opdrachtgever|cliente)\s*:\s*(?<name>\S.{0,80})$/iu
/** Which of the ways names a client. */
const clientRank = 9
/** And which stands behind what somebody does. */
const titleRank = 5
const never =
  /^(?:job id|job|ref|id|eti|pme|tpe|smes?|kmu|the|our|your|a|an|us|you|me|we|i|this|that|zoom|teams|microsoft|google|google meet|meet|webex|skype|slack|hr|it|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|uns|ihnen|dir|frau|herrn?|unserer?|nous|vous|madame|monsieur|ons|u|je|dhr|mevrouw|nosotros|usted|phone|video|recruiting|talent|talento|talents?|talenten|hiring|people|personal|recursos|ressources|calendly|greenhouse|lever|ashby|workday|goodtime)$/i

/** Which company it is: the same from two sides is sure, one side is a guess. */
export function arrivalCompany(from: {
  lines: readonly string[]
  titled: TitlePieces['company']
  domains: readonly string[]
  people: readonly string[]
  /** Of a mailbox that several people read. */
  senderName: string | null
  /** What stands behind somebody's name in the head, or is left of the title: a guess. */
  near: readonly string[]
  /** What the job is called: no firm is a part of it. */
  role: string | null
  /** Whoever writes does so for another firm. */
  forClient: boolean
  /** And is called so. */
  byAgency: boolean
}): Guess | null {
  const labelled = from.lines.map(line => tidyCompany(label.exec(line)?.groups?.name ?? '')).find(Boolean)
  if (labelled) return { value: labelled, sure: true }
  const isPerson = (text: string) => isOneOf(text, from.people)
  const { domains } = from
  const group =
    from.senderName && !forOthers.test(squeezed(from.senderName.replace(/\.com$/i, '')))
      ? tidyCompany(ofMailbox(from.senderName))
      : null
  const spelled = spelledOut([...from.lines, group || ''], domains)
  const said = from.lines
    .slice(0, 60)
    // "Interview with Acme" at the beginning of a line is the same as within it.
    .flatMap(line => [line, line.charAt(0).toLowerCase() + line.slice(1)])
    .flatMap(line =>
      ways.flatMap((way, rank) => ({ value: tidyCompany(way.exec(line)?.groups?.name ?? ''), rank })),
    )
    .filter(
      ({ value, rank }) =>
        value &&
        !isPerson(value) &&
        !(isGivenName(value) && !agrees(value, domains)) &&
        !(from.role && plain(from.role).includes(plain(value)) && !agrees(value, domains)) &&
        (rank < ways.length - 1 || from.forClient || agrees(value, domains)),
    )
    .sort((a, b) => a.rank - b.rank)
  const written = from.titled?.value ?? ''
  const titled = /^\p{Lu}/u.test(written) && !isPerson(written) ? tidyCompany(written) : null
  // Of an agency's mail the client is the company, where it is named.
  const told = from.lines
    .map(line => tidyCompany((clientLabel.exec(line)?.groups?.name ?? '').split(/[,(|]/)[0] ?? ''))
    .find(Boolean)
  if (told) return { value: withoutLegal(told), sure: false }
  const wanting = (from.byAgency ? from.lines : [])
    .slice(0, 30)
    .map(line => tidyCompany(wants.exec(line)?.groups?.name ?? ''))
    .filter(
      value => value && !/['’]/.test(value) && !isPerson(value) && !isGivenName(value.split(' ')[0] ?? ''),
    )
    .map(value => ({ value, rank: clientRank }))
  const byClient = [
    ...said.filter(({ rank, value }) => rank === clientRank && !/['’]\p{L}+$/u.test(value)),
    ...wanting,
    ...(from.byAgency ? from.near.map(tidyCompany) : [])
      .filter(value => value && !isGivenName(value.split(' ')[0] ?? ''))
      .map(value => ({ value, rank: 0 })),
    ...said.filter(({ rank }) => rank !== clientRank && rank !== titleRank && (!from.byAgency || rank < 3)),
  ]
  const client =
    from.forClient &&
    byClient.find(({ value }) => !agrees(value, domains) && !(group && agrees(value, [group])))
  if (client) return { value: withoutLegal(client.value), sure: false }
  const backed = [titled, ...from.near.map(tidyCompany), ...said.map(({ value }) => value), group]
    .flatMap(value => value || [])
    .filter(value => agrees(value, domains))
    .map(value => asDomain(value, domains))
  const long = spelled?.isShort
    ? undefined
    : backed.find(value => spelled && squeezed(value).startsWith(squeezed(spelled.value)))
  const own = long ?? spelled?.value
  if (own) return { value: withoutLegal(own), sure: !from.forClient && (spelled?.sure ?? true) }
  if (backed[0]) return { value: withoutLegal(backed[0]), sure: !from.forClient }
  const twice = said.find(
    ({ value, rank }) =>
      (titled && plain(titled) === plain(value)) ||
      said.some(other => other.rank !== rank && plain(other.value) === plain(value)),
  )
  if (twice) return { value: withoutLegal(twice.value), sure: domains.length === 0 }
  const [near] = said.filter(({ rank }) => rank < ways.length - 5 || domains.length === 0)
  const one =
    near?.value ||
    from.near.map(tidyCompany).find(Boolean) ||
    (from.forClient ? titled : null) ||
    (domains[0] && withSurname(domains[0], from.people[0] ?? '')) ||
    (isOrdinary(titled) ? '' : titled) ||
    group ||
    titled
  return one ? { value: withoutLegal(one), sure: false } : null
}

const isOneOf = (text: string, people: readonly string[]) =>
  people.some(person => plain(person) === plain(text) || plain(person).split(' ').includes(plain(text)))

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

/** "Acme Recruiting", "Harbour Bank Careers": what is left is the company. */
export const ofMailbox = (text: string) =>
  text.replace(
    /\s+(?:early careers|recruiting|recruitment|careers?|talent|hiring|people|hr|jobs|interviews?|scheduling|team|acquisition|\(?via .*)(?!\p{L}).*$/iu,
    '',
  )

/** "Northlight confirmation" of northlight.example is Northlight; Northlight Systems stays. */
function asDomain(value: string, domains: readonly string[]): string {
  const words = value.split(' ')
  const cut = words.findIndex((_, at) =>
    domains.some(domain => squeezed(words.slice(0, at + 1).join('')) === squeezed(domain)),
  )
  if (cut < 0 || companyWords.test(words.slice(cut + 1).join(' '))) return value
  return words.slice(0, cut + 1).join(' ')
}

const agrees = (value: string, domains: readonly string[]) =>
  domains.some(domain => {
    const [one, two] = [squeezed(value), squeezed(domain)]
    return one.length > 1 && (one.startsWith(two) || two.startsWith(one))
  })

const withoutLegal = (text: string) =>
  text.replace(
    /,?\s+(?:g?GmbH(?: & Co\.? KG)?|PartG(?: mbB)?|GbR|eG|e\.?K|VOF|SNC|SCOP|EURL|SASU|CIC|Pty|AG|SE|KG|Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|S\.?A\.?S?|SARL|SRL|S\.?L\.?U?|B\.?V|N\.?V|AB|Oy|ApS|A\/S|e\.V)\.?$/u,
    '',
  )

function tidyCompany(text: string): string {
  const cut = tidyLine(text)
    .replace(/[.,;:!?)]+$/, '')
    .replace(/^(?:the|der|die|das|la|le|el|het|de)\s+(?=\p{Lu})/u, '')
    .replace(/['’]s$/, '')
    .replace(/(?:\s+(?!(?:of|de|du|der|des|and|und|et|y|van)\s)\p{Ll}[\p{L}-]*)+$/u, '')
    .replace(/\s+(?:on|at|for|team|recruiting|talent|hiring|interview|next|this)$/i, '')
  // "The Corner Loaf" is a firm, "The Interview" is none.
  const first = cut.replace(/^The\s+(?=\p{Lu})/u, '')
  if (never.test(cut) || never.test(first.split(' ')[0] ?? '') || noFirmsWord.test(first)) return ''
  const apart = roleApart(cut)
  if (apart?.before) return apart.before
  return isJobTitle(cut) ? '' : cut.slice(0, 80)
}
