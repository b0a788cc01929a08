import type { Sql } from 'postgres'

type Row = Record<string, unknown>
export type KeptRows = { table: string; owner: string; rows: Row[] }[]

/** Every row of one person, in every table, so that it can be put back as it was. Past all doors. */
export async function keepRows(sql: Sql, userId: string): Promise<KeptRows> {
  const tables = await sql<{ table: string; owner: string }[]>`
    select c.relname as table, case when c.relname = 'users' then 'id' else 'user_id' end as owner
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = case when c.relname = 'users' then 'id' else 'user_id' end)`
  return Promise.all(
    tables.map(async ({ table, owner }) => {
      const found = await sql<{ row: Row }[]>`
        select to_jsonb(t) as row from ${sql(table)} t where ${sql(owner)} = ${userId}`
      return { table, owner, rows: found.map(({ row }) => row) }
    }),
  )
}

/** Puts all of it back, and takes away what has come since. */
export async function putBack(sql: Sql, userId: string, kept: KeptRows): Promise<void> {
  await sql.begin(async tx => {
    await tx`set local session_replication_role = replica` // no order among tables, no triggers
    await tx`delete from erasure_blocks`
    for (const { table, owner, rows } of kept) {
      await tx`delete from ${tx(table)} where ${tx(owner)} = ${userId}`
      if (rows.length > 0)
        await tx`insert into ${tx(table)} select * from jsonb_populate_recordset(null::${tx(table)}, ${tx.json(rows as never)})`
    }
  })
}
