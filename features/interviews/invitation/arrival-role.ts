import { isJobTitle } from '@/features/contacts/piece-kinds'
import { tidyLine } from '@/lib/text'
import { kindWords } from '../calendar/interview-words'
import type { Guess } from './arrival-company'
import type { TitlePieces } from './title-pieces'

const label =
  /^[\s•*-]*(?:role|position|title|job(?: title)?|job opening|job req(?:uisition)?|requisition|opening|vacancy|stelle|vakanz|rolle|stellenbezeichnung|poste|intitulé(?: du poste)?|offre|functie|vacature|rol|puesto|vacante|posición|cargo|posizione|applying for)\s*:\s*(?<name>\S.{1,100})$/iu
const article = `(?:the|our|a|an|der|die|das|eine[nr]?|unserer?|le|la|du|de la|un|une|notre|de|het|een|onze|el|una|nuestr[oa])`
const noun = `(?:role|position|opening|job|vacancy|opportunity|stelle|rolle|poste?|functie|vacature|rol|puesto|plaza|cargo|vacante|posición|fonction|baan|posizione|ruolo|vaga)`
const until = `(?=\\s+(?:at|with|bei|chez|bij|en|in|on our|for our|within|based|reporting|am|im|zum|zur|für|auf|bevor|au|aux|à|dans|pour|voor|op|para|el|por|los?|will|is|was|has|which|who|that|takes?|to be|findet|wird|werden|aura|est|wordt|zal|será|tendrá|(?:et|y|en|und|and) (?:nous|vous|souhait\\p{L}*|aimer\\p{L}*|serions|sommes|nos|quer\\p{L}*|wij|wir|we|zouden|möcht\\p{L}*|freuen)|on|via|this|next|tomorrow|today|heute|morgen|demain|vandaag|mañana|has|have|hat|haben|hast|heeft|hebt|a|ont|ha|is|wird|ist|sind|gut|eingegangen|and would|and we)(?!\\p{L})|\\s*[.,;:!?(–—|]|\\s+-\\s|\\s*$)`
/** Each way of saying it; whether it names a role in so many words, or what one applies for. */
const ways: [RegExp, boolean | 'applies'][] = [
  [
    new RegExp(
      `(?:for|about|regarding|re:|to|as|discuss)\\s+(?:${article}\\s+)?(?:open\\s+)?(?<name>(?:[\\p{L}\\d&/+.'-]+\\s+){1,6}?)${noun}(?!\\p{L})`,
      'iu',
    ),
    true,
  ],
  [
    new RegExp(
      `${noun}\\s+(?:of|as|als|de|d['’]|van|del?|di|da|do)\\s*(?:${article}\\s+)?(?<name>[\\p{L}\\d&/+'()-]+(?:\\s+[\\p{L}\\d&/+'()-]+){0,6}?)${until}`,
      'iu',
    ),
    true,
  ],
  [/(?:stelle|position|rolle|poste|functie|vacature|puesto)\s+["„“«](?<name>[^"“”]{3,80})["“”]/iu, true],
  [
    new RegExp(
      `interview you for\\s+(?:${article}\\s+)?(?<name>[\\p{L}\\d&/+.'’-]+(?:\\s+[\\p{L}\\d&/+'’()-]+){0,5}?)${until}`,
      'iu',
    ),
    true,
  ],
  [
    new RegExp(
      `(?:functie|vacature|[Pp]osition|[Ss]telle|[Pp]oste|[Pp]uesto|[Cc]argo)\\s+(?<name>\\p{Lu}[\\p{L}\\d&/+'-]*(?:\\s+[\\p{L}\\d&/+'()-]+){0,5}?)${until}`,
      'u',
    ),
    true,
  ],
  [
    new RegExp(
      `(?<![\\p{L}])(?:als|comme|como|as an?)\\s+(?:${article}\\s+)?(?<name>[\\p{L}\\d&/+'-]+(?:\\s+[\\p{L}\\d&/+'()-]+){0,4}?)${until}`,
      'iu',
    ),
    false,
  ],
  // "a trial shift as Night Porter"
  [
    /(?<!\p{L})as (?:an? |our )?(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+)(?= (?:on|at|in|with|for|from)(?!\p{L})|\s*[.,;!?]|\s*$)/u,
    false,
  ],
  [/["„“«](?<name>[^"“”»]{3,80})["“”»]/iu, false],
  [
    new RegExp(
      `(?:bewerbung|candidature|sollicitatie|candidatura|solicitud|application)\\s+(?:als|comme|en tant que|als|como|as|for|voor|pour|para|a la plaza de|au poste de)\\s+(?:${article}\\s+)?(?<name>[\\p{L}\\d&/+'’-]+(?:\\s+[\\p{L}\\d&/+'’()-]+){0,4}?)${until}`,
      'iu',
    ),
    'applies',
  ],
  [
    new RegExp(
      `(?:applying|application|apply|interview(?:s|ing)?|bewerbung|candidature|sollicitatie|candidatura|entrevista|entretien|gesprek|gespräch|vorstellungsgespräch|interest in)\\s+(?:for|to|as|als|für|pour|comme|voor|para|de|in)\\s+(?:${article}\\s+)?(?<name>[\\p{L}\\d&/+'-]+(?:\\s+[\\p{L}\\d&/+'()-]+){0,5}?)${until}`,
      'iu',
    ),
    false,
  ],
]

// "Pflegefachkraft (m/w/d)", "Comptable H/F": the law's little brackets stand behind a job, whatever its words.
const genders = `\\(?(?<![\\p{L}])(?:[mwfdhvxMWFDHVX]\\s?[/|]\\s?){1,4}[mwfdhvxMWFDHVX](?![\\p{L}])\\)?|\\((?:all genders|gn|m\\*w\\*d)\\)`
const beforeGenders = new RegExp(
  `(?<name>\\p{Lu}[\\p{L}\\d/&+*.'’-]*(?:\\s+(?:(?:für|im|in|der|des|und|&|de|du|en|van|y|et)\\s+)?\\p{Lu}[\\p{L}\\d/&+*.'’-]*){0,5})\\s*,?\\s*(?:${genders})`,
  'u',
)
/** "your Junior Animator interview" */
const ofTalkAhead =
  /(?:your|the|an?|our|for)\s+(?<name>(?:\p{Lu}[\p{L}\d&/+'-]*\s+){1,5})(?:interview|phone screen|screening)(?!\p{L})/u
const bareNoun = new RegExp(
  `(?:^|[(,–:-]\\s?|(?<!\\p{L})${article}\\s+)(?<name>(?:\\p{Lu}[\\p{L}\\d/&+-]*\\s+){1,5})${noun}(?!\\p{L})`,
  'u',
)

/** Which role it is: a label says it, or two of the title, a sentence and a list say the same; else it is a guess. */
export function arrivalRole(text: readonly string[], titled: TitlePieces['role']): Guess | null {
  for (const line of text) {
    const labelled = tidyRole(label.exec(line)?.groups?.name ?? '')
    if (labelled) return { value: labelled, sure: isPlain(labelled) && !/[\d()]/.test(labelled) }
  }
  const found = rolesIn(text)
  const jobs = found.filter(({ isJob }) => isJob)
  const value = titled && tidyRole(titled.value)
  if (!titled || !value) {
    const [best = found[0]] = jobs.toSorted((a, b) => Number(b.isSaid) - Number(a.isSaid))
    if (!best) return null
    // "Vertriebsmitarbeiter", and in the same place "Vertriebsmitarbeiter im Innendienst".
    const key = `${best.value.toLowerCase()} `
    const more = jobs.find(({ value, line }) => line === best.line && value.toLowerCase().startsWith(key))
    if (more) return { value: more.value, sure: false }
    return { value: best.value, sure: best.isSaid && (best.isNamed || isTwice(best.value, found)) }
  }
  const key = value.toLowerCase()
  const same = found.some(other => other.value.toLowerCase() === key)
  // Where the title's piece ends, and what the text has word for word, are two things.
  if (same || (titled.isJob && isWithin(key, text)))
    return { value, sure: titled.isJob || found.some(({ isSaid }) => isSaid) }
  // "Assistant" of "Publicity Assistant", or "Controller" where the text has "Controller Vertrieb".
  const longer = jobs.find(other => other.isSaid && other.value.toLowerCase().includes(key))
  if (longer) return { value: longer.value, sure: false }
  const [said] = jobs.filter(({ isSaid }) => isSaid)
  if (said && !titled.isJob) return { value: said.value, sure: false }
  return { value, sure: false }
}

const isWithin = (words: string, text: readonly string[]) =>
  text.slice(0, 60).some(line => {
    const at = line.toLowerCase().indexOf(words)
    return at >= 0 && !/\p{L}$/u.test(line.slice(0, at)) && !/^\p{L}/u.test(line.slice(at + words.length))
  })

interface RoleSaid {
  value: string
  isJob: boolean
  /** By a word for a role beside it. */
  isSaid: boolean
  /** "for the Data Analyst role": a job by its words, with capitals, between what it is for and what it is. */
  isNamed?: boolean
  line: number
}

/** The same in two places. */
const isTwice = (value: string, all: readonly RoleSaid[]) =>
  new Set(all.filter(other => other.value.toLowerCase() === value.toLowerCase()).map(({ line }) => line))
    .size > 1

const asJob = /(?<!\p{L})as (?:an? |our )?(?=\p{Lu})/u
const isCapital = (value: string) => /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+$/u.test(value)
const english = /(?<!\p{L})(?:the|our|for|about|your|would|you)(?!\p{L})/iu

/** All that the lines say of a role, what says most first. */
function rolesIn(text: readonly string[]): RoleSaid[] {
  const said: RoleSaid[] = []
  const likely: RoleSaid[] = []
  text.slice(0, 60).forEach((line, number) => {
    for (const [at, [way, isSaid]] of ways.entries()) {
      const value = tidyRole(way.exec(line)?.groups?.name ?? '')
      if (value && isJobTitle(value) && !isTalker(value))
        said.push({
          value: withField(value, line),
          isJob: true,
          isSaid: isSaid === true && isPlain(value),
          isNamed: at === 0 && isCapital(value),
          line: number,
        })
      // "a trial shift as Night Porter"
      else if (value && isSaid === false && asJob.test(line) && isLikely(value) && isCapital(value))
        likely.push({ value, isJob: false, isSaid: false, line: number })
      // "The weekend job" is no role's name; "le poste d'animateur" is.
      else if (value && isSaid && isLikely(value) && (/\p{Lu}/u.test(value) || !english.test(line)))
        likely.push({ value, isJob: false, isSaid: false, line: number })
    }
    const gendered = tidyRole(beforeGenders.exec(line)?.groups?.name ?? '')
    if (gendered) said.push({ value: gendered, isJob: true, isSaid: isPlain(gendered), line: number })
    const bare = tidyRole(bareNoun.exec(line)?.groups?.name ?? '')
    if (bare && isJobTitle(bare)) said.push({ value: bare, isJob: true, isSaid: false, line: number })
    const ahead = tidyRole(ofTalkAhead.exec(line)?.groups?.name ?? '')
    if (ahead && isLikely(ahead) && !kindWords.some(([, words]) => `${ahead} interview`.search(words) >= 0))
      likely.push({ value: ahead, isJob: isJobTitle(ahead), isSaid: false, line: number })
    if (number > 0 && isRoleAlone(line, text[number - 1] ?? ''))
      likely.push({ value: tidyRole(line), isJob: true, isSaid: false, line: number })
  })
  return [...said, ...likely]
}

/** "Postdoc in Marine Ecology", "Lecturer in Law": the field belongs to what is taught or learnt. */
function withField(role: string, line: string): string {
  if (
    !/(?:postdoc\p{L}*|ph\.?d|lecturer|professor|research\p{L}*|fellow\p{L}*|teacher|intern\p{L}*|trainee|doktorand\p{L}*|praktik\p{L}*|apprentice\p{L}*)$/iu.test(
      role,
    )
  )
    return role
  const behind = line.slice(line.indexOf(role) + role.length)
  return role + (/^ in(?: \p{Lu}\p{L}+(?: (?:and|und|&) \p{Lu}\p{L}+)?){1,3}/u.exec(behind)?.[0] ?? '')
}

/** "Recruiter conversation": whom one talks to, and not what for. */
const isTalker = (role: string) =>
  /^(?:recruiter|hiring manager|talent|hr|manager|founders?|ceo|cto|team(?: lead)?|coordinator)$/i.test(role)

const aTalk = /(?<!\p{L})(?:conversation|chat|talk|booking|appointment)(?!\p{L})/iu

const isPlain = (role: string) =>
  !/^\p{Lu}.*\s(?!(?:of|de|und|en)\s)\p{Ll}\S*$/u.test(role) &&
  !/[,;|]|\s[-–—]\s/.test(role) &&
  role.split(' ').length <= 7

/** Behind "the post of": anything that is no sentence. */
const isLikely = (role: string) =>
  isPlain(role) &&
  role.split(' ').length <= 5 &&
  role.length > 3 &&
  (/\p{Lu}/u.test(role) || !/ [a-z]+ing$/.test(role)) &&
  !/(?<!\p{L})(?:you|your|we|our|this|that|which|next|new|right|same|future|current|ideal|interest\p{L}*|sie|ihre?[nmr]?|uns\p{L}*|diese[rsn]?|nous|vous|notre|votre|cette|ce|wij|ons|onze|deze|dit|usted|su|nuestr\p{L}|est[ea])(?!\p{L})/iu.test(
    role,
  )

/** A line that is a job and nothing else, and not the one below somebody's name. */
const isRoleAlone = (line: string, above: string) =>
  line.length <= 60 &&
  /^\p{Lu}[^.:!?,@\d]*$/u.test(line.trim()) &&
  !above.trim() &&
  isJobTitle(line) &&
  !aTalk.test(line) &&
  !/(?<!\p{L})(?:team|manager interview|interview|round|call|screen|regards)(?!\p{L})/iu.test(line)

const ofTalk =
  /^(?:(?:first|second|third|final|erste[sr]?|zweite[sr]?|letzte[sr]?|premier|deuxième|second|eerste|tweede|derde|primera?|segunda?|1st|2nd|3rd|\d\.)\s+)*(?:(?:job |video |phone |telephone )?interview|gespräch|vorstellungsgespräch|bewerbungsgespräch|bewerbung|gesprek|sollicitatiegesprek|sollicitatie|vacature|entretien|candidature|entrevista|candidatura|vacante|round|call|chat)\s+(?:(?:for|as|als|voor|pour|para|de|für)\s+)?(?=\S)/iu

/** "(R-10442)", "[2026-118]" */
const reference = /\s*[([]\s*(?:ref\.?|id)?\s*\p{L}{0,4}[-\s]?\d[\d/-]*\s*[)\]]/giu

const tidyRole = (text: string) =>
  tidyLine(
    text
      .replace(reference, '')
      .replace(/^.*\s(?:for|about|as|to|regarding)\s+(?=\S)/iu, '')
      .replace(ofTalk, ''),
  )
    .replace(
      /^(?:ihre?|deine?|votre|uw|je|tu|su)\s+(?:bewerbung|candidature|sollicitatie|candidatura)\s+(?:als|comme|pour|voor|para)?\s*/iu,
      '',
    )
    .replace(/^(?:for|as|als|voor|pour|para)\s+/i, '')
    .replace(/^(?:your|their|this)\s+/i, '')
    .replace(
      /^(?:position|stelle|rolle|poste|functie|vacature|puesto|cargo|vacante|role)\s+(?:(?:als|as|of|de|van|des?)\s+)?(?=\p{L})/iu,
      '',
    )
    .replace(/\s+(?:absagen|einladen|anbieten|besetzen|verschieben|vergeben)$/i, '')
    .replace(/\s*[@|/]\s*$/, '')
    .replace(/^(?:the|our|a|an|der|die|das|le|la|de|het|een|el|un|una|une|open|d['’])\s+/i, '')
    .replace(/\s*[,;.]+$/, '')
    .replace(/\s+(?:programme|program|scheme|programm)$/i, '')
    .replace(/\s+(?:role|position|job|vacancy|opening|post)(?:\s+(?:tomorrow|today))?$/i, '')
    .replace(/\s+(?:at|with|bei|chez|bij|en)$/i, '')
    .replace(new RegExp(`\\s*(?:${genders})\\s*$`, 'iu'), '')
    .slice(0, 120)
