/** What a calendar file may cost us. */
export const calendarLimits = {
  bytes: 256 * 1024,
  components: 200,
  occurrences: 100,
  days: 400,
  /** Of all series of a file together. */
  allOccurrences: 1000,
  milliseconds: 500,
}

export type CalendarLimits = typeof calendarLimits

// Each says what is wrong and what helps; the page shows it as it is.
export const calendarMessages = {
  'too-large': 'This file is larger than 256 KB. Export only the invitation, not the whole calendar.',
  empty: 'This file is empty.',
  'bad-encoding': 'This file is not text that we can read. Please save the invitation again as .ics.',
  'bad-characters':
    'This file holds characters that cannot be kept. Please save the invitation again as .ics.',
  'not-a-calendar': 'This is not a calendar file. An invitation usually comes as invite.ics.',
  'too-many-parts': 'This calendar has more than 200 parts. Export only the invitation.',
  'too-complex': 'This file could not be read in time. Please fill in the form instead.',
  busy: 'Several files are being read at this moment. Please try again in a few seconds.',
  'no-events': 'There is no event in this file.',
  'an-answer': 'This file is an answer to an invitation, not the invitation itself.',
  'cut-off': 'This event is cut off: the file ends before it does.',
  'no-start': 'This event has no start, or one that is not in the calendar.',
  'out-of-range': 'This event lies before 1970 or after 2100.',
  'repeats-too-often': 'This event repeats more often than daily, so it is left out.',
  'unknown-zone': 'The time zone of this event is unknown: its time was taken as yours. Please check it.',
  'other-zone': 'This event has a time zone of its own: its time was turned into yours.',
  'skipped-time': 'The clocks go forward then, so this time does not exist: it was moved on.',
  'all-day': 'This event has no time of day: 09:00 is only a guess. Please set it.',
  'bad-length': 'This event does not end after it starts: an hour was taken.',
  'bad-rule': 'How this event repeats could not be read: only its first date was taken.',
  'series-cut': 'This event repeats for long: only its first 100 dates within 400 days were taken.',
  'unreadable-line': 'A line of this event could not be read and was left out.',
} as const

export type CalendarReason = keyof typeof calendarMessages
