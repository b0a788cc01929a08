import { isJobTitle } from '@/features/contacts/piece-kinds'
import { companyWords } from '@/lib/job-words'
import { plain } from '@/lib/people/name-words'
import { isRobot, isSharedAddress } from '@/lib/people/shared-mailbox'
import { tidyLine } from '@/lib/text'
import { roleApart } from '../role-apart'

export interface Guess {
  value: string
  sure: boolean
}

// Who sends for others: mailboxes anybody may have, scheduling pages, hiring systems, calendars.
const forOthers =
  /^(?:gmail|googlemail|google|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|proton|protonmail|pm|fastmail|hey|zoho|orange|wanadoo|free|laposte|sfr|ziggo|kpnmail|telefonica|calendly|greenhouse|greenhouse-mail|lever|hire|ashbyhq|ashby|workday|myworkday|myworkdayjobs|goodtime|smartrecruiters|icims|jobvite|bamboohr|teamtailor|personio|recruitee|workable|breezy|jazzhr|taleo|successfactors|linkedin|indeed|microsoft|zoom|webex|example|cal|savvycal|doodle|notifications?|mail|mailer|notify)$/
const forOthersMail =
  /^(?:workable|indeed|greenhouse|lever|ashby|hirevue|smartrecruiters|workday|teamtailor|personio|recruitee|bamboohr|jobvite|icims|stepstone|xing|glassdoor|monster|infojobs|linkedin|calendly|doodle)(?:mail|email|hq|app|notifications?|jobs)?$/
const secondLevel = /^(?:co|com|org|net|ac|gov|edu|or|ne)$/
const label =
  /^[\s•*-]*(?:company|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|soci[ée]t[ée]|employeur|bedrijf|werkgever|organisatie|empresa|compañía|azienda|with company)\s*:\s*(?<name>\S.{0,80})$/iu
const word = `\\p{Lu}[\\p{L}\\d&'’+-]*(?:\\.[\\p{L}\\d]+)*`
const name = `(?<name>(?:the )?${word}(?:\\s+(?:(?:&|and|und|of|de|et)\\s+)?${word}){0,3})`
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
  `(?:clients?|opdrachtgever|[Kk]unden?|[Mm]andant(?:en|in)?|cliente)\\s*,?\\s+(?:,\\s*)?${name}`,
  `\\b(?:at|@|chez|bei(?: der)?|bij|en|im|with|for)\\s+${name}`,
].map(source => new RegExp(source.replaceAll('\\b', '(?<![\\p{L}])'), 'u'))
const never =
  /^(?:the|our|your|a|an|us|you|me|we|i|this|that|zoom|teams|microsoft|google|google meet|meet|webex|skype|slack|hr|it|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|uns|ihnen|dir|frau|herrn?|unserer?|nous|vous|madame|monsieur|ons|u|je|dhr|mevrouw|nosotros|usted|phone|video|recruiting|talent|talento|talents?|talenten|hiring|people|personal|recursos|ressources|calendly|greenhouse|lever|ashby|workday|goodtime)$/i

const systems =
  /(?:^|\.)(?:calendly|greenhouse|greenhouse-mail|lever|ashbyhq|myworkday|workday|goodtime|smartrecruiters|icims|teamtailor|personio|recruitee|workable|successfactors|taleo|cal|savvycal)\.[a-z.]+$/

/** A scheduling page or a hiring system, which writes for an employer. */
export const isSystem = (address: string) => {
  const domain = address.split('@')[1]?.toLowerCase() ?? ''
  return (
    systems.test(`.${domain}`) ||
    domain
      .split('.')
      .slice(0, -1)
      .some(part => forOthersMail.test(part))
  )
}

