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
  'bad-encoding': 'We can’t read this file. Please save the invitation again as .ics.',
  'bad-characters': 'This file contains characters we can’t store. Please save the invitation again as .ics.',
  'not-a-calendar': 'This is not a calendar file. An invitation usually comes as invite.ics.',
  'too-many-parts': 'This calendar has more than 200 parts. Export only the invitation.',
  'too-complex': 'This file took too long to read. Please fill in the form instead.',
  busy: 'Several files are being read right now. Please try again in a few seconds.',
  'no-events': 'There is no event in this file.',
  'an-answer': 'This file is an answer to an invitation, not the invitation itself.',
  'cut-off': 'This event is cut off: the file ends before it does.',
  'no-start': 'This event has no start, or one that is not in the calendar.',
  'out-of-range': 'This event is before 1970 or after 2100.',
  'repeats-too-often': 'This event repeats more than once a day, so it was skipped.',
  'unknown-zone': 'We don’t know this event’s time zone, so we used yours. Please check the time.',
  'other-zone': 'This event uses its own time zone, so we converted the time to yours.',
  'no-zone': 'This event names no time zone, so yours was taken. Please check the time.',
  'file-zone': 'This event names no time zone, so the file’s own was taken. Please check the time.',
  'skipped-time': 'The clocks go forward then, so this time doesn’t exist: it was moved forward.',
  'all-day': 'This event names only its day. Please set the time it starts.',
  'bad-length': 'This event doesn’t end after it starts, so we assumed one hour.',
  'bad-rule': 'We couldn’t read how this event repeats, so only its first date was used.',
  'series-cut': 'This event repeats for a long time: only its first 100 dates within 400 days were used.',
  'unreadable-line': 'One line of this event couldn’t be read, so it was skipped.',
} as const

export type CalendarReason = keyof typeof calendarMessages
