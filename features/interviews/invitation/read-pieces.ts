import 'server-only'
import type { LocalDate } from '@/lib/time'
import type { Reading } from '../calendar/calendar-facts'
import type { CalendarReason } from '../calendar/calendar-limits'
import { readCalendar } from '../calendar/read-calendar'
import type { ArrivalFacts } from './arrival-facts'
import { type ArrivalReason, arrivalMessages } from './arrival-limits'
import { type GivenPiece, pieceOf, readMailFile, readText } from './read-arrival'

/** What one of the pieces holds: calendars as read, or words with whatever calendars came along. */
export type ReadPiece =
  | { is: 'calendar'; calendar: Reading | CalendarReason }
  | { is: 'words'; facts: ArrivalFacts; calendars: Reading[] }
  | { is: 'nothing'; message: string }

/** Everything that was pasted or dropped in one go, each read by the worker for its kind; `today` where they are. */
export async function readPieces(
  text: string,
  files: readonly File[],
  today: LocalDate,
): Promise<ReadPiece[]> {
  const pieces: (GivenPiece | ArrivalReason)[] = await Promise.all(files.map(pieceOf))
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) pieces.push({ is: 'calendar', bytes: Buffer.from(text) })
  else if (text) pieces.push({ is: 'text', text })
  if (pieces.length === 0) return [{ is: 'nothing', message: arrivalMessages.empty }]
  return Promise.all(pieces.map(piece => readPiece(piece, today)))
}

async function readPiece(piece: GivenPiece | ArrivalReason, today: LocalDate): Promise<ReadPiece> {
  if (typeof piece === 'string') return { is: 'nothing', message: arrivalMessages[piece] }
  if (piece.is === 'calendar') return { is: 'calendar', calendar: await readCalendar(piece.bytes) }
  const facts =
    piece.is === 'text' ? await readText(piece.text, today) : await readMailFile(piece.bytes, today)
  if (typeof facts === 'string') return { is: 'nothing', message: arrivalMessages[facts] }
  return { is: 'words', facts, calendars: await calendarsOf(facts) }
}

/** The calendars that travelled with a mail; one that cannot be read is as if it were not there. */
export async function calendarsOf({ calendars }: ArrivalFacts): Promise<Reading[]> {
  const read = await Promise.all(calendars.map(bytes => readCalendar(bytes)))
  return read.filter(reading => typeof reading !== 'string' && reading.facts.refusal === null) as Reading[]
}
