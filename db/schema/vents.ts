import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { belongsTo, createdAt, instant, owned, tenantTable } from './columns'
import { pipelines } from './pipelines'

// The private page after a no. It deletes itself.
export const vents = pgTable(
  'vents',
  {
    ...owned('vents'),
    pipelineId: uuid().notNull(),
    text: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: createdAt(),
  },
  t => [
    ...tenantTable(t),
    index().on(t.expiresAt),
    belongsTo(t, t.pipelineId, pipelines).onDelete('cascade'),
  ],
)
