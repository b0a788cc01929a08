export interface Mailbox {
  name: string
  address: string
}

/** A day as written; `days`: what it may mean, likeliest first (YYYY-MM-DD). `sure`: nothing else is near. */
export interface DateMention {
  is: 'date'
  line: number
  at: number
  end: number
  days: string[]
  sure: boolean
}

/** A clock time, in minutes after midnight; `other` is the other half of the day where that is near. */
export interface TimeMention {
  is: 'time'
  line: number
  at: number
  end: number
  start: number
  until: number | null
  /** The second of two, be it earlier or later. */
  second: number | null
  sure: boolean
  other: number | null
}

export type Mention = DateMention | TimeMention

/** What travelled with a mail. */
export interface MailEnvelope {
  from: Mailbox | null
  to: Mailbox[]
  cc: Mailbox[]
  replyTo: Mailbox[]
  subject: string
  sentAt: string | null
  sentOffset: number | null
  messageId: string | null
  links: string[]
  /** The topmost Authentication-Results. */
  authentication: string | null
  /** By a machine, or to a list. */
  isAutomatic: boolean
}

/** Outside text taken apart, as the worker tells it: nothing interpreted, nothing trusted. */
export interface ArrivalFacts {
  mail: MailEnvelope | null
  /** The mail that was forwarded as a file inside. */
  inner: { from: Mailbox | null; subject: string } | null
  /** The head of what was forwarded in the text, as written. */
  head: Partial<Record<'from' | 'date' | 'to' | 'cc' | 'subject' | 'replyTo', string>> | null
  /** Who wrote what is passed on below somebody's own words, as written. */
  passedOnFrom?: string | null
  /** The day on which it was written, for "tomorrow". */
  sentOn: string
  /** The clock of whoever wrote, in minutes beside UTC, where the head says it. */
  sentOffset: number | null
  lines: string[]
  /** The oldest message that is quoted below, in which a talk that is moved now was arranged. */
  earlier?: Pick<ArrivalFacts, 'lines' | 'mentions' | 'lengths' | 'sentOn'> | null
  /** Of a chat: who said each of its lines. */
  saidBy?: string[]
  mentions: Mention[]
  lengths: { line: number; minutes: number }[]
  calendars: Uint8Array[]
}
