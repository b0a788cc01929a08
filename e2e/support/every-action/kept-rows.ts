import type { Sql } from 'postgres'

type Row = Record<string, unknown>
/** `looks` is the same as long as the rows are. */
export type KeptRows = { table: string; owner: string; looks: string; rows: Row[] }[]

/** Every row of one person, in every table, so that it can be put back as it was. Past all doors. */
export async function keepRows(sql: Sql, userId: string): Promise<KeptRows> {
  const tables = await sql<{ table: string; owner: string }[]>`
    select c.relname as table, case when c.relname = 'users' then 'id' else 'user_id' end as owner
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = case when c.relname = 'users' then 'id' else 'user_id' end)`
  const looks = await looksOf(sql, userId, tables)
  return Promise.all(
    tables.map(async ({ table, owner }) => {
      const found = await sql<{ row: Row }[]>`
        select to_jsonb(t) as row from ${sql(table)} t where ${sql(owner)} = ${userId}`
      return { table, owner, looks: looks.get(table) ?? '', rows: found.map(({ row }) => row) }
    }),
  )
}

/**
 * Puts all of it back, and takes away what has come since. Tables that stand as they were are left alone: writing all
 * of them anew for every row that is tried costs more than trying it, and makes each later query slower.
 */
export async function putBack(sql: Sql, userId: string, kept: KeptRows): Promise<void> {
  const looks = await looksOf(sql, userId, kept)
  await sql.begin(async tx => {
    await tx`set local session_replication_role = replica` // no order among tables, no triggers
    await tx`delete from erasure_blocks`
    for (const { table, owner, looks: was, rows } of kept) {
      if (looks.get(table) === was) continue
      await tx`delete from ${tx(table)} where ${tx(owner)} = ${userId}`
      if (rows.length > 0)
        await tx`insert into ${tx(table)} select * from jsonb_populate_recordset(null::${tx(table)}, ${tx.json(rows as never)})`
    }
  })
}

async function looksOf(sql: Sql, userId: string, tables: readonly { table: string; owner: string }[]) {
  const each = tables.map(
    ({ table, owner }) =>
      `select '${table}' as table, md5(string_agg(t::text, ',' order by t::text)) as looks from ${table} t where ${owner} = $1`,
  )
  const found = await sql.unsafe<{ table: string; looks: string | null }[]>(each.join(' union all '), [
    userId,
  ])
  return new Map(found.map(({ table, looks }) => [table, looks ?? '']))
}
