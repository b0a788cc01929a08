import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { passkeyAsks } from '../enums'
import { instant } from './columns'

// Identity table: what a device was asked to sign, for minutes and once. By hash, and about nobody.
export const passkeyChallenges = pgTable(
  'passkey_challenges',
  {
    hash: text().primaryKey(),
    purpose: text({ enum: passkeyAsks }).notNull(),
    /** Hash of whom it was given to: a session, or a browser that has none yet. */
    bound: text().notNull(),
    expiresAt: instant().notNull(),
  },
  t => [index().on(t.expiresAt)],
)
