import { readLineStart } from './line-start'
import type { ReadPerson } from './named-person'
import { looksLikeName } from './piece-kinds'
import { readPeople } from './read-people'

const bullet = /^\s*(?:[•·‣▪◦●*+–—-]|\d{1,2}[.)])\s+/u
const row = /^[^|]*\d{1,2}[:.h]?\d{0,2}\s?(?:[ap]m)?\s*[-–][^|]{3,30}\|.*\|\s*\p{Lu}[\p{L} .,'’-]{3,60}$/iu
const meeting =
  /(?:(?:you(?:’|')?ll|you will|you are|you’re|you're|we have you)\s+(?:be\s+)?(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|interview(?:ing|ed)?)(?:\s+(?:with|to|by))?|(?:sie|du)\s+(?:sprechen|treffen|sprichst|triffst)(?:\s+mit)?|vous\s+(?:rencontrerez|échangerez avec|verrez)|(?:je|u)\s+(?:spreekt|ontmoet)(?:\s+met)?|(?:hablarás|te reunirás)\s+con|(?:incontrerai|parlerai\s+con)|(?:vai\s+)?falar\s+com)\s+(?<names>\p{L}.{2,200})/iu

// "Ana Osei (CTO) and Ben Roth will be joining", "Frau Dr. Stein und Herr Pohl nehmen teil"
const comes =
  /^(?:.{0,80}?[:,.;]\s+)??(?:[Tt]he |[Oo]ur |[Uu]nsere? |[Nn]otre |[Oo]nze |El |La )?(?!(?:Besides|Apart|Along|In|On|At|From|For|After|As|Am|Im|An|Von|Neben|Außer|Outre|En|Le|La|Les|Naast|Op|Van|Además|Junto|Both|We|You|They|Sie|Wir|Vous|Nous|U|Je|It|This|That|There)\s)(?<names>\p{Lu}[^!?;:]{2,150}?),?\s+(?:(?:will|are going to|is going to)\s+(?:also\s+)?(?:be\s+)?(?:join(?:ing)?|attend(?:ing)?|interview(?:ing)?|meet(?:ing)? (?:you|with)|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|there|present|on the call|take part|host(?:ing)?|lead(?:ing)? the|conduct(?:ing)?)|(?:are|is) joining|(?:nehmen|nimmt|werden|wird)(?: \p{L}+){0,4}? (?:teil|teilnehmen|dabei sein|dabei|führen)|(?:seront|sera) (?:présente?s?|là)|participer(?:ont|a)|vous accueiller(?:ont|a)|(?:le|te|les) recibirán?|(?:le|te) entrevistarán?|vous recev(?:ront|ra)|(?:schuiven|schuift)(?: \p{L}+){0,2} aan|(?:zijn|is) (?:er ook bij|erbij|aanwezig)|sluit(?:en)? aan|(?:estarán?|asistirán?|participarán?)(?!\p{L}))/u
const joined =
  /(?:(?:be )?(?:joined|interviewed|accompanied|received|welcomed|seen|met|hosted|conducted|led) by|(?:zusammen|gemeinsam) mit|empfangen (?:von|durch)|reçue?(?:\(e\))?s? par|accueillie?s? par|ontvangen door|recibid[oa] por|mit dabei(?: (?:ist|sind|sein wird|diesmal|auch|noch)){0,4}|en présence de|aux côtés de|samen met|junto (?:a|con)|acompañad[oa] (?:de|por)|a cargo de)\s+(?<names>\p{L}.{2,160})/iu

// "Am Gespräch werden Reto Ammann (Leiter Tiefbau) und ich teilnehmen"
const together =
  /(?:werden|nehmen|wird|nimmt)\s+(?<names>\p{Lu}[^!?;:]{2,150}?)\s+(?:teil|teilnehmen|dabei sein|dabei)(?!\p{L})/u
// "avec Benoît Claes, notre gérant", "with our CTO Ana Osei": who stands beside says that it is a person.
const beside =
  /(?<!\p{L})(?:with|mit|avec|met|con)\s+(?<names>(?:(?:mr|ms|mrs|dr|prof|frau|herrn?|mme|m|sra?|dhr|mevr)\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:van|de|der|von|den|la)\s+)*\p{Lu}[\p{L}'’-]+){1,2}(?:,\s*(?:our|the|my|unser\p{L}*|notre|onze|nuestr[oa]|le|la|der|die|de|el|mijn|mon|ma)\s+[^,.!?]{2,60}|\s*\([^()]{2,60}\)))|^\s*(?:with|mit|avec|met|con)\s+(?<alone>\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:van|de|der|von|den|la)\s+)*\p{Lu}[\p{L}'’-]+){1,2})\s*$/u

