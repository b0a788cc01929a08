import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findBinaries, majorVersion } from './binaries'
import { CannotStart } from './errors'
import { initCluster } from './init-cluster'
import { type Launched, launch } from './launch'
import { addressOf, type Login, passwordFileOf, usersOf } from './logins'
import { settle } from './settle'

export interface StartOptions {
  /** What the database is called; its owner and its app log in as `<name>_owner` and `<name>_app`. */
  name: string
  /** The folder that holds the cluster's folder, such as `.data` for `.data/postgres-18`. */
  home: string
  logFile: string
  /** A cluster for tests: nothing is synced to disk, and stop() removes `home`. */
  throwaway?: boolean
  /** PostgreSQL's own settings, over those that the package sets. */
  settings?: Record<string, string>
}

export interface RunningPostgres extends Launched {
  /** Address of `database` as the app, as the owner who migrates, or as the superuser (tests only). */
  url(login: Login, database?: string): string
}

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
  const { name, throwaway = false } = options
  usersOf(name) // refuses a bad name before anything is made
  const { initdb, postgres } = await findBinaries()
  await mkdir(options.home, { recursive: true })
  await mkdir(dirname(options.logFile), { recursive: true })
  const home = realpathSync(options.home)
  const folder = join(home, `postgres-${majorVersion}`)
  refuseOtherMajor(home)
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    initCluster({ initdb, postgres }, folder, { name, throwaway })
  }
  if (!existsSync(join(folder, passwordFileOf(name))))
    throw new CannotStart(`The cluster in ${folder} was not made under the name ${name}.`)
  const settings = { ...guarded, ...(throwaway && unsynced), ...options.settings }
  const launched = await launchPatiently()
  return {
    ...launched,
    url: (login, database) => addressOf(folder, name, launched.port, login, database),
    stop: async () => {
      await launched.stop()
      if (throwaway) await rm(home, { recursive: true, force: true })
    },
  }

  async function launchPatiently(): Promise<Launched> {
    for (const until = Date.now() + 10_000; ; await pause(100)) {
      await settle(folder)
      try {
        return await launch(postgres, folder, options.logFile, settings, throwaway ? home : undefined)
      } catch (error) {
        // Another start was quicker (settle tells), or a killed server's last children are still ending.
        const said = String(error)
        if (!/lock file .* already exists|pre-existing shared memory/.test(said) || Date.now() > until)
          throw error
      }
    }
  }
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
