import { bigint, boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, instant } from './columns'
import { users } from './users'

// Identity table: the public half of a key that never leaves its device. What opens nothing by itself is kept as it is.
export const passkeys = pgTable(
  'passkeys',
  {
    id: uuid().primaryKey().defaultRandom(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Both base64url, as the browser says them. */
    credentialId: text().notNull().unique(),
    publicKey: text().notNull(),
    /** How often its device says that it was used; 0 for ever where devices share it. */
    counter: bigint({ mode: 'number' }).notNull().default(0),
    transports: text().array().notNull().default([]),
    /** Its owner's words for it. */
    name: text().notNull(),
    /** It is kept in an account of its maker too, and survives its device. */
    backedUp: boolean().notNull().default(false),
    lastUsedAt: instant(),
    /** Its counter went back: there may be two of it, and neither opens anything any more. */
    doubtedAt: instant(),
    createdAt: createdAt(),
  },
  t => [index().on(t.userId)],
)
