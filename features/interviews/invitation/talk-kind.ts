import type { InterviewKind } from '@/db/enums'
import type { NamedPerson } from '@/features/contacts/named-person'
import { kindWords } from '../calendar/interview-words'
import { type Evidence, seen } from './evidence'
import { withoutLater } from './later'

export interface TalkSigns {
  /** What the job is called: "Clinical Coding Officer" is no coding round. */
  role: string | null
  minutes: number
  isLengthTold: boolean
  people: readonly NamedPerson[]
}

/** What kind of talk: its title or a label says it, a sentence hints at it. */
export function kindOf(
  title: string,
  lines: readonly string[],
  signs: TalkSigns,
): { value: InterviewKind | null; evidence: Evidence[] } {
  const label =
    lines.find(line =>
      /^[\s•*-]*(?:interview type|type|stage|round|format|event(?: name)?|what|art|phase|runde|étape|type d['’]entretien|ronde|fase)\s*:/iu.test(
        line,
      ),
    ) ?? ''
  const without = (text: string) => (signs.role ? text.replaceAll(signs.role, ' ') : text)
  const places = [
    ['title', without(title)],
    ['label', without(label)],
    [
      'text',
      without(
        sentencesOf(
          lines.filter(
            line => !isPlaceLine.test(line) && !(signs.people.length > 2 && isOnesTitle.test(line)),
          ),
        ),
      ),
    ],
  ] as const
  const isScreen = ofRecruiter(signs)
  const kindsIn = (text: string) =>
    kindWords
      .filter(([kind, words]) => text.search(words) >= 0 && (kind !== 'recruiter_screen' || isScreen(text)))
      .map(([kind]) => kind)
  const all = new Set(places.flatMap(([, text]) => kindsIn(text)))
  for (const [where, text] of places) {
    const [value] = kindsIn(text)
    if (value)
      return {
        value,
        evidence: seen(where, kindsIn(places[2][1]).includes(value) && 'text', all.size === 1 && 'sole'),
      }
  }
  if (isShort(signs) && isByRecruiter(signs) && byVoice.test(places.map(([, text]) => text).join('\n')))
    return { value: 'recruiter_screen', evidence: [] }
  return { value: null, evidence: [] }
}

/** "Where: phone call" is where, and not what for. */
const isPlaceLine =
  /^[\s•*-]*(?:where|location|place|venue|how|ort|wo|lieu|où|waar|locatie|dónde|lugar|dove|luogo|via)\s*:/iu

/** Of several the one is the hiring manager, and the talk is with all. */
const isOnesTitle =
  /^[\s•*(-]*(?:the )?hiring manager\)?\s*$|(?:,|\(|[-–—|]) (?:the )?hiring manager\)?\s*$/iu

const isRecruiter = ({ kind, jobTitle }: NamedPerson) =>
  kind === 'in_house_recruiter' ||
  kind === 'agency_recruiter' ||
  /(?<!\p{L})(?:recruit\p{L}*|talent\p{L}*|personal\p{L}*|hr|rh|rrhh|human resources|people|dispon\p{L}*|werving|selectie|selección|selezione|intercedent\p{L}*|consultant\p{L}*)(?!\p{L})/iu.test(
    jobTitle ?? '',
  )
const isShort = ({ minutes, isLengthTold }: TalkSigns) => isLengthTold && minutes <= 30
const isByRecruiter = ({ people }: TalkSigns) => people.length === 1 && people.every(isRecruiter)
const byVoice =
  /(?<!\p{L})(?:call|phone|video\p{L}*|zoom|teams|google meet|telefon\p{L}*|anruf\p{L}*|visio|appel\p{L}*|téléphon\p{L}*|bel(?:len|letje|afspraak)?|llam\p{L}+|telefonic\p{L}*|telefónic\p{L}*|chiam\p{L}+)(?!\p{L})/iu
const saysScreen =
  /(?<!\p{L})(?:recruiter|screen(?:ing)?|hr|rh|talent|intro(?:ductory)?|préqualification|présélection|preselección)(?!\p{L})/iu
/** By telephone, or to get to know each other: where it says so, or nobody who does something else rings for an hour. */
const ofRecruiter = (signs: TalkSigns) => (text: string) => {
  const isLong = signs.isLengthTold && signs.minutes >= 45
  const isOther = signs.people.some(person => person.jobTitle && !isRecruiter(person))
  return saysScreen.test(text) || (!isLong && !isOther && signs.people.length < 2)
}

/** "Loved the case study", "following our call" tell of no talk to come. */
const praise =
  /(?<!\p{L})(?:loved|liked|impressed|great work|well done|beeindruckt|gefallen|apprécié|impressionné|onder de indruk|mooi werk|encantado|gustado|suite à (?:notre|votre)|following (?:on from )?(?:our|your)|further to our|nach unserem|na ons|tras nuestra)(?!\p{L})/iu
/** "Following our phone call yesterday": how one spoke before is no kind of what is to come. */
const before =
  /(?<!\p{L})(?:following(?: on from)?|further to|after|since|thank(?:s| you) for|enjoyed|nach|für|suite à|après|merci pour|na|bedankt voor|dank voor|tras|después de|gracias por|dopo|in seguito a|grazie per) (?:(?:our|your|the|unser\p{L}*|ihr\p{L}*|dein\p{L}*|das|notre|votre|ons|je|uw|het|nuestr[oa]|tu|la|il|nostr[oa]) )(?:\p{L}+ ){0,3}?(?:call|chat|conversation|screen(?:ing)?|interview|telefonat|telefoninterview|gespräch|échange|entretien|appel|gesprek|telefoongesprek|kennismaking|llamada|entrevista|telefonata|colloquio)(?: (?:téléphonique|telefónica|telefonico))?(?!\p{L})/giu
/** … and go on to what is to come. */
const comes =
  /(?<!\p{L})(?:want to|wants to|would like|['’]d like|invite you|möchte[n]?|würde[n]?|souhait\p{L}+|aimer\p{L}+|willen|wil|nodigen|queremos|quieren|vorremmo)(?!\p{L})/iu
const sentencesOf = (lines: readonly string[]) =>
  lines
    .join('\n')
    .slice(0, 4000)
    .split(/(?<=[.!?])\s+|\n/)
    .map(withoutLater)
    .filter(sentence => !praise.test(sentence) || comes.test(sentence))
    .map(sentence => sentence.replace(before, ' '))
    .join('\n')
