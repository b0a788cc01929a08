import 'server-only'
import { decodeText } from '@/lib/decode-text'
import { calendarLimits } from './calendar-limits'
import type { CalendarOptions, CalendarResult } from './calendar-result'
import { parseCalendar, refuseCalendar } from './parse-calendar'
import { runCalendarWorker } from './run-calendar-worker'

/**
 * Reads an uploaded calendar file, whatever is in it: at most 256 KB, in a worker that is killed after half a
 * second. A worker that cannot be started at all throws.
 */
export async function readCalendar(file: Uint8Array, options: CalendarOptions): Promise<CalendarResult> {
  if (file.byteLength > calendarLimits.bytes) return refuseCalendar('too-large')
  const decoded = decodeText(file, { folded: true })
  if (!decoded.ok) return refuseCalendar(decoded.reason)
  const reading = await runCalendarWorker(decoded.text)
  return typeof reading === 'string' ? refuseCalendar(reading) : parseCalendar(reading, options)
}
