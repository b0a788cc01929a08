import { boolean, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { belongsTo, owned, tenantTable } from './columns'
import { pipelines } from './pipelines'
import { shareLinks } from './share-links'

export const shareLinkPipelines = pgTable(
  'share_link_pipelines',
  {
    ...owned('share_link_pipelines'),
    shareLinkId: uuid().notNull(),
    pipelineId: uuid().notNull(),
    /** False: it appears only as "Process B", never with its company's name. */
    named: boolean().notNull().default(false),
    alias: text(),
  },
  t => [
    ...tenantTable(t),
    unique().on(t.userId, t.shareLinkId, t.pipelineId),
    belongsTo(t, t.shareLinkId, shareLinks).onDelete('cascade'),
    belongsTo(t, t.pipelineId, pipelines).onDelete('cascade'),
  ],
)
