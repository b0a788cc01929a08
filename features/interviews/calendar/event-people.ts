import { mailboxName } from '@/features/contacts/mailbox-name'
import { nameFits, type ReadPerson } from '@/features/contacts/named-person'
import { isJobTitle, looksLikeName } from '@/features/contacts/piece-kinds'
import { normalizeAddress } from '@/lib/address'
import { plain } from '@/lib/people/name-words'
import { contactKindOf } from '@/lib/people/people-words'
import { isMailboxName, isRobot, isSharedAddress, nameOfShared } from '@/lib/people/shared-mailbox'
import type { EventFacts, PersonFact } from './calendar-facts'
import type { CalendarPerson } from './calendar-result'

type Addressed = CalendarPerson & { email: string }
type EventPeople = { organiser: { name: string; email: string } | null; people: Addressed[] }

/**
 * Organiser first, then who is expected. Left out: rooms, resources and groups, who declined, robots, and the
 * user (`own` holds their normalised addresses). The organiser is told even when left out, to know who may cancel.
 */
export function peopleOf(event: EventFacts, own: ReadonlySet<string>): EventPeople {
  const organiser = event.organiser && named(event.organiser)
  const people = new Map<string, Addressed>()
  for (const fact of event.organiser ? [event.organiser, ...event.attendees] : event.attendees) {
    const person = named(fact)
    if (!person || own.has(person.email) || isRobot(person.email)) continue
    if (['RESOURCE', 'ROOM', 'GROUP'].includes(fact.cutype ?? '') || fact.partstat === 'DECLINED') continue
    const before = people.get(person.email)
    const isOrganiser = person.email === organiser?.email
    // Google writes the organiser twice, once without a name.
    const name = before && fact.name.includes('@') ? before.name : person.name
    people.set(person.email, { ...whoBy(fact.name, person), name, email: person.email, isOrganiser })
  }
  return { organiser, people: [...people.values()].slice(0, 50) }
}

function named(fact: PersonFact): { name: string; email: string } | null {
  const email = normalizeAddress(fact.address)
  return email ? { name: mailboxName(fact.name, email), email } : null
}

/** What the name's brackets and the address tell: "Ana Osei (Recruiter)", a talent team. */
function whoBy(written: string, { name, email }: { name: string; email: string }): Partial<CalendarPerson> {
  const isShared = isMailboxName(name) || (isSharedAddress(email) && !looksLikeName(name, { strict: true }))
  if (isShared) return { kind: 'coordinator' }
  const note = /\(([^()]{2,80})\)\s*$/.exec(written)?.[1]
  if (!note || !isJobTitle(note)) return {}
  const kind = contactKindOf(note)
  return { jobTitle: note, ...(kind && { kind }) }
}

/**
 * Who is expected by address, completed by whom the description and the title name. Somebody in both is one person: the
 * address is the calendar's, the title the description's.
 */
export function withNamed(
  people: readonly Addressed[],
  listed: readonly Pick<ReadPerson, 'name' | 'email' | 'jobTitle' | 'kind'>[],
): CalendarPerson[] {
  const all: CalendarPerson[] = people.map(person => ({ ...person }))
  for (const { name, email, jobTitle, kind } of listed) {
    const same = all.find(
      person =>
        plain(person.name) === plain(name) ||
        (email !== null && person.email === email) ||
        (person.email !== null && nameFits(name, person.email) && name.includes(' ') && isGuessed(person)),
    )
    const said = { ...(jobTitle && { jobTitle }), ...(kind && { kind }) }
    if (same) Object.assign(same, said, isGuessed(same) ? { name } : {})
    else all.push({ name, email, isOrganiser: false, ...said })
  }
  return all.map(person =>
    person.email && person.kind === 'coordinator' && isSharedAddress(person.email) && isGuessed(person)
      ? { ...person, name: nameOfShared(person.email) }
      : person,
  )
}

/** The name came from the address: jdoe, Jane Doe of jane.doe@. */
const isGuessed = ({ name, email }: CalendarPerson) =>
  email !== null && plain(mailboxName('', email)) === plain(name)
