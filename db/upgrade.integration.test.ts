import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/support/database'
import { migrateDatabase } from './migrate'

// A database as each earlier version left it, with rows in it, becomes the very database that this version makes anew.

const migrations = fileURLToPath(new URL('./migrations', import.meta.url))
const { entries } = JSON.parse(readFileSync(join(migrations, 'meta/_journal.json'), 'utf8')) as {
  entries: { tag: string }[]
}
const { rows: sample } = JSON.parse(readFileSync(join(migrations, 'samples/before-0008.json'), 'utf8')) as {
  rows: Record<string, Record<string, unknown>[]>
}

let fresh: TestDatabase
let wanted: Awaited<ReturnType<typeof catalogOf>>
beforeAll(async () => {
  fresh = await createTestDatabase()
  wanted = await connected(fresh.superuserUrl, catalogOf)
})
afterAll(() => fresh.drop())

async function connected<T>(url: string, ask: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await ask(sql)
  } finally {
    await sql.end()
  }
}

/** What makes a database what it is, row by row in words. */
async function catalogOf(sql: Sql): Promise<string[]> {
  const rows = await sql<{ line: string }[]>`
    with ours as (select oid, relname, relrowsecurity, relforcerowsecurity from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r')
    select format('column %s.%s %s %s %s', relname, attname, format_type(atttypid, atttypmod),
      case when attnotnull then 'not null' end, pg_get_expr(adbin, adrelid)) as line
      from ours join pg_attribute on attrelid = ours.oid and attnum > 0 and not attisdropped
      left join pg_attrdef on adrelid = ours.oid and adnum = attnum
    union all select format('constraint %s %s %s', relname, conname, pg_get_constraintdef(c.oid))
      from ours join pg_constraint c on conrelid = ours.oid
    union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
    union all select format('policy %s %s %s %s %s %s', tablename, policyname, roles, cmd, qual, with_check)
      from pg_policies where schemaname = 'public'
    union all select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join ours on tgrelid = ours.oid
      where not tgisinternal
    union all select format('row security %s %s %s', relname, relrowsecurity, relforcerowsecurity) from ours
    union all select format('grant %s on %s to %s', privilege_type, table_name, grantee)
      from information_schema.role_table_grants where table_schema = 'public' and grantee like 'afterword_%'
        and grantee not in ('afterword_owner', 'afterword_app')
    union all select format('function %s %s', proname, prosrc) from pg_proc
      where pronamespace = 'public'::regnamespace
    order by 1`
  return rows.map(({ line }) => line)
}

/** The first migrations alone, as the version of then ran them. */
async function migrateUntil(url: string, last: number): Promise<void> {
  const migrationsFolder = mkdtempSync(join(tmpdir(), 'afterword-then-'))
  cpSync(migrations, migrationsFolder, { recursive: true })
  const journal = join(migrationsFolder, 'meta/_journal.json')
  const kept = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] }
  writeFileSync(journal, JSON.stringify({ ...kept, entries: kept.entries.slice(0, last + 1) }))
  await connected(url, sql => migrate(drizzle(sql), { migrationsFolder }))
  rmSync(migrationsFolder, { recursive: true })
}

/** The people and processes of the sample, as far as the tables of then could hold them. */
async function fill(sql: Sql): Promise<Record<string, number>> {
  const filled: Record<string, number> = {}
  for (const table of [
    'users',
    'settings',
    'contacts',
    'pipelines',
    'stage_changes',
    'interviews',
    'interview_people',
    'offers',
    'drafts',
    'draft_recipients',
    'reminders',
  ]) {
    const known = await sql<{ name: string }[]>`
      select column_name as name from information_schema.columns where table_schema = 'public' and table_name = ${table}`
    if (known.length === 0) continue
    for (const row of sample[table] ?? []) {
      const columns = Object.keys(row).filter(name => known.some(column => column.name === name))
      // What the sample does not hold is not there to be pointed at.
      const values = { ...row, delivery_id: null, share_link_id: null, deleted_by_id: null }
      const done = await sql
        .unsafe(
          `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1::text::jsonb)`,
          [JSON.stringify(values)],
        )
        .catch((error: Error) => {
          throw new Error(`${table}: ${error.message}`)
        })
      filled[table] = (filled[table] ?? 0) + done.count
    }
  }
  return filled
}

