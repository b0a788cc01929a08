import { normalizeAddress } from '@/lib/address'
import { personName } from '@/lib/person-name'
import type { EventFacts, PersonFact } from './calendar-facts'
import type { CalendarPerson } from './calendar-result'

// Calendars and booking services that send invitations for somebody: nobody to thank.
const robots =
  /^(no-?reply|do-?not-?reply|unknownorganizer|calendar|notifications?|scheduling|invites?)([+.-].*)?@|@(group|resource)\.calendar\.google\.com$|@(.+\.)?(calendly\.com|greenhouse-mail\.io|goodtime\.io)$/

type EventPeople = { organiser: { name: string; email: string } | null; people: CalendarPerson[] }

/**
 * Organiser first, then who is expected. Left out: rooms, resources and groups, who declined, robots, and the
 * user (`own` holds their normalised addresses). The organiser is told even when left out, to know who may cancel.
 */
export function peopleOf(event: EventFacts, own: ReadonlySet<string>): EventPeople {
  const organiser = event.organiser && named(event.organiser)
  const people = new Map<string, CalendarPerson>()
  for (const fact of event.organiser ? [event.organiser, ...event.attendees] : event.attendees) {
    const person = named(fact)
    if (!person || own.has(person.email) || robots.test(person.email)) continue
    if (['RESOURCE', 'ROOM', 'GROUP'].includes(fact.cutype ?? '') || fact.partstat === 'DECLINED') continue
    const before = people.get(person.email)
    const isOrganiser = person.email === organiser?.email
    // Google writes the organiser twice, once without a name.
    const name = before && fact.name.includes('@') ? before.name : person.name
    people.set(person.email, { name, email: person.email, isOrganiser })
  }
  return { organiser, people: [...people.values()].slice(0, 50) }
}

function named(fact: PersonFact): { name: string; email: string } | null {
  const email = normalizeAddress(fact.address)
  return email ? { name: personName(fact.name, email), email } : null
}
