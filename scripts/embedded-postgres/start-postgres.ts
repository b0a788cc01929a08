import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findBinaries, majorVersion } from './binaries'
import { CannotStart } from './errors'
import { initCluster } from './init-cluster'
import { readPasswords } from './passwords'
import { readPostmaster } from './postmaster'
import { asRun, chooseRunAs, serverEnvironment } from './run-as'
import { settle } from './settle'
import { watch } from './watchdog'

export interface StartOptions {
  /** The folder that holds data folders, such as `.data`: the cluster is `postgres-18` in it. */
  home: string
  logFile: string
  /** What a second start is told that this one serves. */
  serving?: string
  /** A cluster for tests: nothing is synced to disk. */
  throwaway?: boolean
  settings?: Record<string, string>
}

export interface RunningPostgres {
  pid: number
  port: number
  /** Address of `database` as the app, as the owner who migrates, or as the superuser (tests only). */
  url(login: 'app' | 'owner' | 'superuser', database?: string): string
  /** Resolves when the server is gone, for whatever reason. */
  exited: Promise<void>
  stop(): Promise<void>
}

const readyWithinMs = 60_000
const users = { app: 'afterword_app', owner: 'afterword_owner', superuser: 'postgres' }

/** Starts the cluster in `home`, made first when there is none. Throws AlreadyRunning or CannotStart. */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const binaries = await findBinaries()
  await mkdir(options.home, { recursive: true })
  await mkdir(dirname(options.logFile), { recursive: true })
  const folder = join(realpathSync(options.home), `postgres-${majorVersion}`)
  refuseOtherMajor(options.home)
  if (!existsSync(join(folder, 'PG_VERSION'))) initCluster(binaries, folder, options.throwaway ?? false)
  await settle(folder, options.serving)

  const runAs = chooseRunAs(binaries.postgres, folder, statSync(folder).uid)
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(options.throwaway && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...options.settings,
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [command, args, identity] = asRun(runAs, binaries.postgres, ['-D', folder, ...flags])
  const log = openSync(options.logFile, 'a', 0o600)
  const logStart = statSync(options.logFile).size
  // Detached: Ctrl-C must reach the app first.
  const server = spawn(command, args, {
    ...identity,
    cwd: '/',
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let gone = false
  const exited = new Promise<void>(resolve => {
    const end = () => {
      gone = true
      resolve()
    }
    server.once('exit', end)
    server.once('error', end)
  })

  const pid = server.pid
  if (pid === undefined) throw new CannotStart(`The database server ${command} could not be started.`)
  const callOff = watch(pid, folder)
  const stop = async () => {
    if (!gone) {
      server.kill('SIGINT')
      const impatient = setTimeout(() => server.kill('SIGQUIT'), 20_000)
      await exited
      clearTimeout(impatient)
    }
    callOff()
    if (options.throwaway) await rm(options.home, { recursive: true, force: true })
  }

  for (const until = Date.now() + readyWithinMs; ; await pause(10)) {
    const seen = readPostmaster(folder)
    if (seen?.pid === pid && seen.status === 'ready') break
    if (gone) {
      callOff()
      await settle(folder, options.serving) // two at once: the other one may have won
      throw new CannotStart(
        `The database stopped at once:\n${readFileSync(options.logFile, 'utf8').slice(logStart)}`,
      )
    }
    if (Date.now() > until) {
      await stop()
      throw new CannotStart(`The database was not ready within a minute: see ${options.logFile}.`)
    }
  }
  server.unref()
  const passwords = readPasswords(folder)
  const url: RunningPostgres['url'] = (login, database = 'afterword') =>
    `postgres://${users[login]}:${passwords[login]}@127.0.0.1:${port}/${database}`
  return { pid, port, url, exited, stop }
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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
