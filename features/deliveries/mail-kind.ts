import type { ReactElement } from 'react'
import type { Tx } from '@/db/doors'
import type { ReminderKind } from '@/db/enums'
import type { deliveries } from '@/db/schema/deliveries'
import type { reminders } from '@/db/schema/reminders'
import type { settings } from '@/db/schema/settings'

export type Reminder = typeof reminders.$inferSelect
export type Delivery = typeof deliveries.$inferSelect
export type Settings = typeof settings.$inferSelect

export interface Recipient {
  id: string
  email: string
  name: string | null
}

/** What every kind is given. Its transaction is the user's own, under row level security. */
export interface LookContext {
  user: Recipient
  settings: Settings
  now: Date
}

/** Addresses for a mail. What carries a token stands as a placeholder until the mail is sent. */
export interface MailLinks {
  page(path: `/${string}`): string
  /** One tap: asks on a page, acts on its button. `what` is an act such as 'done', 'snooze', 'sent'. */
  act(reminder: Reminder, what: string): string
  /** The capture page of one interview, without signing in, for 48 h. */
  capture(interviewId: string): string
  unsubscribe(): string
  /** The person's own secret address, for the BCC of what they write. */
  ownAddress(own: { id: string; generation: number; domain: string }): string
}

/** What one reminder says inside another mail. */
export interface MailLine {
  text: string
  href: string
  /** What can be done about it right there, with one tap each. */
  taps?: readonly { label: string; href: string }[]
}

export interface MailContext extends LookContext {
  links: MailLinks
  /** Reminders that ride along, a line each. */
  also: readonly MailLine[]
}

/** A mail as an element, which is rendered here, or rendered already. */
export type ComposedMail = {
  subject: string
  /** `content` is base64. */
  attachments?: { filename: string; content: string; contentType: string }[]
} & ({ element: ReactElement } | { html: string; text: string })

/** The last look: `skip` ends the reminder with a sentence the person reads; `later` looks again at that time. */
export type Look = { wanted: true } | { skip: string } | { later: Date; why: string }

export const wanted: Look = { wanted: true }

/**
 * One sort of mail, brought by the feature that plans its reminders: the last look, the mail, and the line it
 * becomes when it rides along in another mail.
 */
export interface MailKind {
  /** Its moment has come, whatever becomes of it: plans what follows. May be called more than once. */
  comes?(tx: Tx, reminder: Reminder, context: LookContext): Promise<void>
  look(tx: Tx, reminder: Reminder, context: LookContext): Promise<Look>
  /** All reminders that leave together: one, or a bundle. */
  mail(tx: Tx, together: readonly Reminder[], context: MailContext): Promise<ComposedMail>
  line(tx: Tx, reminder: Reminder, context: MailContext): Promise<MailLine>
}

/** Every kind of reminder has its mail: one that has none does not compile. */
export type MailKinds = Readonly<Record<ReminderKind, MailKind>>

/** A kind that could not look or write: its reminders wait a little, everybody else's go on. */
export class KindFailed extends Error {
  override name = 'KindFailed'
  constructor(
    readonly reminderIds: readonly string[],
    cause: unknown,
  ) {
    super('A mail could not be prepared', { cause })
  }
}
