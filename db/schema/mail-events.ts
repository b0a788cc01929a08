import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, instant, oldOnes } from './columns'

// Identity table: webhook messages already taken, by the provider's message id; they may come in any order, repeatedly.
export const mailEvents = pgTable(
  'mail_events',
  {
    id: text().primaryKey(),
    type: text().notNull(),
    providerId: text().notNull(),
    userId: uuid(),
    at: instant().notNull(),
    createdAt: createdAt(),
  },
  t => [index().on(t.providerId), oldOnes(t.createdAt)],
)