it.each(entries.slice(0, -1).map(({ tag }, index) => ({ tag, index })))('from $tag', async ({ index }) => {
  const database = await createTestDatabase({ empty: true })
  await migrateUntil(database.ownerUrl, index)
  const filled = await connected(database.superuserUrl, fill)
  expect(filled.pipelines).toBeGreaterThan(3)
  await migrateDatabase(database.ownerUrl, 'afterword_app')
  await connected(database.superuserUrl, async sql => {
    expect(await catalogOf(sql)).toEqual(wanted)
    for (const [table, many] of Object.entries(filled)) {
      const [left] = await sql.unsafe<{ many: number }[]>(`select count(*)::int as many from ${table}`)
      expect({ table, many: left?.many }).toEqual({ table, many })
    }
  })
  // And each person sees their own, through the doors' role.
  await connected(database.url, async sql => {
    for (const user of sample.users ?? []) {
      const rows = await sql.begin(async tx => {
        await tx`select set_config('role', 'afterword_user', true), set_config('app.user_id', ${String(user.id)}, true)`
        return tx<{ user_id: string }[]>`select user_id from pipelines`
      })
      expect(new Set(rows.map(row => row.user_id))).toEqual(new Set([user.id]))
    }
  })
  await database.drop()
})

it('whose offer was taken back is planned again, and nobody else', async () => {
  const database = await createTestDatabase({ empty: true })
  const at = entries.findIndex(({ tag }) => tag.startsWith('0023'))
  await migrateUntil(database.ownerUrl, at - 1)
  const marked = await connected(database.superuserUrl, async sql => {
    await fill(sql)
    const [offer] = await sql`update offers set state = 'open', deleted_at = null where id = (
      select o.id from offers o join settings using (user_id) limit 1) returning user_id, pipeline_id`
    await sql`update pipelines set stage = 'withdrawn' where id = ${offer?.pipeline_id}`
    await sql`update pipelines set stage = 'offer' where user_id <> ${offer?.user_id}`
    await sql`delete from touched`
    return offer?.user_id
  })
  await migrateDatabase(database.ownerUrl, 'afterword_app')
  await connected(database.superuserUrl, async sql => {
    expect(await sql`select user_id, thing from touched`).toEqual([{ user_id: marked, thing: 'desk' }])
  })
  await database.drop()
})

it('a whole account that came back before it had a column can still be taken back', async () => {
  const database = await createTestDatabase({ empty: true })
  const at = entries.findIndex(({ tag }) => tag.startsWith('0021'))
  await migrateUntil(database.ownerUrl, at - 1)
  const [user] = sample.users ?? []
  const [job, process, other] = [
    'aaaaaaaa-0000-4000-8000-000000000000',
    'aaaaaaaa-1111-4111-8111-111111111111',
    'bbbbbbbb-1111-4111-8111-111111111111',
  ]
  await connected(database.superuserUrl, async sql => {
    await fill(sql)
    const header = JSON.stringify(['everything', JSON.stringify({ zone: 'UTC' })])
    await sql`insert into imports (id, user_id, source, kind, state, header, created_at, updated_at)
      values (${job}, ${String(user?.id)}, 'afterword', 'processes', 'done', ${header}::text::jsonb, now(), now())`
    for (const id of [process, other])
      await sql`insert into contacts select (jsonb_populate_record(c, ${sql.json({ id })})).* from contacts c
        where user_id = ${String(user?.id)} limit 1`
  })
  await migrateDatabase(database.ownerUrl, 'afterword_app')
  await connected(database.superuserUrl, async sql => {
    expect(await sql`select whole, settings_before, header from imports`).toEqual([
      { whole: true, settings_before: { zone: 'UTC' }, header: [] },
    ])
    expect(await sql`select user_id, import_id, fate, made_table, made_id from import_rows`).toEqual([
      { user_id: user?.id, import_id: job, fate: 'made', made_table: 'contacts', made_id: process },
    ])
  })
  await database.drop()
})
