import { afterAll, beforeAll } from 'vitest'
import { closeDatabase } from '../../db/client'
import { createTestDatabase, type TestDatabase } from './database'

/** Gives a vitest file a migrated database of its own, and points DATABASE_URL (so `db/`) at it. */
export function useTestDatabase(): { current: TestDatabase } {
  const held = {} as { current: TestDatabase }
  const before = process.env.DATABASE_URL
  beforeAll(async () => {
    held.current = await createTestDatabase()
    process.env.DATABASE_URL = held.current.url
  })
  afterAll(async () => {
    await closeDatabase()
    process.env.DATABASE_URL = before
    await held.current?.drop()
  })
  return held
}
