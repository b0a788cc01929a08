import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { tableRules } from './table-rules'

// What it takes to lay everybody's rows apart by `user_id` one day (docs/scale.md): whatever binds rows together, or
// names one, knows whose they are.
const test = useTestDatabase()
const tenants = Object.keys(tableRules)
let sql: Sql

beforeAll(() => {
  sql = postgres(test.current.superuserUrl, { max: 1, onnotice: () => {} })
})
afterAll(() => sql.end())

it('every key from one tenant table to another carries the owner on both sides', async () => {
  const keys = await sql<{ name: string; from: string[]; to: string[] }[]>`
    select c.conname as name,
      (select array_agg(attname::text) from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey)) as from,
      (select array_agg(attname::text) from pg_attribute a where a.attrelid = c.confrelid and a.attnum = any (c.confkey)) as to
    from pg_constraint c
    where c.contype = 'f' and c.conrelid::regclass::text = any (${tenants}) and c.confrelid::regclass::text = any (${tenants})`
  expect(keys.length).toBeGreaterThan(20)
  expect(keys.filter(({ from, to }) => !from.includes('user_id') || !to.includes('user_id'))).toEqual([])
})

it('every tenant table has its owner, and can be keyed by it', async () => {
  const columns = await sql<{ table: string; nullable: boolean }[]>`
    select attrelid::regclass::text as table, not attnotnull as nullable from pg_attribute
    where attname = 'user_id' and attrelid::regclass::text = any (${tenants})`
  expect(columns.map(({ table }) => table).sort()).toEqual(tenants.toSorted())
  expect(columns.filter(({ nullable }) => nullable)).toEqual([])
})

/** Unique for all, not for one person: each needs a thought on the day. */
const acrossPeople = [
  '"deliveries_idempotencyKey_unique"', // random: unique without being checked across shards
  'push_subscriptions_endpoint_unique', // a device tells one person; its push service makes it up at random
  'tokens_hash_unique', // the way from a link to its owner: a table of all, beside `sessions`
]

it('nothing else is unique across people but what is known to be', async () => {
  const indexes = await sql<{ name: string }[]>`
    select i.indexrelid::regclass::text as name from pg_index i
    where i.indisunique and not i.indisprimary and i.indrelid::regclass::text = any (${tenants})
      and not exists (select from pg_attribute a
        where a.attrelid = i.indrelid and a.attname = 'user_id' and a.attnum = any (i.indkey::int2[]))`
  expect(indexes.map(({ name }) => name).sort()).toEqual(acrossPeople)
})
