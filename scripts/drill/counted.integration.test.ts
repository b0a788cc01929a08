import { expect, it } from 'vitest'
import { useTestDatabase } from '@/e2e/support/use-test-database'
import { counted } from './drills'
import { complaints } from './figures'

process.env.AUTH_SECRET ??= 'a secret for tests of at least 32 characters'
const database = useTestDatabase()

it.each(Object.entries(counted))('%s: nothing lost, nothing twice', async (_, drill) => {
  const figures = await drill(database.current)
  expect({ figures, complaints: complaints(figures) }).toEqual({ figures, complaints: [] })
})
