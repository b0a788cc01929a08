import { pgTable, text, unique } from 'drizzle-orm/pg-core'
import { draftKinds, languages } from '../enums'
import { createdAt, owned, tenantTable, updatedAt } from './columns'

// A user's own version of one template kind.
export const draftTemplates = pgTable(
  'draft_templates',
  {
    ...owned('draft_templates'),
    kind: text({ enum: draftKinds }).notNull(),
    language: text({ enum: languages }).notNull().default('en'),
    subject: text().notNull(),
    body: text().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [...tenantTable(t), unique().on(t.userId, t.kind, t.language)],
)
