import { createEvents, type EventAttributes } from 'ics'
import { clip, tidyLine, tidyText } from '@/lib/text'
import { httpsUrl } from './meeting-url'

export type WrittenInterview = {
  id: string
  title: string
  startsAt: Date
  lengthMinutes: number
  place: string | null
  url: string | null
  notes?: string | null
  cancelled: boolean
  /** When it last changed: a calendar takes the newer of two versions. */
  changedAt: Date
}

const sequenceStart = Date.UTC(2020, 0, 1)
const stamp = (moment: Date) => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** The same for an interview for ever, so that a calendar moves the entry and does not add a second one. */
export const calendarUid = (interviewId: string) => `interview-${interviewId}@afterword`

/**
 * Interviews as an .ics file, for the user's own calendar. Times are in UTC, which needs no zone rules in the file;
 * the user's calendar shows them in its zone. Throws when an interview cannot be written, which is a bug.
 */
export function writeCalendar(interviews: readonly WrittenInterview[], name = 'Afterword'): string {
  const { value, error } = createEvents(interviews.map(eventOf), {
    productId: '-//Afterword//EN',
    calName: name,
  })
  if (error || !value) throw error ?? new Error('No calendar was written')
  return value
}

function eventOf(interview: WrittenInterview): EventAttributes {
  const url = interview.url && httpsUrl(interview.url)
  const notes = [interview.notes, url].filter(Boolean).join('\n\n')
  const event = {
    uid: calendarUid(interview.id),
    // The library's own default is the moment it was loaded.
    timestamp: stamp(interview.changedAt),
    lastModified: stamp(interview.changedAt),
    sequence: Math.max(0, Math.floor((interview.changedAt.getTime() - sequenceStart) / 1000)),
    start: stamp(interview.startsAt),
    end: stamp(new Date(interview.startsAt.getTime() + interview.lengthMinutes * 60_000)),
    title: clip(tidyLine(interview.title), 200) || 'Interview',
    location: clip(tidyLine(interview.place ?? ''), 300) || undefined,
    description: clip(tidyText(notes), 5000) || undefined,
    url: url || undefined,
    status: interview.cancelled ? ('CANCELLED' as const) : ('CONFIRMED' as const),
    busyStatus: interview.cancelled ? ('FREE' as const) : ('BUSY' as const),
  }
  return event
}
