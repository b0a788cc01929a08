import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, instant } from './columns'
import { users } from './users'

// Identity table: one wish per person to move to another address; it happens when both addresses have said yes.
export const addressChanges = pgTable('address_changes', {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  newEmail: text().notNull(),
  oldHash: text().notNull().unique(),
  newHash: text().notNull().unique(),
  oldConfirmedAt: instant(),
  newConfirmedAt: instant(),
  expiresAt: instant().notNull(),
  createdAt: createdAt(),
})
