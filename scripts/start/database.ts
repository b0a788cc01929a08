import { join } from 'node:path'
import { type RunningPostgres, startPostgres } from '@afterword/embedded-postgres'
import postgres from 'postgres'
import { closeDatabase } from '@/db/client'
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

/**
 * Plants the demo account once in a cluster's life: who deletes it does not get it back. That it was seeded is
 * written on the database itself.
 */
export async function seedOnce(ownerUrl: string, seed: (now: Date) => Promise<unknown>): Promise<boolean> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    const [row] = await owner<{ said: string | null }[]>`
      select shobj_description(oid, 'pg_database') as said from pg_database where datname = current_database()`
    if (row?.said) return false
    await seed(new Date())
    await owner`do $$ begin execute format('comment on database %I is ''demo seeded''', current_database()); end $$`
    return true
  } finally {
    await owner.end()
    await closeDatabase()
  }
}
