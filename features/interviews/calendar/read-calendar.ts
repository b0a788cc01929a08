import 'server-only'
import { decodeText } from '@/lib/decode-text'
import type { Reading } from './calendar-facts'
import { type CalendarLimits, type CalendarReason, calendarLimits } from './calendar-limits'
import { runCalendarWorker } from './run-calendar-worker'

/**
 * Reads an uploaded calendar file, whatever is in it: at most 256 KB, in a worker that is killed after half a
 * second. What it means for a person is `parseCalendar`'s. A worker that cannot be started at all throws.
 */
export async function readCalendar(
  file: Uint8Array,
  limits: CalendarLimits = calendarLimits,
): Promise<Reading | CalendarReason> {
  if (file.byteLength > limits.bytes) return 'too-large'
  const decoded = decodeText(file, { folded: true })
  if (!decoded.ok) return decoded.reason
  return runCalendarWorker(decoded.text, limits)
}
