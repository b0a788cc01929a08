import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, instant } from './columns'
import { users } from './users'

// Identity table. `sessionToken` holds the hash of what the cookie carries.
export const sessions = pgTable(
  'sessions',
  {
    sessionToken: text().primaryKey(),
    id: uuid().notNull().defaultRandom().unique(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expires: instant().notNull(),
    /** "Chrome on Android", made from the user agent at sign-in; no address is kept. */
    device: text(),
    createdAt: createdAt(),
  },
  t => [index().on(t.userId), index().on(t.expires)],
)
