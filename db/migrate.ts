import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres, { type Sql } from 'postgres'
import { guardErasures } from './erasure-guard'
import { applyGrants } from './grants'
import { markTouched } from './mark-touched'

/** The oldest PostgreSQL that works: 16 brought `GRANT … WITH SET`, on which the doors rest. */
const minimumPostgres = 16

const roles = ['afterword_user', 'afterword_system'] as const
const lockKey = 20_251_123
const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))

/**
 * Brings the database at `url` up to date: roles, migrations, grants. Safe to repeat and safe in parallel.
 * `url` must be a direct address (a transaction pooler loses the lock) of a role that owns the database.
 * `appLogin` is the role in DATABASE_URL when the app logs in as another one.
 */
export async function migrateDatabase(url: string, appLogin?: string): Promise<void> {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => {},
    connect_timeout: 10,
    connection: { application_name: 'afterword-migrate' },
  })
  try {
    await checkVersion(sql)
    // Drizzle's migrator has no lock of its own: three starts at once on an empty database would fail.
    await sql`set lock_timeout = '2min'`
    await sql`select pg_advisory_lock(${lockKey})`
    await sql`set lock_timeout = '10s'`
    for (const role of roles) await ensureRole(sql, role, appLogin)
    await migrate(drizzle(sql), { migrationsFolder })
    await applyGrants(sql)
    await guardErasures(sql)
    await markTouched(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function checkVersion(sql: Sql): Promise<void> {
  const [row] = await sql<{ number: number; text: string }[]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as text`
  if (row && row.number >= minimumPostgres * 10_000) return
  throw new Error(`Afterword needs PostgreSQL ${minimumPostgres} or later; this server is ${row?.text}.`)
}

async function ensureRole(sql: Sql, role: (typeof roles)[number], appLogin?: string): Promise<void> {
  const [known] = await sql`select 1 from pg_roles where rolname = ${role}`
  if (!known) {
    // Roles belong to the whole cluster, and the lock only to this database: another one may be quicker.
    await sql`create role ${sql(role)} nologin`.catch(ignore('42710', '23505'))
  }
  const [me] = await sql<{ name: string }[]>`select current_user as name`
  for (const login of new Set([me?.name, appLogin])) {
    if (!login) continue
    const [{ may } = { may: false }] = await sql<{ may: boolean }[]>`
      select pg_has_role(${login}, ${role}, 'SET') as may`
    // Without inheritance: a query that came through no door sees no row.
    if (!may) await sql`grant ${sql(role)} to ${sql(login)} with inherit false, set true`
  }
}

const ignore =
  (...codes: string[]) =>
  (error: { code?: string }) => {
    if (!codes.includes(error.code ?? '')) throw error
  }
