import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, oldOnes, owned, tenantTable } from './columns'

// Every changing action leaves one row in its own transaction; the user role may add and read, never edit.
export const auditLog = pgTable(
  'audit_log',
  {
    ...owned('audit_log'),
    action: text().notNull(),
    entity: text().notNull(),
    entityId: uuid(),
    by: text({ enum: ['user', 'token', 'system'] }).notNull(),
    at: createdAt(),
  },
  t => [...tenantTable(t), oldOnes(t.at), index().on(t.userId, t.at)],
)
