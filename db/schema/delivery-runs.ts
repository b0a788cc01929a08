import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, instant } from './columns'

// Identity table: one row per run of the cron.
export const deliveryRuns = pgTable(
  'delivery_runs',
  {
    id: uuid().primaryKey().defaultRandom(),
    job: text().notNull(),
    claimed: integer().notNull().default(0),
    sent: integer().notNull().default(0),
    skipped: integer().notNull().default(0),
    failed: integer().notNull().default(0),
    oldestLagSeconds: integer().notNull().default(0),
    stoppedWhy: text(),
    startedAt: instant().notNull(),
    endedAt: instant(),
    createdAt: createdAt(),
  },
  t => [index().on(t.startedAt)],
)
