import { type Finding, fine, unknown, warning, wrong } from './finding'

/** What a login of the database is and may, as it says itself. */
export interface Login {
  name: string
  versionNumber: number
  version: string
  isSuperuser: boolean
  bypassesRowSecurity: boolean
  /** Tables of ours that it owns. */
  ownsTables: number
  /** Whether it can become the two roles of the doors; null when there is no such role. */
  mayBe: { user: boolean | null; system: boolean | null }
  /** One session's statements meet different backends: a pooler by transaction. */
  pooled: boolean
  /** A statement that was kept for a session is not found by it later: a pooler that does not carry them. */
  losesStatements: boolean
  /** A standby, or a primary that takes no changes. */
  onlyReads: boolean
  maxConnections: number
  connections: number
  /** Extensions of the search that are neither here nor to be had; those that are here may stand in any schema. */
  missingExtensions: string[]
}

export type Reached = { login: Login } | { failed: { code: string; message: string } }

const minimumPostgres = 16

/** Why a connection failed, in words, by the code of the driver or the server. */
export function whyUnreachable({
  code,
  message,
}: {
  code: string
  message: string
}): [says: string, todo: string] {
  if (code === 'ECONNREFUSED')
    return ['Nothing listens at that address.', 'Is it running, and is the port right?']
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return ['Its host has no address.', 'Check the host’s name.']
  if (code === 'CONNECT_TIMEOUT' || code === 'ETIMEDOUT' || code === 'LATE')
    return ['It does not answer in time.', 'A firewall between, or the wrong host?']
  if (code === '28P01' || code === '28000')
    return ['It refuses the login.', 'Check user and password, and pg_hba.conf.']
  if (code === '3D000') return ['There is no such database.', 'Create it, owned by the role that migrates.']
  if (code === '53300')
    return ['It has no connection left.', 'Lower DATABASE_POOL, or raise max_connections.']
  if (code === '57P03') return ['It is starting or recovering.', 'Try again in a minute.']
  if (/startup parameter/i.test(message))
    return [
      'The pooler in front refuses our settings.',
      'PgBouncer: ignore_startup_parameters = statement_timeout, idle_in_transaction_session_timeout.',
    ]
  return [`It cannot be used (${code || message}).`, 'See the log of the database.']
}

/** `pool` connections at most, which keep prepared statements where `prepares`. */
export function checkApp(
  reached: Reached,
  { pool, prepares }: { pool: number; prepares: boolean },
): Finding[] {
  if ('failed' in reached) return [wrong('database', ...whyUnreachable(reached.failed))]
  const { login } = reached
  const findings: Finding[] = []
  if (login.versionNumber < minimumPostgres * 10_000)
    findings.push(
      wrong('database', `PostgreSQL ${login.version} is too old.`, `Use ${minimumPostgres} or later.`),
    )
  if (login.onlyReads)
    findings.push(
      wrong('database', 'It takes no changes.', 'Is it a standby, or default_transaction_read_only on?'),
    )
  if (login.isSuperuser || login.bypassesRowSecurity)
    findings.push(
      wrong(
        'roles',
        `${login.name} passes row level security: a fault in the app could show one person another’s rows.`,
        'Let the app log in as a role of its own that owns nothing; npm run db:migrate grants it what it needs.',
      ),
    )
  else if (login.ownsTables > 0)
    findings.push(
      warning(
        'roles',
        `${login.name} owns the tables: it could switch their protection off.`,
        'Give DATABASE_URL a role that owns nothing, and the owner’s address to DATABASE_MIGRATION_URL.',
      ),
    )
  const missing = Object.entries(login.mayBe).filter(([, may]) => may !== true)
  if (missing.length > 0)
    findings.push(
      wrong(
        'roles',
        `${login.name} may not become ${missing.map(([role]) => `afterword_${role}`).join(' and ')}.`,
        'Run npm run db:migrate with the same DATABASE_URL: it makes the roles and grants them.',
      ),
    )
  if (login.missingExtensions.length > 0)
    findings.push(
      wrong(
        'search',
        `The server has no extension ${login.missingExtensions.join(' and ')}.`,
        'Both come with PostgreSQL (the contrib package); on a managed server switch them on in its console.',
      ),
    )
  if (login.losesStatements && prepares)
    findings.push(
      wrong(
        'pooler',
        'The pooler in front loses prepared statements: many pages would fail.',
        'Set DATABASE_PREPARE=off; or use PgBouncer 1.21 or later with max_prepared_statements above 0.',
      ),
    )
  if (pool > login.maxConnections - 3)
    findings.push(
      wrong(
        'connections',
        `DATABASE_POOL is ${pool} and the server takes ${login.maxConnections}.`,
        'Lower DATABASE_POOL: all instances together must stay below the server’s number.',
      ),
    )
  else if (login.connections > login.maxConnections * 0.8)
    findings.push(
      warning('connections', `${login.connections} of ${login.maxConnections} connections are taken.`),
    )
  if (findings.length > 0) return findings
  const through = login.pooled ? ', through a transaction pooler' : ''
  return [
    fine('database', `PostgreSQL ${login.version}${through}.`),
    fine('roles', `${login.name} owns nothing and may become both roles.`),
  ]
}

