import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { freePort } from '@afterword/embedded-postgres/free-port'
import { type Mailbox, startMailbox } from '@afterword/local-mailbox'
import { expect, test } from '@playwright/test'
import { root } from '../../scripts/start/build-app'
import { createTestDatabase, type TestDatabase } from '../support/database'
import { buildStandalone, type Standalone, startStandalone } from '../support/standalone'

// What compose.yaml does, step by step and without Docker: build, migrate, serve, schedule, ask the doctor.
test.describe.configure({ mode: 'serial', timeout: 300_000 })

let database: TestDatabase
let mailbox: Mailbox
let app: Standalone
let variables: Record<string, string>
/** What came in at /v1/traces, as text. */
let traced = ''
const collector = createServer((request, response) => {
  request.on('data', part => {
    traced += part
  })
  request.on('end', () => response.end('{}'))
})

test.beforeAll(async () => {
  test.setTimeout(300_000) // it may have to build
  await buildStandalone()
  database = await createTestDatabase({ empty: true })
  mailbox = await startMailbox()
  const port = await freePort()
  await new Promise<void>(resolve => collector.listen(0, '127.0.0.1', resolve))
  variables = {
    DATABASE_URL: database.url,
    AUTH_SECRET: randomBytes(33).toString('base64url'),
    APP_URL: `http://localhost:${port}`,
    RESEND_API_KEY: 're_test',
    RESEND_BASE_URL: mailbox.url,
    MAIL_FROM: 'Afterword <afterword@afterword.example>',
    CRON_SECRET: randomBytes(24).toString('base64url'),
    METRICS_SECRET: 'metrics'.repeat(4),
    SECURITY_CONTACT: 'mailto:security@afterword.example',
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    OTEL_BSP_SCHEDULE_DELAY: '300',
  }
  const migrated = await script('migrate', { DATABASE_MIGRATION_URL: database.ownerUrl })
  expect(migrated).toEqual({ code: 0, said: 'The database is up to date.\n' })
  app = await startStandalone(port, variables)
})
test.afterAll(async () => {
  collector.close()
  await mailbox?.close()
  await database?.drop()
})

/** A script of package.json, as the image of tools runs it: these variables and no other. */
function script(name: string, more: Record<string, string> = {}, until?: RegExp) {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', `scripts/${name}.ts`],
    { cwd: root, env: { ...variables, ...more } as unknown as NodeJS.ProcessEnv },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      said += chunk
      if (until?.test(said)) child.kill('SIGTERM')
    })
  return new Promise<{ code: number | null; said: string }>(resolve =>
    child.once('close', code => resolve({ code, said })),
  )
}

test('a visitor gets every public page with its files, and a person signs in by mail', async ({ page }) => {
  const missing: string[] = []
  page.on('response', answer => {
    if (answer.url().startsWith(variables.APP_URL ?? '') && !answer.headers()['x-content-type-options'])
      missing.push(`guessed at: ${answer.url()}`)
    if (answer.status() >= 400) missing.push(`${answer.status()} ${answer.url()}`)
  })
  for (const path of ['/', '/privacy', '/privacy/forget-me', '/sign-in']) {
    await page.goto(variables.APP_URL + path, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => [...document.fonts].some(font => font.status === 'loaded'))).toBe(true)
  }
  for (const path of [
    '/manifest.webmanifest',
    '/robots.txt',
    '/sw.js',
    '/offline.html',
    '/icons/192.png',
    '/icon.svg',
  ]) {
    const file = await page.request.get(variables.APP_URL + path)
    expect({ path, status: file.status(), sniff: file.headers()['x-content-type-options'] }).toEqual({
      path,
      status: 200,
      sniff: 'nosniff',
    })
  }
  const whom = await page.request.get(`${variables.APP_URL}/.well-known/security.txt`)
  expect(await whom.text()).toMatch(/^Contact: mailto:security@afterword\.example\nExpires: 20/)
  await page.getByLabel('Your email address').fill('moved.in@example.com')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  const mail = await mailbox.waitForMail(one => one.to.includes('moved.in@example.com'))
  await page.goto(/http\S+\/sign-in\/confirm\S+/.exec(mail.text ?? '')?.[0] ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/today$/)
  // The worker that takes calendar files apart is a plain file beside the build.
  await page.goto(`${variables.APP_URL}/interviews/new`)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:1@example.com',
    'SUMMARY:Interview: Analyst at Northlight',
  ]
  await page.getByLabel('Choose the invitation').setInputFiles({
    name: 'invite.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(
      [...lines, 'DTSTART:20301215T100000Z', 'DTEND:20301215T104500Z', 'END:VEVENT', 'END:VCALENDAR'].join(
        '\r\n',
      ),
    ),
  })
  await expect(page.getByLabel('Company')).toHaveValue('Northlight')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/\/interviews\/[0-9a-f-]{36}/)
  const interview = new URL(page.url()).pathname
  // And what makes out what is meant is bundled with it.
  await page.goto(`${variables.APP_URL}/people/new`)
  await page.getByText('Have an email from them?').click()
  await page.getByLabel(/^Paste a signature/).fill('Mira Example\nHead of Data\nmira@northlight.example')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByLabel('Name')).toHaveValue('Mira Example')
  for (const path of [
    '/pipelines',
    '/people',
    '/drafts',
    '/settings',
    '/week',
    '/insights',
    `${interview}/brief`,
    `${interview}/calendar`,
    '/settings/data/afterword.json',
  ])
    expect({ path, status: (await page.request.get(variables.APP_URL + path)).status() }).toEqual({
      path,
      status: 200,
    })
  const closed = await page.request.get(`${variables.APP_URL}/share/${'x'.repeat(43)}`)
  expect(closed.status()).toBe(404)
  for (const door of ['capture', 'act', 'unsubscribe'])
    expect((await page.request.get(`${variables.APP_URL}/${door}/${'x'.repeat(43)}`)).status()).toBeLessThan(
      500,
    )
  expect(missing).toEqual([])
})

