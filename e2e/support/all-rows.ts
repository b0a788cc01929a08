import postgres from 'postgres'

export type Rows = Record<string, unknown[]>

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
    const asked = tables.filter(({ owner }) => !userId || owner)
    const each = asked.map(
      ({ name, owner }) =>
        `select '${name}' as name, to_jsonb(t) as row from ${name} t ${userId ? `where ${owner} = $1` : ''}`,
    )
    const found = await sql.unsafe<{ name: string; row: unknown }[]>(
      `${each.join(' union all ')} order by 1, 2`,
      userId ? [userId] : [],
    )
    const rows: Rows = Object.fromEntries(asked.map(({ name }) => [name, []]))
    for (const { name, row } of found) rows[name]?.push(row)
    return rows
  } finally {
    await sql.end()
  }
}
