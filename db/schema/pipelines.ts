import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { sources, stages } from '../enums'
import { belongsTo, createdAt, deletedOnes, instant, owned, tenantTable, updatedAt } from './columns'
import { contacts } from './contacts'

export const pipelines = pgTable(
  'pipelines',
  {
    ...owned('pipelines'),
    company: text().notNull(),
    role: text().notNull(),
    stage: text({ enum: stages }).notNull().default('applied'),
    /** The stage a reply brings back after quiet. */
    stageBeforeQuiet: text({ enum: stages }),
    stageChangedAt: createdAt(),
    source: text({ enum: sources }).notNull().default('direct'),
    recruiterId: uuid(),
    /** Where the employer sits: its holidays and customs decide the cadence. Null means the user's own. */
    country: text(),
    region: text(),
    zone: text(),
    atLeast25Staff: boolean(),
    interest: integer(),
    availability: text(),
    startDate: text(),
    jobUrl: text(),
    /** For me alone. */
    privateNote: text(),
    formality: text({ enum: ['first_name', 'formal'] }),
    /** Business days, when this company's custom differs from its country's row. */
    firstNudgeDays: integer(),
    secondNudgeDays: integer(),
    /** They said something, whenever that was last; the waiting clock starts here. */
    lastHeardAt: instant(),
    endedAt: instant(),
    deletedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [
    ...tenantTable(t),
    deletedOnes(t),
    belongsTo(t, t.recruiterId, contacts),
    index().on(t.userId, t.stage),
    index().on(t.userId, t.recruiterId),
  ],
)
