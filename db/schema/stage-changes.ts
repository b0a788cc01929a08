import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { stageCauses, stages } from '../enums'
import { belongsTo, createdAt, owned, tenantTable } from './columns'
import { pipelines } from './pipelines'

export const stageChanges = pgTable(
  'stage_changes',
  {
    ...owned('stage_changes'),
    pipelineId: uuid().notNull(),
    fromStage: text({ enum: stages }),
    toStage: text({ enum: stages }).notNull(),
    cause: text({ enum: stageCauses }).notNull().default('by_hand'),
    /** The offer or the draft behind it, by its cause; it may be gone since. */
    causeId: uuid(),
    /** Whom it made somebody to keep in touch with: what its undo takes back. */
    bridged: uuid().array().notNull().default([]),
    at: createdAt(),
  },
  t => [
    ...tenantTable(t),
    belongsTo(t, t.pipelineId, pipelines).onDelete('cascade'),
    // With what was moved to, so that a way through the stages is read from it alone.
    index().on(t.userId, t.pipelineId, t.at, t.toStage),
  ],
)