/**
 * The people whom a longer text names as those to be met: the lines below "You will meet with:", a sentence that says
 * so, and lines of a name with a job title. Strict, because nobody typed this for us: a name has two words, or stands
 * beside a title or an address.
 */
export function listedPeople(text: string): ReadPerson[] {
  const found: ReadPerson[] = []
  let list: { kind: ReadPerson['kind']; any: boolean } | null = null
  for (const line of text.split('\n', 300)) {
    if (!line.trim()) {
      if (list?.any) list = null
      continue
    }
    const start = readLineStart(line.trim())
    if (start.heads || start.isOther) {
      list = start.isPeople ? { kind: start.kind, any: false } : null
      continue
    }
    const said = saidIn(line, start.isPeople)
    // The last column of a timetable is whom it is with.
    const cell = row.test(line) ? (line.split(' | ').at(-1) ?? '') : null
    const isTold = start.isPeople || said !== undefined || list !== null || cell !== null
    // Anything else names nobody, however many names are in it.
    const mayName = isTold || bullet.test(line) || isWholeLine(start.rest)
    const people = mayName ? readPeople(said ? firstSentence(said) : (cell ?? line)).filter(isPerson) : []
    const fine = isTold ? people : people.filter(person => person.jobTitle)
    for (const person of fine) found.push({ ...person, kind: person.kind ?? list?.kind ?? null })
    if (list && fine.length > 0) list.any = true
    else if (list?.any && !said) list = null
  }
  return found.slice(0, 20)
}

function saidIn(line: string, isLabelled: boolean): string | undefined {
  const found = meeting.exec(line)?.groups?.names
  if (found) return withoutMe(found)
  if (line.length > 2000) return undefined
  for (const sentence of line.split(/(?<=(?:\p{L}{3}|\))[.!?])\s+/u)) {
    const names =
      joined.exec(sentence)?.groups?.names ??
      beside.exec(sentence)?.groups?.names ??
      beside.exec(sentence)?.groups?.alone ??
      (isLabelled
        ? undefined
        : (comes.exec(sentence)?.groups?.names ?? together.exec(sentence)?.groups?.names))
    if (names) return withoutMe(names)
  }
  return undefined
}

const withoutMe = (names: string) =>
  names
    .replace(
      /^(?:le|la|el|den|der|die)\s+(?=(?:Dr|Pr|M|Mme|Sra?|docteur|professeur|Herr|Frau|Prof)(?!\p{L}))/iu,
      '',
    )
    .replace(/\s+(?:und|and|et|en|y)\s+(?:ich|i|myself|me|moi-même|moi|ik|ikzelf|yo)(?!\p{L}).*$/iu, '')

const isPerson = ({ name, ask, isMailbox, jobTitle, kind, email }: ReadPerson) =>
  !isMailbox &&
  ask !== 'name' &&
  looksLikeName(name) &&
  /^\p{Lu}|^\P{Script=Latin}/u.test(name) &&
  (looksLikeName(name, { strict: true }) || courtesy.test(name) || Boolean(jobTitle ?? kind ?? email))

// A surname that is called by its "Frau" is somebody.
const courtesy =
  /^(?:Frau|Herr|Mr|Mrs|Ms|Miss|Mme|Mlle|M|Madame|Monsieur|Sra?|Srta|Dhr|dhr|Mevr|mevr|Mevrouw|Dr|Prof|Sig)\.?\s+(?:Dr\.\s+)?\p{Lu}/u

/** "Ana Osei, Head of Data" and nothing more: no sentence. */
const isWholeLine = (line: string) =>
  line.length <= 80 && /^\p{Lu}/u.test(line.trim()) && !/[.!?]\s|[.!?]$/.test(line)

// Up to the full stop of a sentence, which is none of "Dr." or "J.".
const firstSentence = (text: string) =>
  text.split(
    /(?<=\p{L}{3}|\))[.!?](?:\s|$)|\s+(?:on|at|from|am|um|le|à|op|om|el|a las|il|alle)\s+(?=\p{Lu}?\p{L}*\s?\d)/u,
  )[0] ?? ''
