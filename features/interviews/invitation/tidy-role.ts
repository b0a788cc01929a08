import { tidyLine } from '@/lib/text'
import { genders } from './role-ways'

const round =
  'first|second|third|final|1st|2nd|3rd|\\d\\.|erste[sr]?|zweite[sr]?|letzte[sr]?|premier|deuxième|eerste|tweede|derde|primera?|segunda?'
const talk = [
  '(?:job |video |phone |telephone )?interview|round|call|chat',
  'gespräch|vorstellungsgespräch|bewerbungsgespräch|bewerbung',
  'gesprek|sollicitatiegesprek|sollicitatie|vacature',
  'entretien|candidature|entrevista|candidatura|vacante',
].join('|')
/** "First interview for": what the job is for, and not its name. */
const ofTalk = new RegExp(
  `^(?:(?:${round})\\s+)*(?:${talk})\\s+(?:(?:for|as|als|voor|pour|para|de|für)\\s+)?(?=\\S)`,
  'iu',
)
/** "(R-10442)", "[2026-118]"; "(KS1)" is a field. */
const reference = /\s*[([]\s*(?:ref\.?|(?:job )?id)?\s*\p{L}{0,4}[-\s]?\d[\d/-]+\s*[)\]]/giu
/** "(KV IT, Überzahlung möglich)": two things in brackets are no part of a name. */
const remark = /\s*\((?=[^()]{8,})[^()]*,[^()]*\)/gu
/** "… – CDI – Nantes": behind how one is employed stands nothing of the name. */
const employed =
  /\s+[-–—|·]\s+(?:cdi|cdd|intérim|alternance|stage|vollzeit|teilzeit|unbefristet|befristet|minijob|full[- ]time|part[- ]time|permanent|contract|fixed[- ]term|remote|hybrid|fulltime|parttime|\d{1,3} ?(?:%|h|hrs?|hours?|uur)|indefinido|jornada).*$/iu
/** "R-0047718 Claims Systems Analyst" */
const numberAhead = /^\p{L}{0,4}[-\s]?\d{3,}[\p{L}\d/-]*(?:\s+(?=\p{L})|$)/u
/** "(Open)", "(full-time, $22/hr)", "(Band 2)": how and for what one works is no part of the name. */
const terms =
  /\s*\((?:[^()]*(?:[$£€%]|\d\s?(?:h|hrs?|hours?|uur|std)(?!\p{L})|per hour|(?<!\p{L})(?:ftc|\d+ months?|open|perm(?:anent)?|temp(?:orary)?|contract|(?:full|part)[- ]?time|fixed[- ]term|maternity cover|remote|hybrid|band|grade|vollzeit|teilzeit|befristet|unbefristet|cdi|cdd|alternance|temps plein|fulltime|parttime|vast|tijdelijk|jornada completa|media jornada|indefinido)(?!\p{L}))[^()]*)\)/giu

const ihre = '(?:ihre?|deine?|votre|uw|je|tu|su)'
const cuts: RegExp[] = [
  new RegExp(
    `^${ihre}\\s+(?:bewerbung|candidature|sollicitatie|candidatura)\\s+(?:als|comme|pour|voor|para)?\\s*`,
    'iu',
  ),
  /^(?:for|as|als|voor|pour|para)\s+/i,
  /^(?:your|their|this)\s+/i,
  /^(?:(?:au|le|du|un|al|il|the|die|der|de|het|el)\s+)?(?:position|post|stelle|rolle|poste|functie|vacature|puesto|plaza|posto|cargo|vacante|role)\s+(?:(?:als|as|of|de|van|des?|di|du)\s+|d['’]\s?)?(?=\p{L})/iu,
  /^(?:cv|resume|résumé|lebenslauf)\s+(?=\p{L})/iu,
  /\s+(?:absagen|einladen|anbieten|besetzen|verschieben|vergeben)$/i,
  // "… de vacature van werkvoorbereider neem ik contact op": where the verb comes, the job has ended.
  /\s+(?:neem|laat|hoor|bel|stuur|kom|heb|zal|wil|kan|nemen|laten|horen|willen|zullen|melde|freue|möchte|würde|habe|lade|kann|freuen|möchten|laden|haben|bitten)\s+(?:ik|we|wij|ich|wir)(?!\p{L}).*$/u,
  /\s*[@|/]\s*$/,
  /^(?:the|our|a|an|der|die|das|le|la|de|het|een|el|un|una|une|open|d['’])\s+/i,
  /\s*[,;.]+$/,
  /\s+(?:programme|program|scheme|programm)$/i,
  /\s+(?:role|position|job|vacancy|opening|post)(?:\s+(?:tomorrow|today|here))?$/i,
  /\s+(?:at|with|bei|chez|bij|en|e|et|und|and|y|of|de)$/i,
  new RegExp(`\\s*(?:${genders})\\s*$`, 'iu'),
]

/** A job's name without what a sentence, a form or a law puts around it. */
export function tidyRole(text: string): string {
  const bare = tidyLine(
    text
      .replace(/^[|\s]+/, '')
      .replace(reference, '')
      .replace(terms, '')
      .replace(remark, '')
      .replace(employed, '')
      .replace(numberAhead, '')
      .replace(/^.*\s(?:for|about|as|to|regarding|re)\s+(?=\S)/iu, '')
      .replace(ofTalk, ''),
  )
  // "Intro call with a Recruiter": whom one talks to.
  if (/^(?:with|mit|avec|met|con)\s/i.test(bare)) return ''
  return cuts.reduce((rest, cut) => rest.replace(cut, ''), bare).slice(0, 120)
}
