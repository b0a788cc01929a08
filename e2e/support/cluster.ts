import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@afterword/embedded-postgres'
import postgres from 'postgres'
import { migrateDatabase } from '../../db/migrate'

/** The migrated database that every test database is copied from. */
export const templateDatabase = 'afterword'

/**
 * One throwaway cluster with a migrated template, for vitest and Playwright alike (both call it as their global
 * setup). Its addresses go to the workers in TEST_CLUSTER; when that is set already, that cluster is used.
 */
export default async function startCluster(): Promise<() => Promise<void>> {
  if (process.env.TEST_CLUSTER) return async () => {}
  const home = await mkdtemp(join(tmpdir(), 'afterword-test-'))
  await chmod(home, 0o755) // root drops to an account that must get in
  const server = await startPostgres({
    name: templateDatabase,
    home,
    logFile: join(home, 'postgres.log'),
    throwaway: true,
    settings: { max_connections: '100', shared_buffers: '64MB', autovacuum: 'off' },
  })
  try {
    await migrateDatabase(server.url('owner'), 'afterword_app')
    const admin = postgres(server.url('superuser', 'postgres'), { max: 1, onnotice: () => {} })
    await admin.unsafe(`alter database ${templateDatabase} with is_template true allow_connections false`)
    await admin.end()
  } catch (error) {
    await server.stop()
    throw error
  }
  process.env.TEST_CLUSTER = JSON.stringify({
    app: server.url('app', ''),
    owner: server.url('owner', ''),
    superuser: server.url('superuser', ''),
  } satisfies ClusterAddresses)
  return async () => {
    delete process.env.TEST_CLUSTER
    await server.stop()
  }
}

/** Addresses without a database name: append one. */
export interface ClusterAddresses {
  app: string
  owner: string
  superuser: string
}
