/** A moment as the file wrote it. */
export type TimeFact = {
  kind: 'utc' | 'floating' | 'zoned' | 'date'
  /** `YYYY-MM-DDTHH:mm:ss`, checked to exist in the calendar. */
  wall: string
  tzid?: string
}

export type PersonFact = { name: string; address: string; cutype?: string; role?: string; partstat?: string }

/** One VEVENT as written: nothing interpreted, nothing trusted. */
export type EventFacts = {
  index: number
  method: string | null
  uid: string | null
  sequence: number
  stamp: string | null
  status: string | null
  summary: string
  description: string
  location: string
  urls: string[]
  start: TimeFact | null
  end: TimeFact | null
  durationSeconds: number | null
  recurrenceId: TimeFact | null
  rrule: string | null
  exdates: TimeFact[]
  rdates: TimeFact[]
  organiser: PersonFact | null
  attendees: PersonFact[]
  /** Names of the lines that could not be read. */
  unreadable: string[]
  /** The file ended, or the next event began, before this one was closed. */
  cutOff: boolean
}

export type CalendarFacts = {
  refusal: 'not-a-calendar' | 'too-many-parts' | null
  /** The one zone that the file names for itself (X-WR-TIMEZONE, a single VTIMEZONE), for times that name none. */
  zoneName: string | null
  events: EventFacts[]
}

/** A repeating event's moments, uncut when its `until` is in UTC; `more` when there were more than the limit. */
type SeriesFacts = { index: number; times: TimeFact[]; more: boolean; until: TimeFact | null }

/** What the worker posts, in this order; being killed in between loses only what had not been posted. */
export type WorkerMessage =
  | { ready: true }
  | { facts: CalendarFacts }
  | { series: SeriesFacts }
  | { offsets: Record<string, number> }
  | { done: true }

/** The key of `offsets`. */
export function offsetKey(time: Pick<TimeFact, 'tzid' | 'wall'>): string {
  return `${time.wall} ${time.tzid}`
}

/** What the worker has told, however far it came; `offsets`: minutes east of UTC by the file's own rules. */
export type Reading = {
  facts: CalendarFacts
  series: Map<number, SeriesFacts>
  offsets: Record<string, number>
}
