import { type CalendarReason, calendarMessages } from './calendar-limits'
import type { CalendarProblem, CalendarResult } from './calendar-result'

/** A file of which nothing comes in, and why. */
export const refuseCalendar = (reason: CalendarReason, problems: CalendarProblem[] = []): CalendarResult => ({
  ...{ ok: false, reason, message: calendarMessages[reason], problems },
})
