import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@afterword/embedded-postgres/free-port'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { envNames } from '@/lib/env'
import { root } from '@/scripts/start/build-app'
import type { ClusterAddresses } from './support/cluster'
import { type Trial, trials } from './support/documented-commands'

// Each as a person types it, in a shell of its own, on a database that the first of them makes.
const cluster = JSON.parse(process.env.TEST_CLUSTER ?? '{}') as ClusterAddresses
const admin = `${cluster.superuser}postgres`
const name = `typed_${randomBytes(4).toString('hex')}`
const address = (who: string) => `postgres://${name}_${who}:secret-of-${who}@${new URL(admin).host}/${name}`
const person = 'somebody@example.com'
const folder = mkdtempSync(join(tmpdir(), 'afterword-typed-'))
/** Stands where the app would, for the scheduler to call. */
const app = createServer((_, response) => response.end('{"claimed":1,"sent":1,"skipped":0,"failed":0}'))
let environment: NodeJS.ProcessEnv

beforeAll(async () => {
  await new Promise<void>(resolve => app.listen(0, '127.0.0.1', resolve))
  writeFileSync(
    join(folder, 'app.log'),
    `{"event":"gone","what":"account_erased","hash":"${'a'.repeat(64)}"}\n`,
  )
  writeFileSync(
    join(folder, 'notes.json'),
    '[{"kind":"thank_you_screen","stem":"told_me_about","text":"the move to Leeds"}]',
  )
  environment = {
    ...process.env,
    // Blank rather than absent: a developer's .env must not reach the tests.
    ...Object.fromEntries(envNames.map(known => [known, ''])),
    DATABASE_ADMIN_URL: admin,
    DATABASE_MIGRATION_URL: address('owner'),
    DATABASE_URL: address('app'),
    AUTH_SECRET: randomBytes(33).toString('base64url'),
    APP_URL: 'http://localhost:3000',
    CRON_SECRET: 'the secret of the cron',
    // For the doctor, who asks there in vain: nobody's key goes anywhere.
    RESEND_API_KEY: 're_test',
    RESEND_BASE_URL: `http://127.0.0.1:${(app.address() as AddressInfo).port}`,
    MAIL_FROM: 'Afterword <afterword@afterword.example>',
    MAILBOX_PORT: String(await freePort()),
    MAILBOX_FILE: join(folder, 'mails.jsonl'),
    NODE_OPTIONS: '',
    TEST_CLUSTER: '',
  }
})

afterAll(async () => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
  const sql = postgres(admin, { max: 1, onnotice: () => {} })
  await sql.unsafe(`drop database if exists ${name} with (force)`)
  for (const who of ['app', 'owner']) await sql.unsafe(`drop role if exists ${name}_${who}`)
  await sql.end()
})

/** With what the page leaves to its reader filled in. */
function typed(command: string, { as = [] }: Trial): string {
  const { port } = app.address() as AddressInfo
  const own: [string, string][] = [
    ['ADDRESS', person],
    ['FILE.json', join(folder, 'notes.json')],
    ['FILE', join(folder, 'export.json')],
    ['app.log', join(folder, 'app.log')],
    ['http://127.0.0.1:3000', `http://127.0.0.1:${port}`],
  ]
  return command
    .split(' ')
    .map(word => [...as, ...own].find(([from]) => from === word)?.[1] ?? word)
    .join(' ')
}

/** The demo is nobody to close. */
async function bringIn(): Promise<void> {
  const sql = postgres(`${cluster.superuser}${name}`, { max: 1, onnotice: () => {} })
  await sql`
    with one as (insert into users (id, email, is_demo, created_at)
      values (gen_random_uuid(), ${person}, false, now()) on conflict do nothing returning id)
    insert into settings (user_id, updated_at) select id, now() from one`
  await sql.end()
}

it.each(Object.entries(trials))('%s', async (command, trial) => {
  if (command.includes('ADDRESS')) await bringIn()
  const child = spawn('sh', ['-c', typed(command, trial)], { cwd: root, env: environment, detached: true })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      said += chunk
      if (trial.until && trial.says.test(said)) process.kill(-(child.pid ?? 0), 'SIGTERM')
    })
  const code = await new Promise(resolve => child.once('close', resolve))
  expect(said).toMatch(trial.says)
  if (!trial.until) expect({ code, said }).toEqual({ code: trial.code ?? 0, said })
})
