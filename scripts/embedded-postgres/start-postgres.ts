import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findBinaries, majorVersion } from './binaries'
import { CannotStart } from './errors'
import { initCluster } from './init-cluster'
import { type Launched, launch } from './launch'
import { readPasswords } from './passwords'
import { settle } from './settle'

export interface StartOptions {
  /** The folder that holds the cluster's folder, such as `.data` for `.data/postgres-18`. */
  home: string
  logFile: string
  /** A cluster for tests: nothing is synced to disk, and stop() removes `home`. */
  throwaway?: boolean
  settings?: Record<string, string>
}

export interface RunningPostgres extends Launched {
  /** Address of `database` as the app, as the owner who migrates, or as the superuser (tests only). */
  url(login: 'app' | 'owner' | 'superuser', database?: string): string
}

const users = { app: 'afterword_app', owner: 'afterword_owner', superuser: 'postgres' }
const guarded = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
}
const unsynced = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Starts the cluster in `home`, made first when there is none. Throws AlreadyRunning or CannotStart. */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const { initdb, postgres } = await findBinaries()
  await mkdir(options.home, { recursive: true })
  await mkdir(dirname(options.logFile), { recursive: true })
  const home = realpathSync(options.home)
  const folder = join(home, `postgres-${majorVersion}`)
  refuseOtherMajor(home)
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    initCluster({ initdb, postgres }, folder, options.throwaway ?? false)
  }
  const settings = { ...guarded, ...(options.throwaway && unsynced), ...options.settings }
  const launched = await launchPatiently()
  return {
    ...launched,
    url: (login, database) => addressOf(folder, launched.port, login, database),
    stop: async () => {
      await launched.stop()
      if (options.throwaway) await rm(home, { recursive: true, force: true })
    },
  }

  async function launchPatiently(): Promise<Launched> {
    for (const until = Date.now() + 10_000; ; await pause(100)) {
      await settle(folder)
      try {
        return await launch(postgres, folder, options.logFile, settings, options.throwaway ? home : undefined)
      } catch (error) {
        // Another start was quicker (settle tells), or a killed server's last children are still ending.
        const said = String(error)
        if (!/lock file .* already exists|pre-existing shared memory/.test(said) || Date.now() > until)
          throw error
      }
    }
  }
}

/** The address of a cluster's database for one of its logins. */
export function addressOf(
  folder: string,
  port: number,
  login: keyof typeof users,
  database = 'afterword',
): string {
  return `postgres://${users[login]}:${readPasswords(folder)[login]}@127.0.0.1:${port}/${database}`
}

function refuseOtherMajor(home: string) {
  const others = readdirSync(home).filter(name => /^postgres-\d+$/.test(name))
  const other = others.find(name => name !== `postgres-${majorVersion}`)
  if (!other || others.includes(`postgres-${majorVersion}`)) return
  throw new CannotStart(
    `${join(home, other)} was written by PostgreSQL ${other.slice(9)}, and this version brings ${majorVersion}. ` +
      'Copy your data out with the earlier version, or move that folder away to begin anew.',
  )
}