/** Acme of acme.example, careers.acme.example and acme.co.uk; null for a mailbox that anybody may have. */
export function companyOfAddress(address: string): string | null {
  const parts = (address.split('@')[1] ?? '').toLowerCase().split('.')
  const at = parts.length >= 3 && secondLevel.test(parts.at(-2) ?? '') ? -3 : -2
  const own = parts.at(at) ?? ''
  if (!own || own.length < 2 || forOthers.test(own) || forOthersMail.test(own) || isSystem(address))
    return null
  return own
    .split('-')
    .flatMap(apart)
    .map(word =>
      /^(?:du|de|la|del|des|van|der|and|und|et|of)$/.test(word)
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ')
}

const firstWord =
  /^(librairie|boulangerie|pharmacie|garage|transports|cabinet|clinique|ecole|baeckerei|metzgerei|autohaus|moebelhaus|kita|praxis|kanzlei|zimmerei|molino|libreria|panaderia|farmacia|colegio|bakkerij|boekhandel|grupo|groupe|gruppe|hotel|brasserie|restaurant|cafe|banco|bank|studio|atelier|klinik|klinikum|stadt|gemeente|mairie|lycee|clinica|casa)(?=[a-z]{4})/
const lastWord =
  /(?<=[a-z]{3})(group|gruppe|bank|studios?|foods|logistics|energy|energie|health|labs|media|systems|software|insurance|trust|partners|consulting|recruitment|recruiting|analytics|learning|school|college|university|hospital|council|hotels|advies|bouw|zorg|techniek|transport|beratung|technik|conseil|consult|bakery|theatre|theater|gallery|aerospace|renewables|nurseries|water|credit|relief|farms?|fitness|kitchens?|bakery|nursery|brewery|robotics|games|pharma|bio|solar|dental|ceramics|retail|outfitters|design|films|books|records|motors|marine|technologies|solutions|ventures|capital|digital)$/
const particle = /^(du|des|del|de|la|van|der)(?=[a-z]{4})/

/** What a domain runs together, where a firm's usual word shows the joint: grupocantera, quaysidestudios. */
function apart(word: string): string[] {
  const head = firstWord.exec(word)?.[1]
  if (head) {
    const rest = word.slice(head.length)
    const small = particle.exec(rest)?.[1]
    return small ? [head, small, rest.slice(small.length)] : [head, rest]
  }
  const tail = lastWord.exec(word)?.[1]
  return tail ? [word.slice(0, -tail.length), tail] : [word]
}

/** Cut of what a domain adds to a name: get-, join-; -hq, -group. */
const bareDomain = (domain: string) =>
  squeezed(domain)
    .replace(/^(?:get|join|try|team|meet|we|hello|go)(?=[a-z]{4})/, '')
    .replace(/(?<=[a-z]{3})(?:hq|app|inc|gmbh|ag|ltd|group|gruppe|groupe|corp|careers|jobs|team|online)$/, '')

/** "Kestrel Aerospace Early Talent" of kestrelaerospace.example; Jane Doe of jane@janedoe.example is somebody. */
export function isFirmsName({ name, address }: { name: string; address: string }): boolean {
  const domain = companyOfAddress(address)
  const [local = ''] = address.toLowerCase().split('@')
  const first = squeezed(name.split(' ')[0] ?? '')
  return (
    domain !== null &&
    name.includes(' ') &&
    !local.startsWith(first) &&
    squeezed(name).startsWith(squeezed(domain))
  )
}

const forms = (text: string) => [
  squeezed(text.replace(/[&+]/g, '')),
  squeezed(text.replace(/[&+]/g, 'and')),
  squeezed(text.replace(/[&+]/g, 'und')),
  squeezed(
    text.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ß/g, 'ss').replace(/&/g, ''),
  ),
]

const institution =
  /^(?:university|universität|université|universiteit|universidad|hochschule|école|lycée|collège|college|mairie|ville|stadt|gemeente|commune|ayuntamiento|hospital|hôpital|klinikum|council|city|bank|museum|musée|museo)$/iu

