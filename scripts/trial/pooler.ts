import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { freePort } from '@afterword/embedded-postgres/free-port'
import postgres from 'postgres'
import type { House } from '../start/house'
import { openFolder, snippet } from './house'

/** Ends the process where there is no PgBouncer. */
export function needPooler(): void {
  if (!spawnSync('pgbouncer', ['--version']).error) return
  console.error('This needs pgbouncer.')
  process.exit(2)
}

/** Whether the one on this machine can carry prepared statements: since 1.21, where its configuration says so. */
function mayCarry(): boolean {
  const [, major = 0, minor = 0] =
    /(\d+)\.(\d+)/.exec(String(spawnSync('pgbouncer', ['--version']).stdout)) ?? []
  return Number(major) > 1 || Number(minor) >= 21
}

/** A PgBouncer by transaction before that server, set up as docs/deploy.md says; gives the addresses through it. */
export async function startPooler(
  house: House,
  server: { url(login: 'superuser' | 'app' | 'owner'): string },
  { backends }: { backends: number },
) {
  const carries = mayCarry()
  const admin = postgres(server.url('superuser'), { max: 1 })
  await admin.unsafe(snippet('docs/deploy.md', 'sql'))
  await admin.end()
  const listen = await freePort()
  const folder = openFolder('pooler')
  const { hostname, port: to } = new URL(server.url('app'))
  const users = (['app', 'owner'] as const).map(login => {
    const { username, password } = new URL(server.url(login))
    return `"${username}" "${decodeURIComponent(password)}"`
  })
  writeFileSync(join(folder, 'users'), users.join('\n'))
  const [, ignored = ''] =
    /^`(ignore_startup_parameters = [^`]+)`/m.exec(readFileSync('docs/deploy.md', 'utf8')) ?? []
  const lines = [
    '[databases]',
    `afterword = host=${hostname} port=${to}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${listen}`,
    'auth_type = scram-sha-256',
    `auth_file = ${folder}/users`,
    'unix_socket_dir =',
    'pool_mode = transaction',
    `default_pool_size = ${backends}`,
    `logfile = ${folder}/log`,
    ignored,
    ...(carries ? ['max_prepared_statements = 100'] : []),
  ]
  writeFileSync(join(folder, 'ini'), lines.join('\n'))
  spawnSync('chown', ['-R', 'nobody', folder])
  const drop = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const pooler = spawn('pgbouncer', [...drop, join(folder, 'ini')], { stdio: 'ignore' })
  house.onClose('the pooler', () => void pooler.kill('SIGINT'))
  for (let waits = 0; waits < 100 && !(await opens(listen)); waits++)
    await new Promise(resolve => setTimeout(resolve, 50))
  const url = (login: 'app' | 'owner') => server.url(login).replace(/:\d+\//, `:${listen}/`)
  return {
    url,
    carries,
    /** What the app needs to come through it. */
    environment: { DATABASE_URL: url('app'), DATABASE_PREPARE: carries ? 'on' : 'off' },
  }
}

function opens(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}
