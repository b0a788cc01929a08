import type { KeptWords } from '@/features/letters/write-letter'
import type { loadProcesses, OfferRow } from './load-processes'

/** All that the drafts and reminders of one process are made from. */
export type ProcessFacts = Awaited<ReturnType<typeof loadProcesses>>[number]
export type Round = ProcessFacts['rounds'][number]
export type Person = ProcessFacts['around'][number]
export type Attendee = Round['people'][number]
export type DraftRow = ProcessFacts['existing'][number]
export type ReminderRow = ProcessFacts['reminders'][number]
export type Settings = ProcessFacts['settings']
export type { KeptWords, OfferRow }
