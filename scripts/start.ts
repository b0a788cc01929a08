import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { AlreadyRunning, CannotRunHere, CannotStart } from '@afterword/embedded-postgres/errors'
import { isAlive } from '@afterword/embedded-postgres/postmaster'
import { startMailbox } from '@afterword/local-mailbox'
import { readEnv, WrongEnvironment } from '@/lib/env'
import { explainDatabaseError } from './explain-database-error'
import { startApp } from './start/app-process'
import { buildApp, root } from './start/build-app'
import { migrateFromEnvironment, startEmbeddedDatabase } from './start/database'
import { prepareEnvironment } from './start/environment'
import { requireFreePort } from './start/free-port'
import { House } from './start/house'
import { startScheduler } from './start/scheduler'
import { whenToStop } from './start/when-to-stop'

const { values: flags } = parseArgs({
  options: { dev: { type: 'boolean', default: false }, data: { type: 'string', default: '.data' } },
})
process.chdir(root)
const alreadyRunningExitCode = 75
const house = new House()
const running = join(flags.data, 'running.json')
let hurry = () => {}

async function leave(code: number, why?: string) {
  if (why) console.error(why)
  await house.close()
  process.exit(code)
}

whenToStop(
  why => {
    console.log(`\nStopping (${why}) ...`)
    void leave(0)
  },
  () => hurry(),
)
process.on('uncaughtException', error => void leave(1, explain(error)))

try {
  await start()
} catch (error) {
  if (!house.isClosing)
    await leave(error instanceof AlreadyRunning ? alreadyRunningExitCode : 1, explain(error))
}

async function start() {
  const plan = prepareEnvironment(flags.data)
  mkdirSync(plan.logs, { recursive: true })

  if (plan.embeddedDatabase) {
    console.log(`Starting the embedded database in ${flags.data}/ ...`)
    const database = await startEmbeddedDatabase(plan)
    house.onClose('the database', database.stop)
    void database.exited.then(() => {
      if (!house.isClosing) void leave(1, `The database stopped: see ${plan.logs}/postgres.log.`)
    })
  }
  const serving = readEnv(process.env).APP_URL
  writeFileSync(running, JSON.stringify({ pid: process.pid, serving }))
  house.onClose('the note', () => rmSync(running, { force: true }))
  await requireFreePort(plan.port, plan.host)
  await migrateFromEnvironment()
  if (plan.mailboxPort !== null) {
    const mailbox = await startMailbox({
      product: 'Afterword',
      port: plan.mailboxPort,
      persistTo: join(flags.data, 'mailbox', 'mails.jsonl'),
      webhook: {
        url: `http://127.0.0.1:${plan.port}/api/webhooks/resend`,
        secret: process.env.RESEND_WEBHOOK_SECRET ?? '',
      },
      inbound: {
        url: `http://127.0.0.1:${plan.port}/api/webhooks/inbound`,
        secret: process.env.INBOUND_WEBHOOK_SECRET || process.env.RESEND_WEBHOOK_SECRET || '',
      },
    })
    house.onClose('the mailbox', mailbox.close)
  }
  // Only where all that it mails stays in this house. Its first visitor of a day plants it.
  if (plan.embeddedDatabase && plan.mailboxPort !== null) process.env.AFTERWORD_DEMO = '1'
  if (!flags.dev) {
    const began = Date.now()
    const onStart = (build: { kill(): void }) => {
      console.log('Building the app; the first time takes about a minute ...')
      house.onClose('the build', () => build.kill())
    }
    const distDir = process.env.NEXT_DIST_DIR ?? '.next'
    const built = await buildApp({ distDir, logFile: join(plan.logs, 'build.log'), onStart })
    if (built) console.log(`Built in ${Math.round((Date.now() - began) / 1000)} s.`)
  }
  const app = await startApp({
    ...plan,
    dev: flags.dev,
    environment: {},
    logFile: join(plan.logs, 'app.log'),
    onSay: (text, stream) => {
      if (flags.dev || stream === 'stderr') process[stream].write(text)
    },
  })
  hurry = app.kill
  house.onClose('the app', app.stop)
  void app.exited.then(why => {
    if (!house.isClosing) void leave(1, `The app stopped: ${why}. See ${plan.logs}/app.log.`)
  })
  const stopScheduler = startScheduler(app.url, process.env.CRON_SECRET ?? '', {
    say: console.error,
    note: line => void appendFile(join(plan.logs, 'scheduler.log'), `${line}\n`),
  })
  house.onClose('the scheduler', stopScheduler)

  console.log(`
  Afterword  ${serving}${flags.dev ? '  (development)' : ''}`)
  if (plan.mailboxPort !== null) console.log(`  Mailbox    http://localhost:${plan.mailboxPort}`)
  if (process.env.AFTERWORD_DEMO) console.log(`  Demo       ${serving}/sign-in, then "Try the demo"`)
  console.log(`  Logs       ${plan.logs}/\n\nCtrl-C stops it.`)
}

function explain(error: unknown): string {
  if (error instanceof AlreadyRunning) return whoIsRunning() ?? error.message
  if (error instanceof CannotRunHere)
    return `${error.message} Or set DATABASE_URL to a PostgreSQL 16 or later of your own.`
  if (error instanceof CannotStart || error instanceof WrongEnvironment) return error.message
  const { code, port } = error as { code?: string; port?: number }
  if (code === 'EADDRINUSE') return `Port ${port} is taken: set PORT (and MAILBOX_PORT) to free ones.`
  return explainDatabaseError(error)
}

function whoIsRunning(): string | undefined {
  if (!existsSync(running)) return
  const { pid, serving } = JSON.parse(readFileSync(running, 'utf8')) as { pid: number; serving: string }
  return isAlive(pid) ? `already running: pid ${pid}, serving ${serving}` : undefined
}
