import { index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { tokenPurposes } from '../enums'
import { createdAt, instant, owned, tenantTable } from './columns'

// What a link in a mail opens. Only the hash is here; the token is derived again at each send (lib/tokens.ts).
export const tokens = pgTable(
  'tokens',
  {
    ...owned('tokens'),
    purpose: text({ enum: tokenPurposes }).notNull(),
    hash: text().notNull().unique(),
    /** The row it opens: an interview (capture), a reminder (act), a user (unsubscribe, calendar), a share link. */
    rowId: uuid().notNull(),
    generation: integer().notNull().default(0),
    expiresAt: instant(),
    revokedAt: instant(),
    createdAt: createdAt(),
  },
  t => [
    ...tenantTable(t),
    uniqueIndex().on(t.userId, t.purpose, t.rowId, t.generation),
    index().on(t.expiresAt),
  ],
)
