import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { companyWords } from '@/lib/job-words'
import { plain } from '@/lib/people/name-words'
import { isMailboxName } from '@/lib/people/shared-mailbox'
import { tidyLine } from '@/lib/text'
import { squeezed } from './company-address'
import { isFirmsLastWord } from './firm-words'
import { isGivenName } from './given-names'
import { mayDo } from './role-ways'
import { withoutTalk } from './title-talk'
import { isWork } from './trades'

export interface TitlePieces {
  /** A job, or what stands where a job stands. */
  role: { value: string; isJob: boolean } | null
  /** What stands behind "at", or where a firm stands. */
  company: { value: string; isSaid: boolean } | null
  /** Whom "with" names. */
  people: string[]
  /** The one thing that is left, and may be either: a job beside a word for a talk, a firm before "with somebody". */
  left: { value: string; ofTalk: boolean } | null
}

interface Part {
  how: 'bare' | 'for' | 'at' | 'with'
  text: string
}

interface Piece extends Part {
  /** Beside it stood a word for a job, or for a talk. */
  ofJob: boolean
  ofTalk: boolean
}

const cut =
  /\s+[-–—|•·/~]+\s+|\s*[|•·]\s*|\s+<>\s+|\s+[x×]\s+(?=\p{Lu})|\s*[:：]\s+|\s*[()[\]]\s*|,\s+|\s*[–—]\s*|(?<=\p{L})[!?]+\s+/u
/** "Software Engineer, Infrastructure at": the comma is within the job. */
const field = /\s(\p{L}+),\s(\p{Lu}[\p{L}&]+(?: (?:(?:&|and) )?\p{Lu}[\p{L}&]+){0,2})\s+(?:at|@)\s/u
/** "Assistant(e)": these brackets part nothing. */
const ending = /(?<=\p{L})\((\p{L}{1,5})\)/gu
const unmasked = (text: string) => text.replaceAll('‚', ',').replaceAll('⟮', '(').replaceAll('⟯', ')')
const days =
  '(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|urday)?|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|maandag|dinsdag|woensdag|donderdag|vrijdag|lunes|martes|miércoles|jueves|viernes|tomorrow|today|morgen|heute|demain|vandaag|mañana|hoy'
