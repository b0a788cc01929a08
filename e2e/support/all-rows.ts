import postgres from 'postgres'

export type Rows = Record<string, readonly unknown[]>

/**
 * Every row of every table as it stands, past all doors: of everybody, or of one person, identity included. Only the
 * counters of the limits are left out.
 */
export async function allRows(superuserUrl: string, userId?: string): Promise<Rows> {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} })
  try {
    const tables = await sql<{ name: string; owner: string | null }[]>`
      select c.relname as name,
        case when c.relname = 'users' then 'id' else max(a.attname) filter (where a.attname = 'user_id') end as owner
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'rate_limits'
      group by c.relname order by 1`
    const rows: Rows = {}
    for (const { name, owner } of tables) {
      if (userId && !owner) continue
      const theirs = userId && owner ? sql`where ${sql(owner)} = ${userId}` : sql``
      rows[name] = (await sql`select to_jsonb(t) as row from ${sql(name)} t ${theirs} order by 1`).map(
        ({ row }) => row,
      )
    }
    return rows
  } finally {
    await sql.end()
  }
}
