import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { importFates, importReasons, takenBackTables } from '../enums'
import { belongsTo, owned, tenantTable } from './columns'
import { imports } from './imports'

// One line of a file: its cells until it is brought in, what became of it, and what it made, so that one undo finds it.
export const importRows = pgTable(
  'import_rows',
  {
    ...owned('import_rows'),
    importId: uuid().notNull(),
    /** Its line in the file; the header is 1. */
    line: integer().notNull(),
    cells: jsonb().$type<string[]>().notNull().default([]),
    fate: text({ enum: importFates }).notNull().default('waiting'),
    /** Why it was skipped, or what is missing of it. */
    reason: text({ enum: importReasons }),
    pipelineId: uuid(),
    interviewId: uuid(),
    contactId: uuid(),
    /** What a row of a whole account became. */
    madeTable: text({ enum: takenBackTables }),
    madeId: uuid(),
  },
  t => [
    ...tenantTable(t),
    belongsTo(t, t.importId, imports).onDelete('cascade'),
    index().on(t.userId, t.importId, t.fate, t.line),
  ],
)
