import { afterAll, beforeAll } from 'vitest'
import { closeBreaker } from '../../db/breaker'
import { closeDatabase } from '../../db/client'
import { createTestDatabase, type TestDatabase } from './database'

/** Gives a vitest file a migrated database of its own, and points DATABASE_URL (so `db/`) at it. */
export function useTestDatabase(): { current: TestDatabase } {
  const held = {} as { current: TestDatabase }
  const before = process.env.DATABASE_URL
  beforeAll(async () => {
    closeBreaker() // what another file met is not this one's
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
