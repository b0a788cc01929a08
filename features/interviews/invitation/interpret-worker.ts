import { answerApart } from '@/lib/answer-apart'
import { parseCalendar } from '../calendar/parse-calendar'
import { parseAppointments } from './appointments'

// The first time costs several times the next: before anybody's clock runs.
parseAppointments(
  {
    ...{ mail: null, inner: null, head: null, sentOn: '2026-01-01', sentOffset: null, mentions: [] },
    ...{ lines: ['Interview with Ana Osei for the Analyst role'], lengths: [], calendars: [] },
  },
  { zone: 'UTC', ownAddresses: [], ownName: null },
)
// What outside text means is made out here, where it can be ended (interpret.ts).
answerApart({ words: parseAppointments, calendar: parseCalendar })
