import { isJobTitle } from '@/features/contacts/piece-kinds'
import { plain } from '@/lib/people/name-words'
import { tidyLine } from '@/lib/text'
import { roleApart } from '../role-apart'
import { squeezed } from './company-address'
import { noFirmsWord } from './firm-words'
import { isGivenName } from './given-names'
import { called } from './named-beside'
import { isWork } from './trades'

// How a text says where a job is: on a form's line, or in a sentence.

const label =
  /^[\s•*-]*(?:company|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|soci[ée]t[ée]|employeur|bedrijf|werkgever|organisatie|empresa|compañía|azienda|with company)\s*:\s*(?<name>\S.{0,80})$/iu
const word = `\\p{Lu}[\\p{L}\\d&'’+-]*(?:\\.[\\p{L}\\d]+)*`
const legalForm = String.raw`(?:g?GmbH(?: & Co\.? KG)?|PartG(?: ?mbB)?|GbR|eG|e\.?K|VOF|SNC|SCOP|EURL|SASU|CIC|Pty|AG|SE|KG|Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|S\.?A\.?S?|SARL|SRL|S\.?L\.?U?|B\.?V|N\.?V|AB|Oyj?|ASA?|ApS|A\/S|e\.V|DAC|CLG|UC|UG|OHG|KGaA|Lda|d\.o\.o|S\.?r\.?l|S\.?p\.?A)\.?`
const legalBehind = new RegExp(`,?\\s+${legalForm}$`, 'u')
const name = `(?<name>(?:[Tt]he )?${word}(?:\\s+(?:(?:&|and|und|of|de|et)\\s+)?${word}){0,3})`
// Each is one way of saying where: the earlier ones say most.
const ways = [
  `(?:role|position|job|opening|opportunity|vacancy|stelle|rolle|position|poste|offre|functie|vacature|baan|puesto|vacante|posición)\\s+(?:here\\s+)?(?:at|with|bei(?: der)?|chez|au sein de|bij|en)\\s+${name}`,
  `(?:interviews?|interviewing|conversation|call|chat|screen|panel|round|meeting|gespräch|vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|telefoninterview|entretien|échange|gesprek|sollicitatiegesprek|kennismakingsgesprek|entrevista)\\s+(?:here\\s+)?(?:at|with|bei(?: der)?|mit(?: der)?|chez|avec|bij|met|en|con)\\s+${name}`,
  `(?:applying|application|apply|applied|interest|interested|bewerbung|interesse|candidature|intérêt|sollicitatie|belangstelling|candidatura|solicitud|interés)\\s+(?:to|at|with|in|for working at|bei(?: der)?|an(?: der)?|chez|pour|bij|in|en|por)\\s+${name}`,
  `(?<=(?:\\bthe|das|von der|from the|by the|^|[,–—-]\\s)\\s?)${name}\\s+(?:recruiting|recruitment|talent|hiring|people|hr|careers|talent acquisition|interview|recruiting-|scheduling)[\\s-]+team(?!\\p{L})`,
  `\\bteam\\s+${name}\\s*$`,
  `(?:recruiter|recruiting|talent(?: acquisition| partner)?|hr|people(?: team| ops)?|coordinator|founder|ceo|cto|manager|head of \\p{L}+|personalabteilung|recruteur|recruteuse|reclutamiento|recrutement|werving)\\s*(?:,|at|@|\\||bei|chez|bij|en|–|-)\\s*(?:at\\s+)?${name}\\s*$`,
  `(?:[Ii]['’]?m|[Mm]y name is|[Tt]his is|[Ii]t['’]?s|[Ii]ch bin|je suis|ik ben|soy|[Ss]ono)\\s+\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\p{L}+)?[^.\\n]{0,40}?\\s(?:(?:at|from|with|bei|von|chez|de|bij|van|en|di|da|della|del|presso)\\s+|dell['’]|dall['’])${name}`,
  `\\p{Lu}\\p{L}+\\s+(?:(?:hier|ici)\\s+)?(?:from(?: the)?|at|von(?: der| dem)?|vom|bei(?: der)?|de chez|de la|del|van(?: de| het)?|bij|de)\\s+${name}`,
  `(?:work|hiring|recruit\\p{L}*|talent|people|hr|join\\p{L}*|team)\\s+(?:at|for|bei|chez|bij|en)\\s+${name}`,
  `(?:clients?|recruitment for|hiring for|opdrachtgever|[Kk]unden?|[Mm]andant(?:en|in)?|cliente|heard (?:back )?from|feedback from|news from|(?:retour|nouvelles) de(?: chez)?|(?:Rückmeldung|Feedback) (?:von|der)|terug van|respuesta de)\\s*,?\\s+(?:,\\s*)?(?:(?:le|la|les|der|die|das|het|el|los|the|il|lo)\\s+|l['’])?${name}`,
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
export const clientRank = 9
/** And which stands behind what somebody does. */
export const titleRank = 5
const never =
  /^(?:job id|job|ref|id|eti|pme|tpe|smes?|kmu|the|our|your|a|an|us|you|me|we|i|this|that|zoom|teams|microsoft|google|google meet|meet|webex|skype|slack|hr|it|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|uns|ihnen|dir|frau|herrn?|unserer?|nous|vous|madame|monsieur|ons|u|je|dhr|mevrouw|nosotros|usted|phone|video|recruiting|talent|talento|talents?|talenten|hiring|people|personal|recursos|ressources|calendly|greenhouse|lever|ashby|workday|goodtime)$/i

/** Whom a service checks or books for: "Ardent Care Homes Ltd has asked Vetly to …", "im Auftrag der Halden AG". */
const commissions = [
  `${name}(?:,? ${legalForm})?,? (?:has|have) (?:asked|instructed|engaged|appointed|commissioned|invited) (?:us|\\p{Lu}[\\p{L}\\d]+) to(?!\\p{L})`,
  `${name}(?:,? ${legalForm})? (?:hat|haben) (?:uns|\\p{Lu}\\p{L}+) (?:damit )?beauftragt`,
  `${name}(?:,? ${legalForm})? (?:nous a|nous ont) (?:chargé\\p{L}*|confié|mandaté\\p{L}*|demandé)`,
  `${name}(?:,? ${legalForm})? (?:heeft|hebben) ons (?:gevraagd|ingeschakeld)`,
  `${name}(?:,? ${legalForm})? nos ha (?:pedido|encargado)`,
  `${name}(?:,? ${legalForm})? ci ha (?:chiesto|incaricat\\p{L})`,
  `(?:[Oo]n behalf of|[Ii]m (?:Auftrag|Namen) (?:der|von|des)|[Pp]our le compte (?:de|du)|[Nn]amens|[Ee]n nombre de|[Pp]er conto di) ${name}`,
].map(source => new RegExp(`(?<!\\p{L})${source}`, 'u'))

export const commissioning = (lines: readonly string[]): string[] =>
  lines
    .slice(0, 30)
    .flatMap(line =>
      commissions.map(way =>
        tidyCompany((way.exec(line)?.groups?.name ?? '').replace(/^(?:Die|Der|Das|La|Le|El|Il)\s+/u, '')),
      ),
    )
    .filter(
      value => value && !called.test(value) && !isWork(value) && !isGivenName(value.split(' ')[0] ?? ''),
    )

/** What a form's line says. */
export const labelledCompany = (lines: readonly string[]): string | null =>
  lines.map(line => tidyCompany(label.exec(line)?.groups?.name ?? '')).find(Boolean) ?? null

/** "Client: Kestrel Pay", in an agency's mail. */
export const labelledClient = (lines: readonly string[]): string | null =>
  lines
    .map(line => tidyCompany((clientLabel.exec(line)?.groups?.name ?? '').split(/[,(|]/)[0] ?? ''))
    .find(Boolean) ?? null

/** Who "would like to meet you", in an agency's mail. */
export const wantingCompanies = (lines: readonly string[]): string[] =>
  lines
    .slice(0, 30)
    .map(line => tidyCompany(wants.exec(line)?.groups?.name ?? ''))
    .filter(value => value && !/['’]/.test(value) && !isGivenName(value.split(' ')[0] ?? ''))

export interface SaidCompany {
  value: string
  /** Which of the ways: the earlier ones say most. */
  rank: number
}

/** What sentences say, the surest way first; neither somebody's name nor a part of the job's. */
export const saidCompanies = (
  lines: readonly string[],
  known: { domains: readonly string[]; people: readonly string[]; role: string | null; forClient: boolean },
): SaidCompany[] =>
  lines
    .slice(0, 60)
    // "Interview with Acme" at the beginning of a line is the same as within it.
    .flatMap(line => [line, line.charAt(0).toLowerCase() + line.slice(1)])
    .flatMap(line =>
      ways.flatMap((way, rank) => ({ value: tidyCompany(way.exec(line)?.groups?.name ?? ''), rank })),
    )
    .filter(
      ({ value, rank }) =>
        value &&
        !isOneOf(value, known.people) &&
        !(isGivenName(value) && !agrees(value, known.domains)) &&
        !(known.role && plain(known.role).includes(plain(value)) && !agrees(value, known.domains)) &&
        (!isLoose(rank) || known.forClient || agrees(value, known.domains)),
    )
    .sort((a, b) => a.rank - b.rank)

/** "At X" alone may be a place. */
const isLoose = (rank: number) => rank === ways.length - 1
/** With a word for a job, a talk or an application before it. */
export const isFirmly = (rank: number) => rank < titleRank
/** Of all ways but the last ones. */
export const isLikely = (rank: number) => rank < ways.length - 5

export const isOneOf = (text: string, people: readonly string[]) =>
  people.some(person => plain(person) === plain(text) || plain(person).split(' ').includes(plain(text)))

export const agrees = (value: string, domains: readonly string[]) =>
  domains.some(domain => {
    const [one, two] = [squeezed(value), squeezed(domain)]
    return one.length > 1 && (one.startsWith(two) || two.startsWith(one))
  })

/** "Vogelsang & Partner Steuerberater", "Great Prairie Mutual Insurance Company": so a register has it, and nobody says it. */
const withoutTrade = (text: string) =>
  text.replace(
    /(?<=\S \S+) (?:Insurance|Assurance) (?:Company|Society|Group)$|(?<=^Studio \S+.*) Architetti(?: Associati)?$|(?<=(?:&|und) (?:Partner|Kollegen)) (?:Rechtsanwälte|Steuerberater|Wirtschaftsprüfer|Notare|Ingenieure).*$/u,
    '',
  )

export const withoutLegal = (text: string) => withoutTrade(text.replace(legalBehind, ''))

export function tidyCompany(text: string): string {
  const cut = tidyLine(text)
    .replace(/[\s.,;:!?()[\]–—-]+$/, '')
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

/** "Acme Recruiting", "Harbour Bank Careers": what is left is the company. */
export const ofMailbox = (text: string) =>
  text
    .replace(
      /^(?:(?:bewerbermanagement|recruitment|recruiting|karriere|careers?|werving(?: (?:&|en) selectie)?|recrutement|talent|hr|rh|rrhh|personalabteilung|personalamt|selección|equipo(?: de selección)?|office|sekretariat|segreteria|secrétariat|team|het team|equipo|équipe)\s+(?:(?:at|der|des|von|van|de|di|del|-|–)\s+)?)+(?=\p{Lu})/iu,
      '',
    )
    .replace(
      /\s+(?:early careers|karriere|werving|bewerbung(?:en)?|selección|selezione|recrutement|personalabteilung|recruiting|recruitment|careers?|talent|hiring|people|hr|jobs|interviews?|scheduling|team|acquisition|\(?via .*)(?!\p{L}).*$/iu,
      '',
    )
