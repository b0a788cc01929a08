import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'

// Identity table: one row is both the sign-in link and the typed code; using either ends both.
export const verificationTokens = pgTable(
  'verification_tokens',
  {
    identifier: text().notNull(),
    token: text().notNull(),
    expires: instant().notNull(),
    codeTries: integer().notNull().default(0),
  },
  t => [primaryKey({ columns: [t.identifier, t.token] }), index().on(t.expires)],
)
