import { boolean, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { type ImportField, importKinds, importSources, importStates } from '../enums'
import { createdAt, instant, owned, tenantTable, updatedAt } from './columns'

// A file that somebody brings in: what its columns mean, and how far it has come. Its rows wait in import_rows.
export const imports = pgTable(
  'imports',
  {
    ...owned('imports'),
    source: text({ enum: importSources }).notNull(),
    kind: text({ enum: importKinds }).notNull(),
    /** All that an account held, and not the rows of one sheet. */
    whole: boolean().notNull().default(false),
    /** How the settings were before a whole account came, for when it is taken back. */
    settingsBefore: jsonb().$type<Record<string, unknown>>(),
    state: text({ enum: importStates }).notNull().default('read'),
    /** The first line of the file, as it stands there. */
    header: jsonb().$type<string[]>().notNull().default([]),
    /** What each column is, in the file's order; null: not brought in. */
    columns: jsonb().$type<(ImportField | null)[]>().notNull().default([]),
    /** How '03/04/2026' is meant. */
    dayFirst: text({ enum: ['yes', 'no'] })
      .notNull()
      .default('yes'),
    rowCount: integer().notNull().default(0),
    doneCount: integer().notNull().default(0),
    /** Where it stands on the ladder of fewer rows at a time: up where it could not go on, down where it did. */
    tries: integer().notNull().default(0),
    startedAt: instant(),
    endedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  t => [...tenantTable(t), index().on(t.userId, t.createdAt), index().on(t.state)],
)
