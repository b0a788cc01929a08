import type { NamedPerson } from '@/features/contacts/named-person'
import { nameParts } from '@/lib/people/name-parts'
import { plain } from '@/lib/people/name-words'
import type { ArrivalFacts, DateMention } from './arrival-facts'
import { arrivalLength } from './arrival-length'
import { arrivalLink } from './arrival-link'
import { arrivalRole } from './arrival-role'
import { chooseMoment, type ReadMoment } from './choose-moment'
import { likelyListed } from './listed-people'
import { namedBeside } from './named-beside'
import { namedWithMe } from './named-with-me'
import { sameName } from './same-name'

/** "Same time, same link" */
const sameTime =
  /(?<!\p{L})(?:same (?:time|hour)(?! (?:next|of year))|at the same time(?=\s*[.,;!)]|\s*$)|(?:selbe|gleiche|zur (?:selben|gleichen)) (?:zeit|uhrzeit)|(?:la )?même heure|(?:de)?zelfde tijd(?:stip)?|(?:la )?misma hora|(?:la )?stessa ora)(?!\p{L})/iu

interface ArrangedBefore {
  moment: ReadMoment | null
  lengthMinutes: number | null
  url: string | null
  role: string | null
  people: NamedPerson[]
}

/** What the quoted message below arranged, and what is above changes in part. Null where none is quoted. */
export function arrangedBefore(
  facts: ArrivalFacts,
  { zone, ownName }: { zone: string; ownName: string | null },
): ArrangedBefore | null {
  if (!facts.earlier) return null
  const own = plain(ownName ?? '')
  const isMe = (name: string) =>
    own !== '' && (plain(name) === own || plain(name).split(' ')[0] === own.split(' ')[0])
  const earlier: ArrivalFacts = { ...facts, ...facts.earlier, head: null, mail: null, inner: null }
  const { lines } = earlier
  const moment = chooseMoment(earlier, zone, false)?.moment ?? null
  const length = arrivalLength(earlier, moment)
  const beside = namedBeside(lines, isMe)
  return {
    moment,
    lengthMinutes: length.evidence.length > 0 ? length.minutes : null,
    url: arrivalLink(lines, []).url,
    role: arrivalRole(lines, null, '', []),
    people: [...likelyListed(lines, beside), ...beside, ...namedWithMe(lines, isMe)],
  }
}

/** "Friday 29 January instead, same time": the new day with the old hour. Null where no sentence says so. */
export function atTheSameTime(facts: ArrivalFacts, before: ArrangedBefore | null): ReadMoment | null {
  if (!before?.moment) return null
  for (const date of facts.mentions) {
    if (date.is !== 'date' || !sameTime.test(facts.lines[date.line] ?? '')) continue
    const [day] = laterThan(date, before.moment, facts.sentOn)
    if (day)
      return { ...before.moment, startWall: `${day}${before.moment.startWall.slice(10)}`, line: date.line }
  }
  return null
}

/** Neither over nor the old day. */
const laterThan = ({ days }: DateMention, { startWall }: ReadMoment, sentOn: string) =>
  days.filter(day => day >= sentOn && day !== startWall.slice(0, 10))

/** Of whom the quoted message names in full, who is spoken of by a first name above: "Sam's fine with that too". */
export const spokenOf = (before: ArrangedBefore, lines: readonly string[], known: readonly NamedPerson[]) => {
  const words = new Set(
    lines
      .join('\n')
      .slice(0, 6000)
      .match(/\p{Lu}[\p{L}-]+/gu) ?? [],
  )
  return before.people.filter(
    ({ name }) =>
      words.has(nameParts(name).first) &&
      name.includes(' ') &&
      !known.some(other => sameName(other.name, name) && other.name.includes(' ')),
  )
}
