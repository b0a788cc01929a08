import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { AlreadyRunning, CannotStart } from './errors'
import type { Login } from './logins'
import { findRunning } from './running'
import { startPostgres } from './start-postgres'

const usage = `embedded-postgres [--name app] [--home .data] [--log FILE]
  starts the cluster in <home>, made first when there is none, and holds it until Ctrl-C
embedded-postgres [--name app] [--home .data] --url app|owner|superuser
  says the address of the one that runs, for psql and the like`

const logins: readonly string[] = ['app', 'owner', 'superuser'] satisfies Login[]
const isLogin = (word: string): word is Login => logins.includes(word)

try {
  process.exitCode = await run()
} catch (error) {
  const { code = '' } = error as NodeJS.ErrnoException
  const isPlain =
    error instanceof AlreadyRunning || error instanceof CannotStart || error instanceof TypeError
  if (!isPlain) throw error
  console.error(code.startsWith('ERR_PARSE_ARGS') ? `${error.message}\n\n${usage}` : error.message)
  process.exitCode = 1
}

async function run(): Promise<number> {
  const { values: flags } = parseArgs({
    options: {
      name: { type: 'string', default: 'app' },
      home: { type: 'string', default: '.data' },
      log: { type: 'string' },
      url: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const { name, home, log = join(home, 'postgres.log'), url } = flags
  if (flags.help || (url !== undefined && !isLogin(url))) {
    console.log(usage)
    return flags.help ? 0 : 1
  }
  if (url !== undefined) {
    const found = findRunning(home, name)
    if (found) console.log(found.url(url))
    else console.error(`No PostgreSQL runs in ${home}.`)
    return found ? 0 : 1
  }
  const server = await startPostgres({ name, home, logFile: log })
  console.log(`PostgreSQL on 127.0.0.1:${server.port}, pid ${server.pid}, log ${log}
  owner  ${server.url('owner')}
  app    ${server.url('app')}
Ctrl-C stops it.`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop())
  const hold = setInterval(() => {}, 60_000) // the server alone keeps no process alive
  await server.exited
  clearInterval(hold)
  return 0
}
