import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { majorVersion } from '../embedded-postgres/binaries'
import { readPostmaster } from '../embedded-postgres/postmaster'
import { addressOf } from '../embedded-postgres/start-postgres'

/**
 * Where the environment names no database, points it at the embedded one that `npm start` runs. Exits with a
 * sentence when there is none.
 */
export function pointAtRunningDatabase(data = '.data'): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
  if (process.env.DATABASE_URL) return
  const folder = resolve(join(data, `postgres-${majorVersion}`))
  const server = readPostmaster(folder)
  if (server?.status !== 'ready') {
    console.error('Set DATABASE_URL, or run `npm start` in another terminal and try again.')
    process.exit(2)
  }
  process.env.DATABASE_URL = addressOf(folder, server.port, 'app')
  process.env.DATABASE_MIGRATION_URL = addressOf(folder, server.port, 'owner')
}
