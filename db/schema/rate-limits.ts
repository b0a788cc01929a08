import { bigint, integer, pgTable, text } from 'drizzle-orm/pg-core'

// Identity table; its shape is rate-limiter-flexible's. Keys are hashes, never addresses.
export const rateLimits = pgTable('rate_limits', {
  key: text().primaryKey(),
  points: integer().notNull().default(0),
  expire: bigint({ mode: 'number' }),
})
