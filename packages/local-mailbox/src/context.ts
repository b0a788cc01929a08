import type { Courier } from './courier'
import type { Faults } from './faults'
import type { Mail } from './mail'
import type { Rate } from './rate'
import type { Receiving } from './receiving'
import type { Store } from './store'

/** One send request and what became of it: `accepted`, `replayed`, `cut before`, or the error's name. */
export type SeenRequest = { at: number; key: string | null; outcome: string }

/** What the mailbox's handlers share. */
export type Context = {
  store: Store
  faults: Faults
  rate: Rate
  courier: Courier | null
  receiving: Receiving
  requests: SeenRequest[]
  apiKey: string | undefined
  /** Whose mails these are, as the inbox page says it. */
  product: string
  /** The mailbox's clock in ms; tests shift it. */
  now: () => number
  shiftClock: (ms: number) => void
  closing: () => boolean
  /** Lets a fresh mail meet its fate: last event, webhooks. */
  settle: (mail: Mail) => void
}
