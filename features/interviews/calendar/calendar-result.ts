import type { ContactKind } from '@/db/enums'
import type { CalendarReason } from './calendar-limits'
import type { InterviewGuess } from './guess-interview'

export type CalendarPerson = {
  name: string
  /** Null of somebody whom only the description names. */
  email: string | null
  isOrganiser: boolean
  jobTitle?: string
  kind?: ContactKind
}

export type CalendarEvent = {
  /** One occurrence of a series has its moment in it: `<UID>#20261215T180000Z`. Belongs to this user only. */
  uid: string
  sequence: number
  status: 'confirmed' | 'tentative' | 'cancelled'
  summary: string
  /** `YYYY-MM-DDTHH:mm`, a time that exists in `zone` (IANA). */
  startWall: string
  zone: string
  lengthMinutes: number
  /** The file names only the day: 09:00 stands in `startWall`, and means nothing. */
  asksForTime: boolean
  /** What of its time the file doesn't say, or says wrongly: a note tells it. */
  guessed: ('time' | 'zone' | 'length')[]
  place: string | null
  /** The meeting's address: https only. */
  url: string | null
  /** Who sent it: whose cancellation is to be believed. May be a robot, then it is not among the people. */
  organiser: { name: string; email: string } | null
  /** Everybody else who is expected: no rooms, nobody who declined, not the user. */
  people: CalendarPerson[]
  guess: InterviewGuess
  /** The description as plain text. */
  notes: string | null
}

/** `imported` tells a note about an event that came in from the reason why one did not. */
export type CalendarProblem = {
  reason: CalendarReason
  message: string
  summary: string | null
  imported: boolean
}

export type CalendarResult =
  | { ok: true; events: CalendarEvent[]; problems: CalendarProblem[] }
  | { ok: false; reason: CalendarReason; message: string; problems: CalendarProblem[] }

export type CalendarOptions = {
  /** The user's IANA zone: for times that name none, or none that is known. */
  zone: string
  /** The user's own addresses, in any case. */
  ownAddresses: readonly string[]
  /** The user's own name, where it is known: nobody has an interview with themselves. */
  ownName?: string | null
}
