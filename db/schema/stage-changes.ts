import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { stages } from '../enums'
import { belongsTo, createdAt, instant, owned, tenantTable } from './columns'
import { pipelines } from './pipelines'

export const stageChanges = pgTable(
  'stage_changes',
  {
    ...owned(),
    pipelineId: uuid().notNull(),
    fromStage: text({ enum: stages }),
    toStage: text({ enum: stages }).notNull(),
    why: text(),
    automatic: boolean().notNull().default(false),
    /** When they had last been heard from before this move: what its undo brings back. */
    heardBefore: instant(),
    at: createdAt(),
  },
  t => [
    ...tenantTable(t),
    belongsTo(t, t.pipelineId, pipelines).onDelete('cascade'),
    index().on(t.userId, t.pipelineId, t.at),
  ],
)