test('nothing is due before the scheduler has come, and the doctor says when it has', async () => {
  const before = await script('doctor', { DATABASE_MIGRATION_URL: database.ownerUrl })
  expect(before.said).toContain('/api/cron/reminders was never called')
  expect(before.code).toBe(1)
  const scheduler = spawnScheduler()
  await expect
    .poll(async () => (await metrics()).match(/afterword_cron_seconds_since_run\{/g)?.length, {
      timeout: 20_000,
    })
    .toBe(2)
  expect(await scheduler.end()).toBe(0)
  const after = await script('doctor', { DATABASE_MIGRATION_URL: database.ownerUrl })
  expect(after.said).toContain('Both routes were called within three minutes.')
  expect(after).toMatchObject({ code: 0, said: expect.stringMatching(/It serves \d/) })
})

function spawnScheduler() {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/scheduler.ts', app.url],
    { cwd: root, env: variables as unknown as NodeJS.ProcessEnv, stdio: 'inherit' },
  )
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  return {
    end: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

async function metrics(): Promise<string> {
  const answer = await fetch(`${app.url}/api/metrics`, {
    headers: { authorization: `Bearer ${variables.METRICS_SECRET}` },
  })
  expect(answer.status).toBe(200)
  return answer.text()
}

test('it has counted what it served, and names nobody', async () => {
  const text = await metrics()
  for (const line of [
    /^afterword_requests_total\{kind="page",status="2xx"\} [1-9]/m,
    /^afterword_requests_total\{kind="action",status="[23]xx"\} [1-9]/m,
    /^afterword_requests_total\{kind="token",status="4xx"\} [1-9]/m,
    /^afterword_request_seconds_bucket\{kind="page",le="\+Inf"\} [1-9]/m,
    /^afterword_statements_total\{door="afterword_user"\} [1-9]/m,
    /^afterword_database_up 1$/m,
  ])
    expect(text).toMatch(line)
  expect(text).not.toMatch(/@|[0-9a-f]{8}-[0-9a-f]{4}|x{20}/)
})

test('a collector hears of requests and transactions, by route, and of nobody', async () => {
  await expect.poll(() => traced).toContain('"GET /insights"')
  for (const name of ['"GET /interviews/[id]/brief"', '"transaction"', '"door"', '"service.name"'])
    expect(traced).toContain(name)
  expect(traced).not.toMatch(/@|example\.com|[0-9a-f]{8}-[0-9a-f]{4}|x{20}|token=/)
})

test('it ends in peace when it is asked to', async () => {
  const { ms, signal } = await app.stop()
  expect(signal).not.toBe('SIGKILL')
  expect(ms).toBeLessThan(10_000)
})
