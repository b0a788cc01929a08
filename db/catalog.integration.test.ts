import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { identityTables } from './grants'
import { type TableRule, tableRules } from './table-rules'

const test = useTestDatabase()
let sql: Sql
beforeAll(() => {
  sql = postgres(test.current.superuserUrl, { max: 1 })
})
afterAll(() => sql.end())

describe('the catalog', () => {
  it('keeps row level security forced on every table but the listed identity tables', async () => {
    const open = await sql<{ name: string }[]>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`
    expect(open.map(row => row.name).sort()).toEqual([...identityTables].sort())
  })

  it('gives every tenant table an owner column and one policy for each role', async () => {
    const tables = await sql<{ name: string; roles: string[]; owner: boolean }[]>`
      select c.relname as name,
        array(select r.rolname::text from pg_policy p join pg_roles r on r.oid = any (p.polroles) where p.polrelid = c.oid order by 1) as roles,
        exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'user_id' and a.attnotnull) as owner
      from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity`
    expect(tables.length).toBeGreaterThan(20)
    for (const { name, roles, owner } of tables)
      expect({ name, roles, owner }).toEqual({
        name,
        roles: ['afterword_system', 'afterword_user'],
        owner: true,
      })
  })

  it('has a rule for every tenant table, and for no other', async () => {
    const tables = await sql<{ name: string }[]>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity`
    expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(tableRules).sort())
  })

  it('marks what is touched, by three triggers on each table that something is planned from', async () => {
    const found = await sql<{ name: string }[]>`
      select tgname as name from pg_trigger where not tgisinternal and tgname like 'mark%'`
    const touching = Object.entries<TableRule>(tableRules).flatMap(([table, { touches }]) =>
      touches ? [{ table, touches }] : [],
    )
    const wanted = touching.flatMap(({ table }) =>
      ['insert', 'update', 'delete'].map(event => `mark_${table}_${event}`),
    )
    expect(found.map(({ name }) => name).sort()).toEqual(wanted.sort())
    const columns = await sql<{ name: string }[]>`
      select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`
    const known = new Set(columns.map(({ name }) => name))
    const named = touching.flatMap(({ table, touches }) => touches.columns.map(name => `${table}.${name}`))
    expect(named.filter(name => !known.has(name))).toEqual([])
  })

  it('lets a user at their own rows by every policy, and nothing else', async () => {
    const policies = await sql<{ what: string }[]>`
      select distinct concat_ws(' | ', r.rolname, p.polcmd, case when p.polpermissive then 'permissive' else 'restrictive' end,
        pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) as what
      from pg_policy p left join pg_roles r on r.oid = any (p.polroles) order by 1`
    const me = `(NULLIF(current_setting('app.user_id'::text, true), ''::text))::uuid`
    expect(policies.map(({ what }) => what)).toEqual([
      'afterword_system | * | permissive | true | true',
      `afterword_user | * | permissive | (user_id = ( SELECT ${me} AS "nullif")) | (user_id = ${me})`,
    ])
  })

  it('hangs every child under its owner: a key between tenant tables carries user_id', async () => {
    const loose = await sql`
      select con.conname from pg_constraint con
      join pg_class child on child.oid = con.conrelid and child.relrowsecurity
      join pg_class parent on parent.oid = con.confrelid and parent.relrowsecurity
      where con.contype = 'f' and not exists (
        select 1 from unnest(con.conkey) k join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k where a.attname = 'user_id')`
    expect(loose).toHaveLength(0)
  })

  it('makes the user role no owner, no superuser, unable to pass row security or to log in', async () => {
    const roles = await sql`
      select rolname, rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname in ('afterword_user', 'afterword_system') order by 1`
    for (const role of roles)
      expect(role).toMatchObject({ rolsuper: false, rolbypassrls: false, rolcanlogin: false })
    const owned =
      await sql`select 1 from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'afterword_user'`
    expect(owned).toHaveLength(0)
  })

  it('has no view that would look with its owner’s eyes', async () => {
    const views = await sql`
      select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
        and not coalesce(reloptions::text like '%security_invoker=true%', false)`
    expect(views).toHaveLength(0)
  })

  it('lets the user role neither touch identity tables nor edit the audit log', async () => {
    for (const table of identityTables) {
      const [may] =
        await sql`select has_table_privilege('afterword_user', ${table}, 'select, insert, update, delete') as any`
      expect({ table, ...may }).toEqual({ table, any: false })
    }
    const columns = await sql`
      select attrelid::regclass::text || '.' || attname as name from pg_attribute
      where attrelid = any (${[...identityTables]}::regclass[]) and attnum > 0 and not attisdropped
        and has_column_privilege('afterword_user', attrelid, attnum, 'select, insert, update') order by 1`
    expect(columns.map(({ name }) => name)).toEqual([
      'mail_gate.closed_until',
      'mail_gate.closed_why',
      'mail_gate.id',
    ])
    const [audit] = await sql`
      select has_table_privilege('afterword_user', 'audit_log', 'insert') as add,
        has_table_privilege('afterword_user', 'audit_log', 'update') or has_table_privilege('afterword_user', 'audit_log', 'delete') as edit`
    expect(audit).toEqual({ add: true, edit: false })
  })
})
