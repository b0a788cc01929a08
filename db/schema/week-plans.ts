import { date, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { createdAt, instant, owned, tenantTable, updatedAt } from './columns'

export const weekPlans = pgTable(
  'week_plans',
  {
    ...owned('week_plans'),
    /** The Monday. */
    weekOf: date({ mode: 'string' }).notNull(),
    applications: integer().notNull(),
    conversations: integer().notNull(),
    followUps: integer().notNull(),
    /** What was counted by hand; the rest is counted from the pipelines. */
    done: jsonb().$type<{ applications?: number; conversations?: number }>().notNull().default({}),
    intention: text(),
    review: text(),
    reviewedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [...tenantTable(t), unique().on(t.userId, t.weekOf)],
)
