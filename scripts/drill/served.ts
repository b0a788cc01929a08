import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type StartOptions, startPostgres } from '@afterword/embedded-postgres'
import { freePort } from '@afterword/embedded-postgres/free-port'
import { startMailbox } from '@afterword/local-mailbox'
import postgres from 'postgres'
import { migrateDatabase } from '@/db/migrate'
import { hashToken } from '@/db/token-hash'
import { startRelay } from '@/e2e/support/relay'
import { testBuild } from '@/e2e/support/test-house'
import { envNames } from '@/lib/env'
import { randomToken } from '@/lib/tokens'
import { startApp } from '../start/app-process'
import { root } from '../start/build-app'
import { House } from '../start/house'

export interface Person {
  id: string
  email: string
  session: string
}

export type Served = Awaited<ReturnType<typeof openServed>>

/**
 * The production build on a cluster of its own that syncs to its disk as a real one does, behind a relay, so that
 * the database may go and come back, here or elsewhere, at the same address.
 */
export async function openServed(
  options: { people?: number; home?: string; settings?: StartOptions['settings'] } = {},
) {
  const house = new House()
  try {
    return await open(house, options)
  } catch (error) {
    await house.close()
    throw error
  }
}

async function open(
  house: House,
  { people = 6, home = newHome(house), settings = {} }: Parameters<typeof openServed>[0] & {},
) {
  const logs = join(root, '.test', 'drill')
  mkdirSync(logs, { recursive: true })
  const start = () =>
    startPostgres({ name: 'afterword', home, logFile: join(logs, 'postgres.log'), settings })
  let server = await start()
  const relay = await startRelay(server.port)
  house.onClose('the database', async () => {
    for (const pid of processesOf(server.pid)) signal(pid, 'SIGCONT')
    await server.stop()
  })
  house.onClose('the relay', relay.close)
  await migrateDatabase(server.url('owner'), 'afterword_app')
  const mailbox = await startMailbox()
  house.onClose('the mailbox', mailbox.close)
  const secrets = {
    AUTH_SECRET: randomBytes(33).toString('base64url'),
    CRON_SECRET: 'the secret of the drills',
  }
  const through = () => server.url('app').replace(`:${server.port}/`, `:${relay.port}/`)

  return {
    relay,
    mailbox,
    people: await makePeople(),
    cronSecret: secrets.CRON_SECRET,
    server: () => server,
    /** Every process of the database, its own children too. */
    processes: () => processesOf(server.pid),
    /** Up again on the same data, and at the same address. */
    async startAgain() {
      server = await start()
      relay.moveTo(server.port)
    },
    /** Another server has taken over, or will. */
    takeOver(other: typeof server) {
      server = other
      relay.moveTo(server.port)
    },
    /** Asks past the app, as the superuser. */
    async asAdmin<T>(ask: (sql: postgres.Sql) => Promise<T>): Promise<T> {
      const sql = postgres(server.url('superuser'), { max: 1, onnotice: () => {} })
      try {
        return await ask(sql)
      } finally {
        await sql.end({ timeout: 1 })
      }
    },
    async startApp(name: string, more: Record<string, string> = {}) {
      const port = await freePort()
      const url = `http://127.0.0.1:${port}`
      const app = await startApp({
        host: '127.0.0.1',
        port,
        logFile: join(logs, `${name}.log`),
        environment: {
          ...Object.fromEntries(envNames.map(known => [known, ''])),
          ...secrets,
          DATABASE_URL: through(),
          APP_URL: url,
          RESEND_API_KEY: 're_drill',
          RESEND_BASE_URL: mailbox.url,
          MAIL_FROM: 'Afterword <afterword@afterword.example>',
          MAIL_RATE: '100',
          TRUSTED_PROXIES: '1',
          LOG_LEVEL: 'error',
          NEXT_DIST_DIR: testBuild,
          NODE_OPTIONS: undefined,
          ...more,
        },
      })
      house.onClose(name, app.stop)
      return { ...app, url }
    },
    close: () => house.close(),
  }

  async function makePeople(): Promise<Person[]> {
    const sql = postgres(server.url('superuser'), { max: 1, onnotice: () => {} })
    const made: Person[] = []
    for (let n = 0; n < people; n++) {
      const [email, session] = [`drill${n}@example.com`, randomToken()]
      const [user] = await sql`
        insert into users (id, email, is_demo, created_at) values (gen_random_uuid(), ${email}, false, now()) returning id`
      const id = String(user?.id)
      await sql`insert into settings (user_id, zone, quiet_from, quiet_until, updated_at) values (${id}, 'UTC', 0, 0, now())`
      await sql`
        insert into sessions (session_token, id, user_id, expires, created_at)
        values (${hashToken(session)}, gen_random_uuid(), ${id}, now() + interval '90 days', now())`
      made.push({ id, email, session })
    }
    await sql.end()
    return made
  }
}

/** A folder that a program which gives up root may still enter. */
export function newHome(house: { onClose(name: string, stop: () => void): void }): string {
  const home = mkdtempSync(join(tmpdir(), 'afterword-drill-'))
  chmodSync(home, 0o755)
  house.onClose('the folder', () => rmSync(home, { recursive: true, force: true }))
  return home
}

function processesOf(pid: number): number[] {
  const told = execFileSync('sh', ['-c', `ps -o pid= --ppid ${pid} || true`], { encoding: 'utf8' })
  const children = told.split(/\s+/).filter(Boolean).map(Number)
  return [pid, ...children.flatMap(processesOf)]
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {} // it has gone already
}
