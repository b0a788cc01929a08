import { join } from 'node:path'
import { type RunningPostgres, startPostgres } from '@afterword/embedded-postgres'
import { migrateDatabase } from '@/db/migrate'
import type { Plan } from './environment'

/** Starts the embedded database and points the environment at it. */
export async function startEmbeddedDatabase({ data, logs }: Plan): Promise<RunningPostgres> {
  const server = await startPostgres({ name: 'afterword', home: data, logFile: join(logs, 'postgres.log') })
  process.env.DATABASE_URL = server.url('app')
  process.env.DATABASE_MIGRATION_URL = server.url('owner')
  return server
}

export async function migrateFromEnvironment(): Promise<void> {
  const app = process.env.DATABASE_URL ?? ''
  const login = decodeURIComponent(new URL(app).username) || undefined
  await migrateDatabase(process.env.DATABASE_MIGRATION_URL?.trim() || app, login)
}
