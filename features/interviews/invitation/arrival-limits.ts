/** What a pasted text or a mail may cost us. */
export const arrivalLimits = {
  textCharacters: 20_000,
  mailBytes: 1024 * 1024,
  calendarBytes: 256 * 1024,
  milliseconds: 1_000,
  /** For what it means, once it is taken apart. */
  meaningMilliseconds: 3_000,
  /** Pieces in one go. */
  pieces: 10,
}

export type ArrivalLimits = typeof arrivalLimits

export const arrivalMessages = {
  empty: 'There is nothing here yet. Paste the invitation, or choose a file.',
  'too-long': 'This is more than 20,000 characters. Paste only the invitation.',
  'too-large': 'This mail is larger than 1 MB. Save the invitation by itself, or paste its text.',
  'bad-characters': 'This text contains characters we can’t store. Please paste it again without them.',
  'bad-encoding': 'We can’t read this file. Please paste its text instead.',
  'not-a-mail': 'This is not a mail we can read. Please paste its text instead.',
  'too-complex': 'This took too long to read. Please fill in the form instead.',
  busy: 'Several invitations are being read right now. Please try again in a few seconds.',
  'nothing-found': 'We found no date and time in it. Please fill in what you know.',
} as const

export type ArrivalReason = keyof typeof arrivalMessages
