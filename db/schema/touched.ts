import { sql } from 'drizzle-orm'
import { bigint, boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { touchedThings } from '../enums'
import { createdAt, tenantPolicies } from './columns'
import { users } from './users'

// What was changed and is not planned again yet. The database itself writes here (db/mark-touched.ts); the planner
// empties it, in the change's own transaction, or the scheduler a little later.
export const touched = pgTable(
  'touched',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    thing: text({ enum: touchedThings }).notNull(),
    /** The process or person; null for the whole desk. */
    thingId: uuid(),
    /** More than one request should do: left for the scheduler. */
    later: boolean().notNull().default(false),
    at: createdAt().default(sql`now()`),
  },
  t => [...tenantPolicies('touched'), index().on(t.userId)],
)
