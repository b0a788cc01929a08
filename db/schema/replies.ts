import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { replyCauses } from '../enums'
import { belongsTo, createdAt, instant, owned, tenantTable } from './columns'
import { pipelines } from './pipelines'

// They got back to the person, by whatever way: the waiting starts again, and what one kept is known by it.
export const replies = pgTable(
  'replies',
  {
    ...owned('replies'),
    pipelineId: uuid().notNull(),
    cause: text({ enum: replyCauses }).notNull(),
    /** The message it answers, the offer that it was: by its cause. It may be gone since; that they replied stays so. */
    causeId: uuid(),
    /** When it came; a day alone is its noon. */
    at: instant().notNull(),
    createdAt: createdAt(),
  },
  t => [
    ...tenantTable(t),
    belongsTo(t, t.pipelineId, pipelines).onDelete('cascade'),
    index().on(t.userId, t.pipelineId, t.at),
  ],
)
