import type { InterviewKind } from '@/db/enums'
import type { Choice } from '@/features/choices/find-choices'
import type { NamedPerson } from '@/features/contacts/named-person'
import { clockOf, dateOf, formatDay, type LocalDate, zoneLabel } from '@/lib/time'
import type { CalendarEvent } from '../calendar/calendar-result'
import type { Arrival, ArrivalField } from './arrival'
import type { ReadMoment } from './choose-moment'
import type { KnownInterview } from './known-interview'

/** What is shown for a yes: the form filled in, each guess marked, other readings as one tap. */
export interface InvitationSuggestion {
  key: string
  what: Exclude<Arrival['what'], 'other'>
  summary: string
  when: string | null
  startWall: string | null
  /** Only the day is known. */
  asksForTime: boolean
  zone: string
  lengthMinutes: number
  place: string | null
  url: string | null
  people: NamedPerson[]
  company: string | null
  role: string | null
  kind: InterviewKind | null
  unsure: ArrivalField[]
  alternatives: { startWall: string; zone: string; label: string }[]
  /** Where it came in a calendar. */
  uid: string | null
  sequence: number | null
  organiser: string | null
  /** The process it belongs to, where one of this company is going on. */
  process: Choice | null
  /** The interview that is meant, where one is here already. */
  known: KnownInterview | null
  /** Its organiser, where that is not whoever sent the invitation of `known`; '' when it names none. Unset: no stranger. */
  stranger?: string
}

/** What a mail that waits holds: the first, and where it names several the others. */
export interface OfferedInvitations extends InvitationSuggestion {
  others?: InvitationSuggestion[]
}

export const offeredIn = (kept: OfferedInvitations | null): InvitationSuggestion[] => {
  if (!kept) return []
  const { others = [], ...first } = kept
  return [first, ...others]
}

const whenOf = (startWall: string, today: LocalDate) =>
  `${formatDay(dateOf(startWall), today)}, ${clockOf(startWall)}`

export const ofEvent = (event: CalendarEvent, today: LocalDate): InvitationSuggestion => ({
  key: event.uid,
  what: event.status === 'cancelled' ? 'cancelled' : 'invitation',
  summary: event.summary,
  when: event.asksForTime ? formatDay(dateOf(event.startWall), today) : whenOf(event.startWall, today),
  startWall: event.startWall,
  asksForTime: event.asksForTime,
  zone: event.zone,
  lengthMinutes: event.lengthMinutes,
  place: event.place,
  url: event.url,
  people: event.people.map(({ name, email, jobTitle, kind }) => ({ name, email, jobTitle, kind })),
  ...event.guess,
  unsure: [
    ...(event.asksForTime ? (['time'] as const) : []),
    ...(event.guess.company ? [] : (['company'] as const)),
    ...(event.guess.role ? [] : (['role'] as const)),
    ...(event.guess.kind ? [] : (['kind'] as const)),
  ],
  alternatives: [],
  uid: event.uid,
  sequence: event.sequence,
  organiser: event.organiser?.email ?? null,
  process: null,
  known: null,
})

/** Of a calendar that came in a mail: what the calendar does not say, the mail's words may. */
export const completedBy = (event: InvitationSuggestion, words: Arrival): InvitationSuggestion => ({
  ...event,
  url: event.url ?? words.url,
  place: event.place ?? words.place,
  people: event.people.length > 0 ? event.people : words.people,
  company: event.company ?? words.company,
  role: event.role ?? words.role,
  kind: event.kind ?? words.kind,
  unsure: [
    ...event.unsure.filter(field => field === 'time'),
    ...words.unsure.filter(
      field => (field === 'company' || field === 'role' || field === 'kind') && !event[field],
    ),
    ...(event.people.length > 0 ? [] : (['people'] as const)),
  ],
})

export function ofWords(
  arrival: Arrival,
  key: string,
  ownZone: string,
  today: LocalDate,
): InvitationSuggestion {
  const { moment, what } = arrival
  const labelled = ({ startWall, zone }: ReadMoment) =>
    `${whenOf(startWall, today)}${zone === (moment?.zone ?? ownZone) ? '' : ` (${zoneLabel(zone)})`}`
  return {
    ...{ key, what: what === 'other' ? 'reply' : what, summary: arrival.summary },
    when:
      moment &&
      (moment.asksForTime ? formatDay(dateOf(moment.startWall), today) : whenOf(moment.startWall, today)),
    startWall: moment?.startWall ?? null,
    asksForTime: moment === null || moment.asksForTime === true,
    zone: moment?.zone ?? ownZone,
    lengthMinutes: arrival.lengthMinutes,
    place: arrival.place,
    url: arrival.url,
    people: arrival.people,
    company: arrival.company,
    role: arrival.role,
    kind: arrival.kind,
    unsure: arrival.unsure,
    alternatives: arrival.alternatives.map(other => ({
      ...{ startWall: other.startWall, zone: other.zone, label: labelled(other) },
    })),
    ...{ uid: null, sequence: null, organiser: null, process: null, known: null },
  }
}
