import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Binaries } from './binaries'
import { CannotStart } from './errors'
import { makePasswords, passwordFileOf, usersOf } from './logins'
import { isAlive } from './postmaster'
import { asRun, chooseRunAs, type RunAs, serverEnvironment } from './run-as'

const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

interface NewCluster {
  name: string
  /** Nothing is synced to disk. */
  throwaway: boolean
}

/**
 * Makes the cluster aside, with its roles and its database, and renames it into place: a crash on the way leaves
 * nothing that looks like a cluster. Two at once are fine: the second one's work is thrown away.
 */
export function initCluster(binaries: Binaries, folder: string, cluster: NewCluster): void {
  const aside = `${folder}.new-${process.pid}`
  removeRemains(folder)
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  try {
    // Only now is it known who will own it: the account must be able to reach the place.
    chmodSync(aside, 0o755)
    const runAs = chooseRunAs(binaries.postgres, aside, process.getuid?.() ?? 0)
    chmodSync(aside, 0o700)
    fill(binaries, aside, runAs, cluster)
    renameSync(aside, folder)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(join(folder, 'PG_VERSION'))) throw error
  }
}

/** What starts that crashed on the way left behind. */
function removeRemains(folder: string) {
  for (const name of readdirSync(dirname(folder))) {
    const [, pid] = /\.new-(\d+)(\.pw)?$/.exec(name) ?? []
    if (pid && !isAlive(Number(pid))) rmSync(join(dirname(folder), name), { recursive: true, force: true })
  }
}

function fill(binaries: Binaries, aside: string, runAs: RunAs, { name, throwaway }: NewCluster) {
  const users = usersOf(name)
  const passwords = makePasswords()
  const pwfile = `${aside}.pw`
  try {
    writeFileSync(pwfile, `${passwords.superuser}\n`, { mode: 0o600 })
    give(aside, runAs)
    give(pwfile, runAs)
    run(runAs, binaries.initdb, [
      ...['-D', aside, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${pwfile}`, ...locale],
      ...(throwaway ? ['--no-sync'] : []),
    ])
  } finally {
    rmSync(pwfile, { force: true })
  }
  run(
    runAs,
    binaries.postgres,
    ['--single', '-D', aside, ...(throwaway ? ['-F'] : []), 'postgres'],
    [
      `CREATE ROLE ${users.owner} LOGIN CREATEROLE PASSWORD '${passwords.owner}'`,
      `CREATE ROLE ${users.app} LOGIN PASSWORD '${passwords.app}'`,
      `CREATE DATABASE ${name} OWNER ${users.owner}`,
      '',
    ].join('\n'),
  )
  const file = join(aside, passwordFileOf(name))
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 })
  give(file, runAs)
}

function give(path: string, { identity: { uid, gid } }: RunAs) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

function run(runAs: RunAs, program: string, programArgs: string[], input = '') {
  const [command, args, identity] = asRun(runAs, program, programArgs)
  const done = spawnSync(command, args, {
    ...identity,
    cwd: '/',
    env: serverEnvironment,
    input,
    encoding: 'utf8',
  })
  // A single-user server reports an SQL error and still exits with 0.
  if (done.status === 0 && !/^.*(ERROR|FATAL|PANIC): /m.test(done.stderr)) return
  const said = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`.trim()
  throw new CannotStart(`The database could not be made:\n${said}`)
}
