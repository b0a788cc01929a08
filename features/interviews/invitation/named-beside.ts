import type { NamedPerson } from '@/features/contacts/named-person'
import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { companyWords } from '@/lib/job-words'
import { contactKindOf } from '@/lib/people/people-words'
import { clip } from '@/lib/text'
import { institution, isFirmsLastWord } from './firm-words'
import { isGivenName } from './given-names'
import { isTrade } from './trades'

const courtesy =
  '(?:M(?=\\.)|[Gg]eom|[Rr]ag|Frau|Herrn?|Maître|Mrs?|Ms|Miss|Mme|Mlle|Madame|Monsieur|Sra?|Srta|Doña|Don|Dña|D|dhr|Dhr|mevrouw|Mevrouw|mevr|Mevr|Dra|Dr|Professorin|Professor|Profa|Prof|Sir|Sig|prof|dr|drs|ir|mw|[Dd]ott(?:\\.ssa)?|[Ii]ng|[Aa]vv|[Aa]rch|Lic)\\.?'
export const called = new RegExp(`^${courtesy}\\s`, 'u')
const surname =
  "(?:(?:van|de|der|den|von|zu|la|del|di|da|ter|ten|el|al|bin|dos|du|le|d[’'])\\s+){0,2}(?!(?:Dra?|Prof|Herrn?|Frau|Mrs?|Ms|Mme|Sra?)(?!\\p{L}))\\p{Lu}[\\p{L}'’-]+"
/** A name of two or more words, or a surname behind its "Frau". */
const run = new RegExp(
  `(?<![\\p{L}\\d@.-])(?<!(?<![lLdD])['’])(?<name>(?:${courtesy}\\s+){1,2}(?:\\p{Lu}[\\p{L}'’-]+\\s+)?${surname}(?:\\s+(?!(?:und|and)\\s)\\p{Lu}\\p{Ll}+(?=,|\\s*\\())?|\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}\\.)?(?:\\s+${surname}){1,2})`,
  'gu',
)
const whose =
  "(?:(?:our|the|my|your|an?|unser\\p{L}*|mein\\p{L}*|der|die|das|notre|nos|mon|ma|le|la|l['’]|onze|ons|mijn|de|het|nuestr[oa]|mi|el|il|lo|nostr[oa])\\s*)?"
