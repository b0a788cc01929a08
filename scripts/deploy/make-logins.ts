import postgres from 'postgres'

interface Address {
  login: string
  password: string
  database: string
}

function read(url: string): Address {
  const { username, password, pathname } = new URL(url)
  const [login, word, database] = [username, password, pathname.slice(1)].map(decodeURIComponent) as [
    string,
    string,
    string,
  ]
  if (!login || !word || !database) throw new Error('An address needs a login, a password and a database.')
  return { login, password: word, database }
}

/**
 * As a superuser at `adminUrl`: the two logins that the addresses name, with their passwords, and the database, which
 * the one that migrates owns. The one the app serves with owns nothing and passes no row level security. Safe to repeat.
 */
export async function makeLogins(
  adminUrl: string,
  { app, owner }: { app: string; owner: string },
): Promise<void> {
  const [serving, migrating] = [read(app), read(owner)]
  if (serving.login === migrating.login) throw new Error('The two addresses need a login each.')
  if (serving.database !== migrating.database) throw new Error('The two addresses name one database.')
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {}, connect_timeout: 10 })
  try {
    for (const [{ login, password }, rights] of [
      [migrating, 'createrole'],
      [serving, 'nocreaterole'],
    ] as const) {
      const [known] = await sql`select from pg_roles where rolname = ${login}`
      if (!known) await sql`create role ${sql(login)}`
      // The server keeps a hash: a password cannot be bound, so it is quoted by the server itself.
      const [quoted] = await sql<{ text: string }[]>`select quote_literal(${password}::text) as text`
      await sql.unsafe(
        `alter role "${login.replaceAll('"', '""')}" login ${rights} nosuperuser nobypassrls password ${quoted?.text}`,
      )
    }
    // Another house in the same cluster may have made the doors' roles, and only their maker may lend them on.
    for (const role of ['afterword_user', 'afterword_system']) {
      const [known] = await sql`select from pg_roles where rolname = ${role}`
      if (!known) await sql`create role ${sql(role)} nologin`
      await sql`grant ${sql(role)} to ${sql(migrating.login)} with admin true, inherit false, set true`
      await sql`grant ${sql(role)} to ${sql(serving.login)} with inherit false, set true`
    }
    const [there] = await sql`select from pg_database where datname = ${migrating.database}`
    if (!there) await sql`create database ${sql(migrating.database)} owner ${sql(migrating.login)}`
  } finally {
    await sql.end({ timeout: 5 })
  }
}
