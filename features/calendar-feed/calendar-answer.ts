import { type CalendarEntry, writeCalendar } from '@/features/interviews/calendar/write-calendar'

/** One date as a file to download. */
export const calendarAnswer = (entry: CalendarEntry, name: string): Response =>
  new Response(writeCalendar([entry]), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.ics"`,
      'Cache-Control': 'private, no-store',
    },
  })
