import { existsSync } from 'node:fs'
import { findRunning } from '@afterword/embedded-postgres/running'

/**
 * Where the environment names no database, points it at the embedded one that `npm start` runs. Exits with a
 * sentence when there is none.
 */
export function pointAtRunningDatabase(data = '.data'): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
  if (process.env.DATABASE_URL) return
  const server = findRunning(data, 'afterword')
  if (!server) {
    console.error('Set DATABASE_URL, or run `npm start` in another terminal and try again.')
    process.exit(2)
  }
  process.env.DATABASE_URL = server.url('app')
  process.env.DATABASE_MIGRATION_URL = server.url('owner')
}
