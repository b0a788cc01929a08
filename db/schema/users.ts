import { boolean, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

// Identity table: it belongs to the system role. Addresses are stored normalised (lib/address.ts).
export const users = pgTable('users', {
  id: uuid().primaryKey().defaultRandom(),
  name: text(),
  email: text().notNull().unique(),
  emailVerified: timestamp({ withTimezone: true, mode: 'date', precision: 3 }),
  image: text(),
  isDemo: boolean().notNull().default(false),
  /** Set when the person asked for deletion; the account is gone after the grace period. */
  deleteAfter: timestamp({ withTimezone: true, mode: 'date', precision: 3 }),
  createdAt: timestamp({ withTimezone: true, mode: 'date', precision: 3 })
    .notNull()
    .$defaultFn(() => new Date()),
})