/** Migrations hold a lock in their session, which a transaction pooler would lose. */
export function checkMigrationLogin(reached: Reached, isOwnAddress: boolean): Finding[] {
  const name = isOwnAddress ? 'DATABASE_MIGRATION_URL' : 'DATABASE_URL'
  if ('failed' in reached)
    return isOwnAddress ? [wrong('migrations', `${name}: ${whyUnreachable(reached.failed)[0]}`)] : []
  if (!reached.login.pooled) return []
  return [
    wrong(
      'pooler',
      `${name} leads to a transaction pooler, where migrations lose their lock.`,
      'Set DATABASE_MIGRATION_URL to a direct address of the role that owns the database.',
    ),
  ]
}

/** When each migration was made, as the database and as this version of the code know them; null: may not be read. */
export function checkMigrations(done: readonly number[] | null, known: readonly number[]): Finding {
  if (!done)
    return unknown('migrations', 'This login may not see which have run.', 'Set DATABASE_MIGRATION_URL.')
  const last = Math.max(0, ...done)
  const missing = known.filter(when => when > last).length
  if (missing > 0)
    return wrong(
      'migrations',
      missing === known.length
        ? 'None has run: the database is empty.'
        : `${missing} of ${known.length} have not run.`,
      'Run npm run db:migrate before this version serves.',
    )
  if (last > Math.max(...known))
    return warning(
      'migrations',
      'The database is newer than this code.',
      'Fine for a moment while versions change over; otherwise deploy the newer version.',
    )
  return fine('migrations', `All ${known.length} have run.`)
}

const cronLateSeconds = 180

/** Seconds since the last run of each cron route began; null: it never came. */
export function checkCron(since: { reminders: number | null; drafts: number | null }): Finding {
  const late = (['reminders', 'drafts'] as const).filter(job => (since[job] ?? Infinity) > cronLateSeconds)
  if (late.length === 0) return fine('cron', 'Both routes were called within three minutes.')
  const says = late.map(job => {
    const seconds = since[job]
    return seconds === null
      ? `/api/cron/${job} was never called`
      : `/api/cron/${job} was last called ${inWords(seconds)} ago`
  })
  return wrong(
    'cron',
    `${says.join('; ')}. Nothing leaves meanwhile.`,
    'Call both each minute with “Authorization: Bearer $CRON_SECRET”.',
  )
}

/** Our clock minus the database's, in seconds. */
export function checkClock(driftSeconds: number): Finding {
  const off = Math.abs(driftSeconds)
  const says = `This machine’s clock is ${off.toFixed(1)} s ${driftSeconds > 0 ? 'ahead of' : 'behind'} the database’s.`
  if (off > 30)
    return wrong('clock', says, 'Run an NTP client on both: webhooks and sign-in codes are held to minutes.')
  if (off > 2) return warning('clock', says, 'Run an NTP client on both.')
  return fine('clock', 'It agrees with the database’s.')
}

function inWords(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} seconds`
  if (seconds < 7200) return `${Math.round(seconds / 60)} minutes`
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} hours` : `${Math.round(seconds / 86_400)} days`
}
