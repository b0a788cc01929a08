import postgres from 'postgres'
import { expect, it } from 'vitest'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { seedScale } from './seed-scale'

const test = useTestDatabase()
const now = new Date('2026-11-24T12:00:00Z')

it('makes accounts whose every row hangs under its own owner, with nothing due and nothing to plan again', async () => {
  const sql = postgres(test.current.superuserUrl, { max: 1, onnotice: () => {} })
  await seedScale(sql, { accounts: 2, processes: 20, now }, false)
  await seedScale(sql, { accounts: 3, processes: 20, now, prefix: 'other' }, true)
  const count = async (what: string) => Number((await sql.unsafe(`select count(*) as n from ${what}`))[0]?.n)
  expect(await count('users')).toBe(5)
  expect(await count('pipelines')).toBe(100)
  expect(await count('interviews')).toBe(300)
  expect(await count('reminders')).toBe(1000)
  expect(await count('contacts')).toBe(300)
  expect(await count(`reminders where state = 'planned' and look_at <= '${now.toISOString()}'`)).toBe(0)
  expect(await count('touched')).toBe(0)
  const keys = await sql<{ name: string; table: string }[]>`
    select conname as name, conrelid::regclass::text as table from pg_constraint where contype = 'f'`
  for (const { name, table } of keys) {
    // Checked anew: the quick way had not.
    await sql.unsafe(`alter table ${table} alter constraint "${name}" not deferrable`)
    await sql.unsafe(`update pg_constraint set convalidated = false where conname = '${name}'`)
    await sql.unsafe(`alter table ${table} validate constraint "${name}"`)
  }
  await sql.end()
})
