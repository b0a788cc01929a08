import { type SpawnOptions, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { CannotRunHere, CannotStart } from './errors'

/** How the server's programs are run: PostgreSQL refuses to run as root. */
export interface RunAs {
  prefix: string[]
  identity: Pick<SpawnOptions, 'uid' | 'gid'>
}

const asMyself: RunAs = { prefix: [], identity: {} }
const asUnshared: RunAs = {
  prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'],
  identity: {},
}

/**
 * An ordinary user needs nothing. Root drops to whoever owns the folder (`ownerUid`), else to `postgres` or
 * `nobody` when they can reach the programs and the folder, else into a user namespace. No user is ever made.
 */
export function chooseRunAs(postgres: string, folder: string, ownerUid: number, accounts = systemAccounts()) {
  const myself = process.getuid?.()
  if (myself !== 0) {
    if (myself !== undefined && ownerUid !== myself) {
      throw new CannotStart(`${folder} belongs to another user (uid ${ownerUid}): start as that user.`)
    }
    return asMyself
  }
  const droppable =
    ownerUid !== 0
      ? accounts.filter(a => a.uid === ownerUid).concat({ uid: ownerUid, gid: ownerUid })
      : accounts
  const choices = [
    ...droppable.map((identity): RunAs => ({ prefix: [], identity })),
    ...(ownerUid === 0 ? [asUnshared] : []),
  ]
  const works = choices.find(choice => canRun(choice, postgres, folder))
  if (works) return works
  throw new CannotRunHere(
    'PostgreSQL does not run as root, and no other way was open: no account `postgres` or `nobody` that can ' +
      `read ${folder}, and no user namespaces. Start as an ordinary user.`,
  )
}

/** The command line and options with which to spawn `program` as chosen. */
export function asRun(runAs: RunAs, program: string, args: string[]): [string, string[], RunAs['identity']] {
  const [command = program, ...rest] = [...runAs.prefix, program, ...args]
  return [command, rest, runAs.identity]
}

/** The environment of the server's programs: nothing of ours, one locale. */
export const serverEnvironment: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  PATH: process.env.PATH ?? '',
  LC_ALL: 'C',
  TZ: 'UTC',
}

// `cd` in a shell of that account, because Node would still enter the folder as root.
function canRun(runAs: RunAs, postgres: string, folder: string): boolean {
  const probe = ['-c', 'cd "$0" && exec "$1" -V', folder, postgres]
  const [command, args, identity] = asRun(runAs, '/bin/sh', probe)
  return spawnSync(command, args, { ...identity, cwd: '/', env: serverEnvironment }).status === 0
}

export interface Account {
  uid: number
  gid: number
}

function systemAccounts(): Account[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  return ['postgres', 'nobody'].flatMap(name => {
    const [, , uid, gid] = lines.find(line => line.startsWith(`${name}:`))?.split(':') ?? []
    return uid && gid ? [{ uid: Number(uid), gid: Number(gid) }] : []
  })
}
