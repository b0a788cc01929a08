import type { Stage } from '@/db/enums'

// What a card says, without a clock or a zone: this stands in the browser too.

/** What one process wants of the person, the most pressing first. */
export type Wish = 'minute' | 'offer' | 'message'
export const wishWords: Record<Wish, string> = {
  minute: 'Say how it went',
  offer: 'Answer the offer',
  message: 'Message to send',
}

/** One process in words: small enough to be sent for a hundred. */
export interface Card {
  id: string
  company: string
  role: string
  stage: Stage
  /** The next dated thing; `late` when they let that day go by. */
  next?: string
  late?: true
  /** Days waited. */
  days?: number
  /** The day it ended on. */
  ended?: string
  wants?: Wish
  people?: readonly string[]
  interest?: number
}

/** 'Agnieszka Nowak-Zielińska' is AN, 'Cher' is C. */
export function initialsOf(name: string): string {
  const parts = name.split(/\s+/u).filter(Boolean)
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts
  return ends.map(part => [...(part ?? '')][0] ?? '').join('')
}

/** Whose turn a stage names next once a process was put there by hand: a no has its reply, an offer its terms. */
export const whatFollows: Partial<Record<Stage, { page: string; label: string }>> = {
  rejected: { page: 'not-this-time', label: 'Reply to them' },
  offer: { page: 'offer', label: 'Record the offer' },
}
