import { isJobTitle } from '@/features/contacts/piece-kinds'
import { plain } from '@/lib/people/name-words'
import { tidyLine } from '@/lib/text'
import { isFirmsLastWord } from './firm-words'
import { isGivenName } from './given-names'
import { tidyRole } from './tidy-role'
import { zoneOfTown } from './zone-words'

/** Behind a job's name, and still of it where title and text go on alike: "im Sekretariat", "per il doposcuola". */
const goesOn =
  /^\s+(?:im|in (?:der|den|dem)|für(?: d\p{L}+)?|der|des|de|del?|du|d['’]|per(?: il| la| l['’]| i)?|pour|para|voor|of|and|und|et|y|en|ou|oder|or|o)\s+\p{L}/u
const small =
  /\s+(?:im|in|für|der|die|das|des|de|del|du|la|le|per|il|pour|para|voor|of|and|und|et|y|en|ou|oder|or|o)$/iu

/**
 * A job's name with what belongs to it where two places say so word for word: its field in brackets ("Teaching Assistant
 * (KS1)"), or how it goes on ("Assistenz im Sekretariat").
 */
export function wholeRole(
  role: string,
  title: string,
  lines: readonly string[],
  names: readonly string[],
): string {
  const isSomebody = (text: string) =>
    names.some(name => plain(name) === plain(text)) || isGivenName(text.split(' ')[0] ?? '')
  const behind = [title, ...lines.slice(0, 60)].flatMap(line => behindOf(line, role))
  const brackets = behind.flatMap(text => /^\s*(\([^()]{2,30}\))/.exec(text)?.[1] ?? [])
  const field = brackets.find((one, at) => brackets.indexOf(one) !== at && !isSomebody(one.slice(1, -1)))
  const withField = field ? tidyRole(`${role} ${field}`) : role
  if (withField !== role) return withField
  // "Program Advisor, Shoreline Permits" twice
  const fields = behind.flatMap(
    text => /^((?:,| [-–]) \p{Lu}[\p{L}&]+(?: \p{Lu}[\p{L}&]+){0,2})(?!\p{L})/u.exec(text)?.[1] ?? [],
  )
  const unit = fields.find(
    (one, at) => fields.indexOf(one) !== at && !isSomebody(one.replace(/^[\s,–-]+/, '')),
  )
  if (unit) return role + unit
  // "Interview confirmed: Quillfox - Backend Engineer, Payments"
  const last = behindOf(title, role).flatMap(
    text => /^(, \p{Lu}[\p{L}&]+(?: (?:& )?\p{Lu}[\p{L}&]+)?)\s*$/u.exec(text)?.[1] ?? [],
  )[0]
  if (last && isUnit(last.slice(2)) && !isSomebody(last.slice(2))) return role + last
  // "Product Designer, Growth is confirmed"
  const told = behind.flatMap(
    text =>
      /^(, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})(?= (?:is|has|will|role|position|interview)(?!\p{L}))/u.exec(
        text,
      )?.[1] ?? [],
  )
  if (told[0] && !isSomebody(told[0].slice(2))) return role + told[0]
  // "Manipulateur en radiologie"
  const french = behind.flatMap(text => fieldBehind.exec(text)?.[0] ?? [])[0]
  if (french) return role + french
  // "Projektingenieur (m/w/d) Prüfstände"
  const parted = behind.flatMap(text => (lawful.test(text) ? text.replace(lawful, '') : []))
  const rest =
    parted.length > 1
      ? sharedWords(parted[0] ?? '', parted[1] ?? '')
      : (/^\p{Lu}\p{L}+(?= (?:und|bei|in|and|at|ist|wurde)(?!\p{L})|[.,!]|\s*$)/u.exec(
          parted[0] ?? '',
        )?.[0] ?? '')
  if (/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(rest)) return `${role} ${rest}`
  const more = behind.filter(text => goesOn.test(text))
  const common = more
    .flatMap((one, at) => more.slice(at + 1).map(two => sharedWords(one, two)))
    .toSorted((a, b) => b.length - a.length)[0]
  const value = tidyRole(tidyLine(`${role} ${common ?? ''}`).replace(small, ''))
  return value.split(' ').length > 9 ? role : value
}

/** No town, no way to work, no firm, no talk. */
const isUnit = (text: string) =>
  zoneOfTown(text) === null &&
  !isFirmsLastWord(text.split(' ').at(-1) ?? '') &&
  !isJobTitle(text) &&
  !/^(?:remote|hybrid|onsite|on-site|full[- ]?time|part[- ]?time|permanent|contract|interview|monday|tuesday|wednesday|thursday|friday|tomorrow|today|confirmed)/iu.test(
    text,
  )

const fieldBehind =
  /^ en (?!cdi|cdd|visio|présentiel|int[ée]rim|alternance|télétravail|contrat|date|ligne|fait|vue|poste|janvier|février|mars)\p{Ll}{5,}(?=[\s,.!])/u
const lawful = /^\s*\(?(?:[mwfdhvx]\s?[/|]\s?){1,3}[mwfdhvx]\)?\s+(?=\p{Lu})/iu

function behindOf(line: string, value: string): string[] {
  const at = line.toLowerCase().indexOf(value.toLowerCase())
  return at < 0 ? [] : [line.slice(at + value.length)]
}

/** The words with which two texts begin alike, up to a stop, eight at most. */
function sharedWords(one: string, two: string): string {
  const [a = [], b = []] = [one, two].map(text =>
    (/^[^.,;:!?()|–—]*/.exec(text)?.[0] ?? '').trim().split(/\s+/),
  )
  const differs = a.findIndex((word, at) => word.toLowerCase() !== b[at]?.toLowerCase())
  return a.slice(0, differs < 0 ? 8 : Math.min(differs, 8)).join(' ')
}