/** "University of Vesterhavn", "Mairie de Saint-Amand", where the domain has the place alone. */
function withInstitution(words: readonly string[], at: number, text: string): string {
  for (const back of [1, 2, 3]) {
    const head = words[at - back] ?? ''
    const between = words.slice(at - back + 1, at)
    if (
      institution.test(head) &&
      /^\p{Lu}/u.test(head) &&
      between.every(word => /^(?:of|de|du|la|the|der|van|del|d['’]?)$/i.test(word))
    )
      return [head, ...between, text].join(' ')
  }
  const article = words[at - 1] ?? ''
  return at > 1 && /^(?:Les|Le|La|The|El|Los|Las|Het|De|Die|Der|Das)$/.test(article)
    ? `${article} ${text}`
    : text
}

/** "Eastbrook Law School" of eastbrooklaw.example */
function withMore(words: readonly string[], next: number, text: string): string {
  const more = words[next]?.replace(/['’.-]+s?$/, '') ?? ''
  return /^\p{Lu}\p{Ll}{3,}$/u.test(more) && companyWords.test(more) && !/[.]$/.test(words[next - 1] ?? '')
    ? `${text} ${more}`
    : text
}

/** Windows of one to five words of a text that begin with a capital. */
function* windows(lines: readonly string[]): Generator<{ words: string[]; at: number; run: string[] }> {
  for (const line of lines.slice(0, 120)) {
    const words =
      line
        .replace(/\S*(?:@|:\/\/|www\.)\S*/g, ' ')
        .match(/[\p{L}\d][\p{L}\d'’.-]*|[&+]/gu)
        ?.slice(0, 80) ?? []
    for (let at = 0; at < words.length; at++) {
      if (!/^[\p{Lu}\d]/u.test(words[at] ?? '')) continue
      for (let length = 1; length <= 5 && at + length <= words.length; length++)
        yield { words, at, run: words.slice(at, at + length) }
    }
  }
}

const between = /^\p{Lu}|^(?:des|de|du|la|le|of|the|der|van|del)$/u

/**
 * The name that a domain runs together, as the text spells it: Hotel Miramar of hotelmiramar.example; else one of whose
 * words it leaves some out, or keeps the first letters: Fenland NHS Trust of fenlandtrust.example, a guess.
 */
function spelledOut(lines: readonly string[], domains: readonly string[]): Guess | null {
  const wanted = new Set(
    domains.flatMap(domain => [squeezed(domain), bareDomain(domain)]).filter(text => text.length > 2),
  )
  if (wanted.size === 0) return null
  const isWanted = (text: string) => forms(text).some(form => wanted.has(form))
  for (const { words, at, run } of windows(lines)) {
    const text = run.join(' ').replace(/['’]s$|[.'’-]+$/g, '')
    if (isWanted(text))
      return { value: withMore(words, at + run.length, withInstitution(words, at, text)), sure: true }
  }
  for (const { run } of windows(lines)) {
    const [first = '', ...rest] = run
    if (rest.length < 2 || !rest.every(word => between.test(word))) continue
    const capitals = rest.filter(word => /^\p{Lu}/u.test(word))
    const initials = capitals.map(word => word[0]).join('')
    const last = capitals.at(-1) === rest.at(-1) ? (rest.at(-1) ?? '') : ''
    const all = capitals.length === rest.length && capitals.length > 1
    if (
      (last && isWanted(`${first} ${last}`)) ||
      (all && (isWanted(first + initials) || isWanted(first[0] + initials)))
    )
      return { value: run.join(' ').replace(/['’]s$|[.'’-]+$/g, ''), sure: false }
  }
  return null
}

/** Which company it is: the same from two sides is sure, one side is a guess. */
export function arrivalCompany(from: {
  lines: readonly string[]
  titled: string | null
  addresses: readonly string[]
  people: readonly string[]
  /** Of a mailbox that several people read. */
  senderName: string | null
  /** Whoever writes does so for another firm. */
  forClient: boolean
}): Guess | null {
  const labelled = from.lines.map(line => tidyCompany(label.exec(line)?.groups?.name ?? '')).find(Boolean)
  if (labelled) return { value: labelled, sure: true }
  const isPerson = (text: string) =>
    from.people.some(
      person => plain(person) === plain(text) || plain(person).split(' ').includes(plain(text)),
    )
  const domains = [
    ...new Set(
      from.addresses.flatMap(address => {
        const account = accountOf(address)
        return companyOfAddress(address) ?? (account && !isPerson(account) ? account : [])
      }),
    ),
  ]
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
        value && !isPerson(value) && (rank < ways.length - 1 || from.forClient || agrees(value, domains)),
    )
    .sort((a, b) => a.rank - b.rank)
  const titled =
    from.titled && /^\p{Lu}/u.test(from.titled) && !isPerson(from.titled) ? tidyCompany(from.titled) : null
  // Of an agency's mail the client is the company, where it is named.
  const client =
    from.forClient && said.find(({ value }) => !agrees(value, domains) && !(group && agrees(value, [group])))
  if (client) return { value: withoutLegal(client.value), sure: false }
  const backed = [titled, ...said.map(({ value }) => value), group]
    .flatMap(value => value || [])
    .filter(value => agrees(value, domains))
    .map(value => asDomain(value, domains))
  const long = backed.find(value => spelled && squeezed(value).startsWith(squeezed(spelled.value)))
  const own = long ?? spelled?.value
  if (own) return { value: withoutLegal(own), sure: !from.forClient && (spelled?.sure ?? true) }
  if (backed[0]) return { value: withoutLegal(backed[0]), sure: !from.forClient }
  const twice = said.find(
    ({ value, rank }) =>
      (titled && plain(titled) === plain(value)) ||
      said.some(other => other.rank !== rank && plain(other.value) === plain(value)),
  )
  if (twice) return { value: withoutLegal(twice.value), sure: domains.length === 0 }
  const [near] = said.filter(({ rank }) => rank < ways.length - 4 || domains.length === 0)
  const one =
    near?.value ||
    (from.forClient ? titled : null) ||
    domains[0] ||
    (isOrdinary(titled) ? '' : titled) ||
    group ||
    titled
  return one ? { value: withoutLegal(one), sure: false } : null
}

/** A title's word or two that may be anything: "Onsite", "You're all set". */
const isOrdinary = (text: string | null) =>
  text !== null &&
  (/[’'!?]/.test(text) ||
    /(?<!\p{L})(?:tomorrow|today|tonight|morgen|heute|demain|mañana|vandaag|interview|confirmed|cancell?ed|schedule[d]?|booked|details|next|step[s]?|you|your|our|we|us|time|date|new|change|update[d]?|follow|reminder|termin|ihr|ihre|dein|deine|unser|gespräch|einladung|bestätigung|rückmeldung|bewerbung|votre|notre|rendez|entretien|candidature|invitation|confirmation|uw|jouw|je|ons|gesprek|afspraak|sollicitatie|tu|su|cita|entrevista|candidatura)(?!\p{L})/iu.test(
      text,
    ))

/** A hiring system's mailbox of one employer: marlowefoods@myworkday. */
function accountOf(address: string): string | null {
  const local = address.split('@')[0]?.toLowerCase() ?? ''
  if (!isSystem(address) || isRobot(address) || isSharedAddress(address) || !/^[a-z][a-z-]{3,}$/.test(local))
    return null
  return local.replace(/-?(?:careers|recruiting|talent|hr|jobs)$/, '') || null
}

/** "Acme Recruiting", "Harbour Bank Careers": what is left is the company. */
const ofMailbox = (text: string) =>
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

const squeezed = (text: string) => plain(text).replace(/[^\p{L}\d]/gu, '')

const agrees = (value: string, domains: readonly string[]) =>
  domains.some(domain => {
    const [one, two] = [squeezed(value), squeezed(domain)]
    return one.length > 1 && (one.startsWith(two) || two.startsWith(one))
  })

const withoutLegal = (text: string) =>
  text.replace(
    /,?\s+(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|S\.?A\.?S?|SARL|SRL|S\.?L\.?U?|B\.?V|N\.?V|AB|Oy|ApS|A\/S|e\.V)\.?$/u,
    '',
  )

function tidyCompany(text: string): string {
  const cut = tidyLine(text)
    .replace(/[.,;:!?)]+$/, '')
    .replace(/^(?:the|der|die|das|la|le|el|het|de)\s+(?=\p{Lu})/u, '')
    .replace(/['’]s$/, '')
    .replace(/(?:\s+(?!(?:of|de|du|der|des|and|und|et|y|van)\s)\p{Ll}[\p{L}-]*)+$/u, '')
    .replace(/\s+(?:on|at|for|team|recruiting|talent|hiring|interview|next|this)$/i, '')
  if (never.test(cut) || never.test(cut.split(' ')[0] ?? '')) return ''
  const apart = roleApart(cut)
  if (apart?.before) return apart.before
  return isJobTitle(cut) ? '' : cut.slice(0, 80)
}