/** "on Monday, December 7, 2026", "@ Fri 4 Dec 2026 14:15": from there on it says when. */
const when = new RegExp(
  `(?:\\s+|^|[,(@–-]\\s*)(?:(?:on|at|am|um|le|op|el|den|der|du|vom|this|next|@)\\s+)?(?:(?:${days})(?!\\p{L})|\\d{1,2}[:.h/]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th|\\.|er)?\\s+(?:of\\s+|de\\s+)?(?:jan|feb|mar|mär|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|déc|ene|abr|ago|dic|fév|févr|avr|juin|juil|août)\\p{L}*|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\\.?\\s+\\d{1,2}(?!\\d)).*$`,
  'iu',
)
const reference =
  /\s*(?:\(|\[)?(?<!\p{L})(?:ref(?:erence)?|job[- ]?(?:id|ref(?:erence)?|nr)|req(?:uisition)?(?: id)?|kennziffer|referenz(?:nummer)?|réf(?:érence)?|vacaturenummer|n[°º]|id|jr|r)[\s.:#-]*\p{L}{0,4}[-\s]?\d[\p{L}\d/-]*(?:\)|\])?|\s*[#]\d+|\s*(?:\(|\[)\s*[\dA-Z-]*\d{3,}[\dA-Z/-]*\s*(?:\)|\])/giu
const genders =
  /\s*[([]?(?<![\p{L}])(?:[mwfdhvxMWFDHVX]\s?[/|]\s?){1,4}[mwfdhvxMWFDHVX](?![\p{L}])[)\]]?|\s*\((?:all genders|gn|m\*w\*d|f\/m\/x)\)/gu
const joints: [RegExp, Part['how']][] = [
  [/(?:^|\s)(?:at|@|bei(?: der| dem| den)?|chez|bij|presso|au sein d[eu])\s+(?=\S)/iu, 'at'],
  [/(?:^|\s)(?:with|w\/|mit(?: der| dem)?|avec|met|con|com)\s+(?=\p{Lu})/u, 'with'],
  [
    /(?:^|\s)(?:[Ff]or|[Aa]s|[Aa]ls|[Ff]ür|[Pp]our|[Vv]oor|[Pp]ara|[Pp]er|[Cc]omme|[Cc]omo|[Cc]ome|[Zz]u[rm]|[Rr]egarding|[Aa]bout|[Rr]e)\s+(?=\S)/u,
    'for',
  ],
  // "en Nimbo" where a Spaniard writes, "en visio" where a Frenchman does.
  [/(?<=entrevista.{0,60})\s(?:en)\s+(?=\p{Lu})/u, 'at'],
]

const namedPiece = /^\p{Lu}[\p{L}&'’-]+(?: (?:\p{Lu}[\p{L}&'’-]+|&|of|und|für|de|du|van|di))+$/u
const politely =
  /(?<!\p{L})(?:thank\p{L}*|dank|danke|merci|gracias|grazie|bedankt|reminder|erinnerung|rappel|herinnering|important|wichtig|urgent|bitte|please)(?!\p{L})/iu

/** "Interview 10 December - Asset Planner": behind the day stands what it is for. */
function jobBehind(said: string): string {
  const last =
    said
      .split(/\s[-–—|/]\s/)
      .slice(1)
      .at(-1) ?? ''
  // "Unser Gespräch morgen / Lektorat Reise": behind the bare word for a day it may be anything.
  const isNamed = !/\d/.test(said) && namedPiece.test(last) && !politely.test(last)
  return !/\d/.test(last) && (isJobTitle(last) || isNamed) ? ` - ${last}` : ''
}

/** A piece of a title parted where "for", "at" and "with" stand. */
function parted(text: string): Part[] {
  const found = joints
    .flatMap(([pattern, how]) =>
      [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(match => ({
        how,
        at: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.at - b.at)
  const pieces: Part[] = []
  let from = 0
  let how: Part['how'] = 'bare'
  for (const joint of found) {
    if (joint.at < from) continue
    pieces.push({ how, text: text.slice(from, joint.at) })
    from = joint.end
    how = joint.how
  }
  return [...pieces, { how, text: text.slice(from) }]
}

/**
 * What a title says besides that there is a talk: "Interview: Data Analyst at Northlight", "Buyer - Saltwick - 2nd
 * round", "Ihr Gespräch bei Birkenhof als Schlosser". Each piece is a job, a firm or somebody by its own words, by the
 * word before it, or by what the text says (`domains`, `people`); of two that are left neither is anything.
 */
export function titlePieces(
  title: string,
  known: { domains: readonly string[]; people: readonly string[]; text: string },
): TitlePieces {
  const bare = tidyLine(
    title
      .replace(ending, '⟮$1⟯')
      .replace(/^\s*\d{4,}\s+/, '')
      .replace(reference, ' ')
      .replace(genders, ' ')
      .replace(when, said => jobBehind(said)),
  )
  const pieces = bare
    .replace(field, ' $1‚ $2 at ')
    .split(cut)
    .flatMap(parted)
    .map(({ how, text }): Piece => ({ how, ...withoutTalk(text) }))
  const isOfTalk = pieces.some(({ ofTalk }) => ofTalk)
  const mine = new Set(known.people.flatMap(name => plain(name).split(/\s+/)))
  // "R Marsh" and "R. Marsh" too
  const isInitial = (word: string) =>
    /^\p{L}\.?$/u.test(word) && [...mine].some(own => own.startsWith(word.charAt(0)))
  const isKnown = (text: string) => {
    const said = plain(text).split(/[\s,&+]+(?:(?:and|und|et|en|y|e)\s+)?/)
    return said.some(word => mine.has(word)) && said.every(word => mine.has(word) || isInitial(word))
  }
  const isFirm = (text: string) =>
    known.domains.some(domain => {
      const [one, two] = [squeezed(text), squeezed(domain)]
      return one.length > 2 && two.length > 2 && (one.startsWith(two) || two.startsWith(one))
    })
  const isPerson = (text: string) =>
    isKnown(text) ||
    (isGivenName(text.split(' ')[0] ?? '') &&
      looksLikeName(text, { strict: true }) &&
      !companyWords.test(text) &&
      !isFirmsLastWord(text.split(' ').at(-1) ?? ''))
  const result: TitlePieces = { role: genderedRole(title), company: null, people: [], left: null }
  const open: Piece[] = []
  for (const piece of pieces) {
    const { how, text } = piece
    if (!/\p{L}{2}/u.test(text) || isMailboxName(text)) continue
    if (isKnown(text)) {
      if (how === 'with') result.people.push(text)
      continue
    }
    if (isFirm(text) && !(isJobTitle(text) && how === 'for')) {
      const beside = firmAhead(text, known.domains, isFirm)
      result.company ??= { value: beside?.firm ?? text, isSaid: true }
      if (beside && !result.role) result.role = { value: beside.rest, isJob: isWork(beside.rest) }
    } else if (how === 'at' && !isJobTitle(text)) result.company ??= { value: text, isSaid: true }
    // "Entrevista con Gerente de Calidad": whom one meets.
    else if (isJobTitle(text) && how === 'with') continue
    else if (isWork(text) && !isTalker(text)) result.role ??= { value: text, isJob: true }
    else if (isPerson(text)) {
      if (how === 'with') result.people.push(text)
    } else open.push(piece)
  }
  for (const { how, text, ofJob } of open) {
    const isName = /^\p{Lu}/u.test(text) && text.split(' ').length <= 5
    if (how === 'for' && !result.role) result.role = { value: text, isJob: false }
    else if (how === 'with' && isName && !result.company) result.company = { value: text, isSaid: true }
    else if (how !== 'bare') continue
    else if (
      ((ofJob && text.length > 3 && (text.includes(' ') || mayDo(text))) || isTold(text, known.text)) &&
      !result.role
    )
      result.role = { value: text, isJob: false }
    else if (open.filter(other => other.how === 'bare').length > 1) continue
    else if (isName && result.role && !result.company) result.company = { value: text, isSaid: false }
    else if (isName && result.company && !result.role && text.length > 3)
      result.role = { value: text, isJob: false }
    else if (
      !result.role &&
      !result.company &&
      text.length > 2 &&
      (isName || text.includes(' ') || mayDo(text))
    )
      result.left = { value: text, ofTalk: isOfTalk }
  }
  if (result.role) result.role.value = unmasked(result.role.value)
  if (result.left) result.left.value = unmasked(result.left.value)
  return result
}

/** What a second title says ("What: …") where the first says nothing. */
export const joinedPieces = (one: TitlePieces, two: TitlePieces): TitlePieces => ({
  role: one.role ?? two.role,
  company: one.company ?? two.company,
  people: [...one.people, ...two.people],
  left: one.left ?? two.left,
})

/** "Pflegefachkraft (m/w/d)": the law's little brackets stand behind a job, whatever its words. */
function genderedRole(title: string): TitlePieces['role'] {
  const at = title.search(genders)
  if (at < 0) return null
  const ahead = parted(title.slice(0, at).split(cut).at(-1) ?? '').at(-1)?.text ?? ''
  const value = withoutTalk(ahead).text
  return value.length > 2 ? { value, isJob: true } : null
}

/** "Northlight Data Analyst": a firm that is known, and a job behind it. */
function firmAhead(
  text: string,
  domains: readonly string[],
  isFirm: (text: string) => boolean,
): { firm: string; rest: string } | null {
  const words = text.split(' ')
  const cuts = words
    .slice(1)
    .map((_, at) => ({ firm: words.slice(0, at + 1).join(' '), rest: words.slice(at + 1).join(' ') }))
    .filter(({ firm, rest }) => isFirm(firm) && isJobTitle(rest) && !isJobTitle(firm))
  return (
    cuts.find(({ firm }) => domains.some(domain => squeezed(domain) === squeezed(firm))) ??
    cuts.at(-1) ??
    null
  )
}

const nouns =
  'role|position|opening|job|vacancy|post|stelle|rolle|poste|functie|vacature|rol|puesto|plaza|cargo|vacante|posizione|ruolo'
/** The text says that it is a job: "the post of …", "… role". */
function isTold(text: string, all: string): boolean {
  const safe = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `(?<!\\p{L})(?:(?:${nouns})\\s+(?:of|as|als|de|d['’]|van|del?|di|da)?\\s*(?:an?\\s+)?${safe}|${safe}\\s+(?:${nouns})|(?:als|as an?|comme|como|for|für|pour|voor|para)\\s+(?:an?\\s+|the\\s+)?${safe})(?!\\p{L})`,
    'iu',
  ).test(all)
}

/** "Recruiter", "Hiring Manager": whom one talks to. */
const isTalker = (text: string) =>
  /^(?:recruiter|hiring manager|talent|hr|manager|founders?|ceo|cto|team(?: lead)?|coordinator|panel)$/i.test(
    text,
  )
