import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { type ClusterAddresses, templateDatabase } from './cluster'

export interface TestDatabase {
  /** As the app logs in: it owns nothing and sees no row without a door. */
  url: string
  ownerUrl: string
  /** Passes row level security: for looking at what a test left behind, never for the app. */
  superuserUrl: string
  drop(): Promise<void>
}

/** A database of one's own, migrated, in some 40 ms; `empty` gives one without any table. */
export async function createTestDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const told = process.env.TEST_CLUSTER
  if (!told) throw new Error('No test cluster: run through vitest --project integration or playwright.')
  const cluster = JSON.parse(told) as ClusterAddresses
  const name = `t_${randomBytes(6).toString('hex')}`
  const template = empty ? 'template0' : templateDatabase
  await asAdmin(`create database ${name} template ${template} strategy file_copy owner afterword_owner`)
  return {
    url: cluster.app + name,
    ownerUrl: cluster.owner + name,
    superuserUrl: cluster.superuser + name,
    drop: () => asAdmin(`drop database if exists ${name} with (force)`),
  }

  async function asAdmin(statement: string) {
    const admin = postgres(`${cluster.superuser}postgres`, { max: 1, onnotice: () => {} })
    await admin.unsafe(statement)
    await admin.end()
  }
}
