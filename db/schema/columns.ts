import { sql } from 'drizzle-orm'
import { type AnyPgColumn, foreignKey, index, pgPolicy, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { TenantTable } from '../table-rules'
import { systemRole, userRole } from './roles'
import { users } from './users'

export const instant = () => timestamp({ withTimezone: true, mode: 'date', precision: 3 })
export const createdAt = () =>
  instant()
    .notNull()
    .$defaultFn(() => new Date())
export const updatedAt = () => createdAt().$onUpdateFn(() => new Date())

/** The first two columns of every tenant table; its rule stands in db/table-rules.ts, or it does not compile. */
export const owned = (_table: TenantTable) => ({
  id: uuid().primaryKey().defaultRandom(),
  userId: uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
})

// After the first transaction of a connection the setting is '' rather than NULL, hence nullif.
const me = sql.raw(`nullif(current_setting('app.user_id', true), '')::uuid`)
// Where rows are read it is asked once for a statement, and not once for each row of it (docs/scale.md).
const isMine = sql`user_id = (select ${me})`
const staysMine = sql`user_id = ${me}`
const anyone = sql`true`

/** Row level security: a user sees their own rows, the system role sees what its jobs need. */
export const tenantPolicies = (_table?: TenantTable) => [
  pgPolicy('own_rows', { for: 'all', to: userRole, using: isMine, withCheck: staysMine }),
  pgPolicy('system_rows', { for: 'all', to: systemRole, using: anyone, withCheck: anyone }),
]

/** What every tenant table with an id carries: its policies, and the key its children point at. */
export const tenantTable = (t: { id: AnyPgColumn; userId: AnyPgColumn }) => [
  unique().on(t.userId, t.id),
  ...tenantPolicies(),
]

/**
 * Finds what has had its time (features/own-data/purge.ts) without reading the rest: of rows that are deleted there are
 * few, and of rows that are only ever added the old ones lie together.
 */
export const deletedOnes = (t: { deletedAt: AnyPgColumn }) =>
  index().on(t.deletedAt).where(sql`deleted_at is not null`)
export const oldOnes = (at: AnyPgColumn) => index().using('brin', at)

/** A child's key to its parent includes the owner, so that a row can never hang under somebody else's. */
export const belongsTo = (
  t: { userId: AnyPgColumn },
  column: AnyPgColumn,
  parent: { userId: AnyPgColumn; id: AnyPgColumn },
) => foreignKey({ columns: [t.userId, column], foreignColumns: [parent.userId, parent.id] })
