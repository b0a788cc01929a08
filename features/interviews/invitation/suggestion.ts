import type { InterviewKind } from '@/db/enums'
import type { Choice } from '@/features/choices/find-choices'
import type { NamedPerson } from '@/features/contacts/named-person'
import { clockOf, dateOf, formatDay, type LocalDate, zoneLabel } from '@/lib/time'
import type { CalendarEvent } from '../calendar/calendar-result'
import { type Arrival, type ArrivalField, arrivalFields } from './arrival'
import type { ReadMoment } from './choose-moment'
import type { KnownInterview } from './known-interview'

/** A time as a tap takes it. */
export interface OfferedMoment {
  startWall: string
  zone: string
  label: string
}

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
  alternatives: OfferedMoment[]
  /** The times one is to choose from, in their order: none is fixed yet. Empty where it is no choice. */
  slots: OfferedMoment[]
  /** Where it came in a calendar. */
  uid: string | null
  sequence: number | null
  organiser: string | null
  /** The process it belongs to, where one of this company is going on. */
  process: Choice | null
  /** The interview that is meant, where one is here already. */
  known: KnownInterview | null
  /** Of a change that fits none of them: the interviews that it may be about. */
  mayBe?: KnownInterview[]
  /** Its organiser, where that is not whoever sent the invitation of `known`; '' when it names none. Unset: no stranger. */
  stranger?: string
}

/** What a mail that waits holds: the first, and where it names several the others. */
export interface OfferedInvitations extends InvitationSuggestion {
  others?: InvitationSuggestion[]
  /** What there was to say of its files. */
  notes?: string[]
  /** Of several, those that were cancelled: each may be taken back. */
  cancelled?: CancelledOne[]
}

export interface CancelledOne {
  interviewId: string
  suggestion: InvitationSuggestion
}

/** Of a mail in which nothing could be read there is only this to say. */
export type OnlyNotes = Pick<OfferedInvitations, 'notes'>

export const offeredIn = (kept: OfferedInvitations | OnlyNotes | null): InvitationSuggestion[] => {
  if (!kept || !('key' in kept)) return []
  const { others = [], notes: _, cancelled: __, ...first } = kept
  // One that was kept before there were any has none.
  return [first, ...others].map(each => ({ ...each, slots: each.slots ?? [] }))
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
  // A title is somebody's own words: what it seems to name is a guess, and so is whoever has no address.
  unsure: [
    ...event.guessed,
    ...(['company', 'role', 'kind'] as const),
    ...(event.people.some(({ email }) => !email) ? (['people'] as const) : []),
  ],
  ...{ alternatives: [], slots: [] },
  uid: event.uid,
  sequence: event.sequence,
  organiser: event.organiser?.email ?? null,
  process: null,
  known: null,
})

/**
 * Of a calendar that came in a mail: what the calendar does not say, the mail's words may. What both say alike is as
 * sure as the words are.
 */
export function completedBy(event: InvitationSuggestion, words: Arrival): InvitationSuggestion {
  const isSaidToo = (field: (typeof named)[number]) =>
    words[field] !== null && words[field]?.toLowerCase() === event[field]?.toLowerCase()
  const isOpen = (field: ArrivalField) => {
    if (field === 'people' && event.people.length === 0) return true
    if (field === 'link') return !event.url && words.url !== null && words.unsure.includes(field)
    if (isNamed(field) && (!event[field] || isSaidToo(field))) return words.unsure.includes(field)
    return event.unsure.includes(field)
  }
  return {
    ...event,
    url: event.url ?? words.url,
    place: event.place ?? words.place,
    people: event.people.length > 0 ? event.people : words.people,
    company: event.company ?? words.company,
    role: event.role ?? words.role,
    kind: event.kind ?? words.kind,
    unsure: arrivalFields.filter(isOpen),
  }
}

const named = ['company', 'role', 'kind'] as const
const isNamed = (field: ArrivalField): field is (typeof named)[number] => named.some(each => each === field)

export function ofWords(
  arrival: Arrival,
  key: string,
  ownZone: string,
  today: LocalDate,
): InvitationSuggestion {
  const { moment, what } = arrival
  const labelled = ({ startWall, zone }: ReadMoment): OfferedMoment => {
    const where = zone === (moment?.zone ?? ownZone) ? '' : ` (${zoneLabel(zone)})`
    return { startWall, zone, label: whenOf(startWall, today) + where }
  }
  const isSlot = (other: ReadMoment) => arrival.slots.some(slot => slot.startWall === other.startWall)
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
    alternatives: arrival.alternatives.filter(other => !isSlot(other)).map(labelled),
    slots: arrival.slots.map(labelled),
    ...{ uid: null, sequence: null, organiser: null, process: null, known: null },
  }
}
