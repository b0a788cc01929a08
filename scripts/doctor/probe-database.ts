import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres, { type Sql } from 'postgres'
import type { Login, Reached } from './check-database'

const patienceMs = 6000

/** One session, with the very settings that the app asks for. */
async function open<T>(url: string, ask: (sql: Sql) => Promise<T>, { prepare = false } = {}): Promise<T> {
  const sql = postgres(url, {
    max: 1,
    prepare,
    connect_timeout: patienceMs / 1000,
    onnotice: () => {},
    connection: {
      application_name: 'afterword-doctor',
      statement_timeout: 5000,
      idle_in_transaction_session_timeout: 15_000,
    },
  })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('late'), { code: 'LATE' })), 2 * patienceMs)
  })
  try {
    return await Promise.race([ask(sql), late])
  } finally {
    clearTimeout(timer)
    await sql.end({ timeout: 1 })
  }
}

export async function probeLogin(url: string): Promise<Reached> {
  try {
    const pooler = await probePooler(url)
    return { login: await open(url, async sql => ({ ...(await askLogin(sql)), ...pooler })) }
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string }
    return { failed: { code, message } }
  }
}

async function askLogin(sql: Sql): Promise<Omit<Login, keyof Pooler>> {
  const mayBe = (role: string) =>
    sql`(select pg_has_role(current_user, oid, 'SET') from pg_roles where rolname = ${role})`
  const [row] = await sql<
    (Omit<Login, 'mayBe' | keyof Pooler> & { user: boolean | null; system: boolean | null })[]
  >`
    select rolname as name, current_setting('server_version_num')::int as "versionNumber",
      current_setting('server_version') as version, rolsuper as "isSuperuser",
      rolbypassrls as "bypassesRowSecurity",
      (select count(*)::int from pg_class join pg_namespace n on n.oid = relnamespace
        where nspname = 'public' and relkind = 'r' and relowner = pg_roles.oid) as "ownsTables",
      ${mayBe('afterword_user')} as user, ${mayBe('afterword_system')} as system,
      current_setting('transaction_read_only') = 'on' as "onlyReads",
      current_setting('max_connections')::int as "maxConnections",
      (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as connections,
      array(select e from unnest(array['pg_trgm', 'unaccent']) e
        where not exists (select from pg_extension where extname = e)
          and not exists (select from pg_available_extensions where name = e)) as "missingExtensions"
    from pg_roles where rolname = current_user`
  if (!row) throw new Error('The login has no row of its own')
  const { user, system, ...login } = row
  return { ...login, mayBe: { user, system } }
}

type Pooler = Pick<Login, 'pooled' | 'losesStatements'>

/**
 * Two sessions: while one holds a backend, the other cannot have it too, nor change its own, unless they are lent out.
 * The same statement is asked before and after: where it is not found in the other backend, the pooler loses it.
 */
function probePooler(url: string): Promise<Pooler> {
  // In a transaction, where the driver cannot quietly prepare it once more.
  const pidOf = (sql: Sql) =>
    sql.begin(async tx => (await tx<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid)
  const ask = async (one: Sql) => {
    const before = await pidOf(one)
    return open(url, other =>
      other.begin(async tx => {
        const [held] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`
        const after = await pidOf(one).catch(() => 'lost')
        return { pooled: held?.pid === before || after !== before, losesStatements: after === 'lost' }
      }),
    )
  }
  return open(url, ask, { prepare: true })
}

/** When the migrations that have run were made; null when this login may not see it. */
export function probeMigrations(url: string): Promise<number[] | null> {
  return open(url, async sql => {
    const [table] = await sql<{ there: boolean }[]>`
      select to_regclass('drizzle.__drizzle_migrations') is not null as there`
    if (!table?.there) return []
    const rows = await sql<{ at: string }[]>`select created_at as at from drizzle.__drizzle_migrations`
    return rows.map(({ at }) => Number(at))
  }).catch((error: { code?: string }) => {
    if (error.code === '42501') return null
    throw error
  })
}

/** The migrations of this version of the code. */
export function knownMigrations(root: string): number[] {
  const journal = readFileSync(join(root, 'db/migrations/meta/_journal.json'), 'utf8')
  return (JSON.parse(journal) as { entries: { when: number }[] }).entries.map(({ when }) => when)
}

/** Seconds since each cron route was last called, and our clock minus the database's. */
export function probeRuns(url: string) {
  return open(url, sql =>
    sql.begin(async tx => {
      await tx`select set_config('role', 'afterword_system', true)`
      const asked = Date.now()
      const [at] = await tx<{ now: Date }[]>`select clock_timestamp() as now`
      const answered = Date.now()
      const now = at?.now.getTime() ?? answered
      const rows = await tx<{ job: string; last: Date }[]>`
        select job, max(started_at) as last from delivery_runs group by job`
      const since = (job: string) => {
        const last = rows.find(row => row.job === job)?.last
        return last ? (now - last.getTime()) / 1000 : null
      }
      return {
        cron: { reminders: since('reminders'), drafts: since('drafts') },
        driftSeconds: ((asked + answered) / 2 - now) / 1000,
      }
    }),
  )
}
