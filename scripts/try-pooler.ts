import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { freePort } from '@afterword/embedded-postgres/free-port'
import postgres from 'postgres'
import { probeLogin } from './doctor/probe-database'
import { root } from './start/build-app'
import { House } from './start/house'
import { Checks, must } from './trial/checks'
import { openFolder, snippet, trialDatabase } from './trial/house'

// `npm run -s try:pooler`: the doors through a PgBouncer by transaction, set up as docs/deploy.md says.
process.chdir(root)
if (spawnSync('pgbouncer', ['--version']).error) {
  console.error('This needs pgbouncer.')
  process.exit(2)
}
const house = new House()
const checks = new Checks()
try {
  const server = await trialDatabase(house)
  const port = await freePort()
  const through = (login: 'app' | 'owner') => server.url(login).replace(/:\d+\//, `:${port}/`)
  const admin = postgres(server.url('superuser'), { max: 1 })
  await admin.unsafe(snippet('docs/deploy.md', 'sql'))
  await admin.end()
  await startPooler(port)

  await checks.try('the doctor sees a pooler where there is one, and none where there is none', async () => {
    const [pooled, direct] = [await probeLogin(through('app')), await probeLogin(server.url('app'))]
    must('login' in pooled, `through it: ${JSON.stringify(pooled)}`)
    must('login' in direct, `past it: ${JSON.stringify(direct)}`)
    must(pooled.login.pooled && !direct.login.pooled, 'it took one for the other')
  })

  process.env.DATABASE_URL = through('app')
  const { asSystem, asUser } = await import('@/db/doors')
  const { createAccount } = await import('@/features/account/create-account')
  const { settings } = await import('@/db/schema/settings')
  const { closeDatabase } = await import('@/db/client')
  house.onClose('the pool', closeDatabase)

  await checks.try('a hundred people at once through five backends see their own rows only', async () => {
    const people = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        asSystem('trial', tx => createAccount(tx, { email: `person${index}@example.com` })),
      ),
    )
    await Promise.all(
      people.map(async ({ id }) => {
        const rows = await asUser(id, tx => tx.select().from(settings))
        must(rows.length === 1 && rows[0]?.userId === id, 'somebody saw another’s row, or not their own')
      }),
    )
  })

  await checks.try('a statement still ends after five seconds', async () => {
    const sql = postgres(through('app'), { max: 1, prepare: false })
    const began = Date.now()
    const ended = await sql`select pg_sleep(20)`.catch((error: { code?: string }) => error.code)
    await sql.end()
    must(
      ended === '57014' && Date.now() - began < 7000,
      `it ended with ${ended} after ${Date.now() - began} ms`,
    )
  })

  async function startPooler(listen: number): Promise<void> {
    const folder = openFolder('pooler')
    const { hostname, port: to } = new URL(server.url('app'))
    const users = (['app', 'owner'] as const).map(login => {
      const { username, password } = new URL(server.url(login))
      return `"${username}" "${decodeURIComponent(password)}"`
    })
    writeFileSync(join(folder, 'users'), users.join('\n'))
    const ignored = /^`(ignore_startup_parameters = [^`]+)`/m.exec(prose())?.[1] ?? ''
    const lines = [
      ...['[databases]', `afterword = host=${hostname} port=${to}`, '[pgbouncer]', 'listen_addr = 127.0.0.1'],
      ...[
        `listen_port = ${listen}`,
        'auth_type = scram-sha-256',
        `auth_file = ${folder}/users`,
        'unix_socket_dir =',
      ],
      ...['pool_mode = transaction', 'default_pool_size = 5', `logfile = ${folder}/log`, ignored],
    ]
    writeFileSync(join(folder, 'ini'), lines.join('\n'))
    spawnSync('chown', ['-R', 'nobody', folder])
    const drop = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
    const pooler = spawn('pgbouncer', [...drop, join(folder, 'ini')], { stdio: 'ignore' })
    house.onClose('the pooler', () => void pooler.kill('SIGINT'))
    for (let waits = 0; waits < 100 && !(await opens(listen)); waits++)
      await new Promise(resolve => setTimeout(resolve, 50))
  }
} finally {
  await house.close()
}
process.exit(checks.end())

function prose(): string {
  return readFileSync('docs/deploy.md', 'utf8')
}

function opens(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })
}