const titleBehind = new RegExp(
  `^(?:,\\s*${whose}(?<said>[^,.;:!?()\\n]{2,60})|\\s*\\((?<bracket>[^()\\n]{2,60})\\)|\\s+[–—-]\\s+(?<dashed>[^,.;:!?()\\n]{2,60}))`,
  'u',
)
/** "our Head of Data Ana Osei", "unsere Teamleiterin Eva Lang". */
const titleAhead =
  /(?<!\p{L})(?:(?:our|the|my|unser\p{L}*|mein\p{L}*|notre|mon|ma|onze|ons|mijn|nuestr[oa]|nostr[oa]|el|la|il|lo|der|die)\s+|l['’])(?<said>[^,.;:!?()\n]{2,50}?),?\s*$/iu
/** "our chef", and then who. */
export const ourAhead =
  /(?<!\p{L})(?:our|my|unser\p{L}*|mein\p{L}*|notre|mon|ma|onze|ons|mijn|nuestr[oa]|mi|nostr[oa]|(?:il|la) (?:mi[oa]|nostr[oa]))\s+[^,.;:!?()\n]{2,50}?,?\s*$/iu

/** Of whom a sentence says that they will not be there: who is asked, thanked, written to, or was met before. */
export const elsewhere =
  /(?<!\p{L})(?:contact|questions?|queries|reach out to|e-?mail|report(?:s|ing)? (?:in)?to|thank you for (?:speaking|talking|meeting|chatting)|thanks for (?:speaking|talking|meeting|chatting)|(?:spoke|spoken|talked) (?:to|with)|met with|referred|recommended|left us|instead of|in place of|thank(?:s| you) to|for the introduction|introduced (?:you|us)|put (?:you|us) in touch|(?<!(?<!\p{L})(?:i|we|have|i['’]ve|we['’]ve) )set (?:this|it|that|everything) up|cannot|can(?:['’]t|not) (?:make|be|attend|join)|bescheid|rückfragen?|fragen|wenden sie|ansprechpartner\p{L}* (?:für|bei)|anstelle|empfohlen|dank an|dank unser\p{L}*|contacter|des questions|à la place|recommandé|grâce à|vragen|contact opnemen|in plaats van|aanbevolen|dankzij|met dank aan|preguntas|dudas|contactar|en lugar|recomendad[oa]|domande)(?!\p{L})/iu

/** A full stop behind three letters ends one, unless they are a title's: "la Dra. Pilar". */
export const sentences =
  /(?<=(?:\p{L}{3}|\)|\d)[.!?])(?<!(?<!\p{L})(?:Dra|Sra|Srta|Mrs|Mme|Mlle|[Dd]hr|[Mm]evr|[Ii]ng|[Aa]vv|[Aa]rch|Lic|[Pp]rof|[Pp]rofa|[Dd]ott|[Dd]ott\.ssa|[Gg]eom|[Rr]ag)\.)\s+(?=[\p{Lu}¿¡])/u

/** "Fuhrparkleiter", "werkplaatsleider": joined to what they lead. */
const leader = /\p{L}{3}(?:leiter|leiterin|leider|leidster|meister|meisterin|chef|chefin|führer|führerin)$/iu

const ours =
  /(?<!\p{L})(?:our|my|unser\p{L}*|mein\p{L}*|notre|mon|ma|onze|ons|mijn|nuestr[oa]|mi|nostr[oa])\s+$/iu

/** "unser Fuhrparkleiter Ole Brandt": what somebody does, with a capital, is no part of their name. */
function withoutWork(written: string): { name: string; does: string | null } {
  const words = written.split(' ')
  const from = words.findIndex(
    word => isGivenName(word) || !(leader.test(word) || isTrade(word) || isJobTitle(word)),
  )
  return called.test(written) || from < 1 || words.length - from < 2
    ? { name: written, does: null }
    : { name: words.slice(from).join(' '), does: words.slice(0, from).join(' ') }
}

const behalf = /(?:on behalf of|im (?:auftrag|namen) von|de la part de|namens|de parte de|a nome di)\s*$/iu

export interface Beside extends NamedPerson {
  /** Nothing but a given name says that it is somebody. */
  byName: boolean
  /** It says that they come as well. */
  comes?: true
}

/**
 * Whom a sentence names: with their title beside them ("Fraser Dunn, our Head of Supply Chain"), with their "Frau", or by
 * a given name that is known. What a sentence says of those who will not be there is left out.
 */
export function namedBeside(
  lines: readonly string[],
  isMe: (name: string) => boolean,
  /** Whoever is to be asked counts too. */
  withAsked = false,
): Beside[] {
  const found: Beside[] = []
  for (const line of lines.slice(0, 120))
    for (const sentence of line.slice(0, 600).split(sentences)) {
      if (!withAsked && elsewhere.test(sentence)) continue
      // Where the last one's name ended.
      let last: number | null = null
      let titledUntil = 0
      let waiting: { name: string; end: number } | null = null
      for (const match of sentence.matchAll(run)) {
        // "Priya Raman, Homelessness Prevention Lead": that is what she does, and nobody else.
        if (match.index < titledUntil) continue
        const written = match.groups?.name ?? ''
        const { name, does } = withoutWork(tidy(written))
        const at = match.index
        const behind = sentence.slice(at + written.length)
        const isFirm = name.split(' ').some(word => institution.test(word) || isFirmsLastWord(word))
        if (
          isFirm ||
          isMe(name) ||
          greets.test(name) ||
          clock.test(name) ||
          letters.test(name) ||
          found.length >= 20
        )
          continue
        const titled = titleBehind.exec(behind)
        const said = titled?.groups
        const title = [said?.bracket, said?.said, said?.dashed].find(
          text => text && (isJobTitle(text) || isTrade(text)) && !looksLikeTwo(text),
        )
        const ahead = titleAhead.exec(sentence.slice(0, at))?.groups?.said
        const isAhead = ahead && isJobTitle(ahead) && ahead.split(' ').length <= 5
        const jobTitle = title ?? does ?? (isAhead ? ahead : null)
        if (title && titled) titledUntil = at + written.length + titled[0].length
        if (behalf.test(sentence.slice(0, at))) continue
        const isCalled = called.test(name)
        // "con nuestro chef, Andoni Beláustegui": whose somebody is says that it is one.
        const before = sentence.slice(0, at)
        const isOurs =
          jobTitle !== null && (does ? ours.test(before) : ourAhead.test(before) && jobTitle === ahead)
        const isLeading = leads.test(behind)
        const isActing = (isLeading || acts.test(behind)) && !isFirmsLastWord(name.split(' ').at(-1) ?? '')
        const isJoined = joins.test(sentence.slice(0, at)) && last !== null && at - last < 60
        const isGiven = isGivenName(name.split(' ')[0] ?? '')
        const isFine =
          isCalled || (!companyWords.test(name) && !isJobTitle(name) && looksLikeName(name, { strict: true }))
        if (!isFine) continue
        if (
          !isCalled &&
          !isGiven &&
          !isActing &&
          !isJoined &&
          !isOurs &&
          !(title && /^\s*,|^\s*\(/.test(behind))
        ) {
          waiting = { name, end: at + written.length }
          continue
        }
        // "Oisín Daly and Ewa Nowicka": who stands joined to somebody is somebody.
        if (waiting && joinsAlone.test(sentence.slice(waiting.end, at)))
          found.push({ name: waiting.name, email: null, jobTitle: null, kind: null, byName: true })
        waiting = null
        last = at + written.length
        found.push({
          ...{ name, email: null, jobTitle: jobTitle ? clip(jobTitle.trim(), 120) : null },
          kind: jobTitle ? contactKindOf(jobTitle) : null,
          byName: !isCalled && !jobTitle,
          ...(isLeading && { comes: true as const }),
        })
      }
    }
  return found
}

/** "Dougie Rennie runs the shop, he'll want a word too." */
const leads =
  /^\s+(?:runs|leads|heads(?: up)?|manages|owns|leitet|führt|dirige|gère|leidt|runt|lleva|gestisce)\s[^.!?,;]{2,40}[,;.]?\s+(?:(?:and|und|et|en|y|e)\s+)?(?:he|she|they|er|sie|il|elle|hij|ze|wird|möchte|will|sera|veut|wil|komt|quiere|estará|vuole|sarà)(?!\p{L})/u
/** Nobody but somebody does so. */
const acts =
  /^(?:, (?:who|whom|der|die|dem|qui|que|avec qui|die|wie|quien|che)\s|(?:,[^,]{2,60},)?\s+(?:has (?:updated|invited|scheduled|rescheduled|moved|booked|asked|chosen|shared|sent|cancelled|canceled|confirmed|accepted|proposed|requested)|would (?:like|love) to|is (?:looking forward|keen|excited|inviting)|(?:will|is going to) (?:meet|call|ring|join|interview|host|show|lead|be)|möchte|würde|wird (?:Sie|dich|das)|freut sich|lädt|souhaite|aimerait|vous (?:propose|recevra|attend|invite)|t['’]|te (?:llamará|recibirá|espera|entrevistará)|le (?:llamará|recibirá|espera|entrevistará)|quiere|wil (?:graag|je|u)|nodigt|ontvangt)(?!\p{L}))/u
/** "… Wilma de Groot en Tjeerd Hoekstra" */
const joins = /\s(?:and|und|et|en|y|e|&|sowie)\s+$|,\s+$/u
const joinsAlone = /^\s(?:and|und|et|en|y|e|&|sowie)\s$/u
const greets =
  /^(?:Hi|Hello|Hey|Dear|Hallo|Liebe[r]?|Guten|Moin|Bonjour|Salut|Cher|Chère|Beste|Geachte|Hoi|Hola|Estimad[oa]|Ciao|Olá|Gentile)(?!\p{L})/u
/** "AM PST" */
const letters = /(?:^|\s)\p{Lu}{2,4}(?:\s|$)/u
/** "Statt Mittwoch" */
const clock =
  /(?:^|\s)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|lundi|mardi|mercredi|jeudi|vendredi|maandag|dinsdag|woensdag|donderdag|vrijdag|lunes|martes|miércoles|jueves|viernes|january|february|march|april|june|july|august|september|october|november|december|januar|februar|juni|juli|oktober|dezember)(?:\s|$)/iu

/** "Herrn" is how one speaks of a Herr; in "Mit Ana Osei" a sentence begins, and no name. */
function tidy(written: string): string {
  const words = written
    .replace(/^Herrn\s/, 'Herr ')
    // "erwarten Jutta Rahn und Henning Voss Sie"
    .replace(/(?<=\s\p{Lu}\S+)\s(?:Sie|Ihnen|Dich|Dir|Usted)$/u, '')
    .replace(/['’]s$/, '')
    .split(/\s+/)
  const [first = '', second = ''] = words
  // "Estaremos Íñigo Arrieta"
  const isVerb = /^\p{Lu}\p{Ll}{2,}[aei]mos$/u.test(first)
  const isAhead = words.length > 2 && !isGivenName(first) && (isVerb || isGivenName(second))
  return (isAhead && !called.test(written) ? words.slice(1) : words).join(' ')
}

const looksLikeTwo = (text: string) => / (?:and|und|et|en|y) \p{Lu}\p{L}+ \p{Lu}/u.test(text)
