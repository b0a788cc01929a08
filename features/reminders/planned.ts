import type { DraftKind, ReminderKind } from '@/db/enums'
import { instantAt, type LocalDate } from '@/lib/time'
import type { Landing } from './quiet-windows'

/** What a rule of the cadence answers: one mail to the user, due at a moment. */
export interface PlannedReminder {
  kind: ReminderKind
  /** Names it among everything one event plans, for its plan key: 'n1', 'evening', 'three_days'. */
  step: string
  dueAt: Date
  /** After this it no longer makes sense. */
  notAfter?: Date
  /** One short sentence a person reads. */
  why: string
  /** For a reminder of kind `draft`: which message, and when it should reach its reader. */
  draftKind?: DraftKind
  sendAt?: Date
  /** Its day has gone by and a later step stands for it: it is not planned any more. */
  overtaken?: boolean
  /** Common practice says it may as well be left out. */
  optional?: boolean
}

/** Where and how an employer or recruiter works: their business days, their clock. */
export interface Employer {
  country: string
  region?: string | null
  zone: string
  firstNudgeDays?: number | null
  secondNudgeDays?: number | null
}

/** Messages to an employer aim at half past nine on the reader's clock (practice §b.5). */
export const atDesk = (date: LocalDate, employer: Employer): Date => instantAt(date, '09:30', employer.zone)

/** Adds to a sentence that, and why, a day was moved (practice §11.1 row 26). */
export const withMove = (sentence: string, landing: Landing): string =>
  landing.movedPast
    ? `${sentence}; moved past ${landing.movedPast.name}, when few people read email.`
    : `${sentence}.`

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

/** 'two working days', 'one working day'. */
export const workingDays = (n: number): string => `${words[n] ?? n} working ${n === 1 ? 'day' : 'days'}`

export const startSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
