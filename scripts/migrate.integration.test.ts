import postgres from 'postgres'
import { afterAll, expect, it } from 'vitest'
import { migrateDatabase } from '@/db/migrate'
import { createTestDatabase } from '@/e2e/support/database'

const empty = await createTestDatabase({ empty: true })
afterAll(empty.drop)

it('brings an empty database up to date three times at once, and again', async () => {
  await Promise.all([1, 2, 3].map(() => migrateDatabase(empty.ownerUrl, 'afterword_app')))
  await migrateDatabase(empty.ownerUrl, 'afterword_app')
  const sql = postgres(empty.ownerUrl, { max: 1 })
  const applied = await sql`select hash from drizzle.__drizzle_migrations`
  expect(applied.length).toBeGreaterThan(0)
  expect(new Set(applied.map(row => row.hash)).size).toBe(applied.length)
  const unforced = await sql`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`
  expect(unforced).toHaveLength(0)
  await sql.end()
})

it('leaves the app a login that may take the two roles, and may do nothing without them', async () => {
  const database = await createTestDatabase()
  const sql = postgres(database.url, { max: 1 })
  await expect(sql`select * from pipelines`).rejects.toThrow('permission denied')
  await expect(sql`create table mine (id int)`).rejects.toThrow('permission denied')
  for (const role of ['afterword_user', 'afterword_system']) {
    const rows = await sql.begin(async tx => {
      await tx`select set_config('role', ${role}, true)`
      return tx`select * from pipelines`
    })
    expect(rows).toHaveLength(0)
  }
  await sql.end()
  await database.drop()
})
