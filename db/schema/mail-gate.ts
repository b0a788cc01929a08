import { doublePrecision, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, updatedAt } from './columns'

// Identity table with one row: how fast all instances together may ask the mail service, and whether at all.
export const mailGate = pgTable('mail_gate', {
  id: text().primaryKey(),
  /** Requests a second as the service's own headers tell; null until it told. */
  toldRate: doublePrecision(),
  nextSlotAt: instant().notNull(),
  closedUntil: instant(),
  closedWhy: text(),
  updatedAt: updatedAt(),
})
