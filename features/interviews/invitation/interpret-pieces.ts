import 'server-only'
import type { CalendarResult } from '../calendar/calendar-result'
import type { Arrival } from './arrival'
import { type ArrivalReason, arrivalMessages } from './arrival-limits'
import { interpretCalendar, interpretWords } from './interpret'
import type { ArrivalOptions } from './parse-arrival'
import type { ReadPiece } from './read-pieces'

/** What a piece means for whoever brought it. Of words: each appointment, or why nothing could be made out. */
export type MeantPiece =
  | { is: 'calendar'; calendar: CalendarResult }
  | { is: 'words'; words: Arrival[] | ArrivalReason; calendars: CalendarResult[] }
  | { is: 'nothing'; message: string }

export async function interpretPiece(piece: ReadPiece, options: ArrivalOptions): Promise<MeantPiece> {
  if (piece.is === 'nothing') return piece
  if (piece.is === 'calendar')
    return { is: 'calendar', calendar: await interpretCalendar(piece.calendar, options) }
  const words = await interpretWords(piece.facts, options)
  const calendars = await Promise.all(piece.calendars.map(each => interpretCalendar(each, options)))
  // Without a calendar beside them there is nothing but the reason.
  if (typeof words === 'string' && calendars.length === 0)
    return { is: 'nothing', message: arrivalMessages[words] }
  return { is: 'words', words, calendars }
}
