import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/e2e/support/database'
import { root } from '@/scripts/start/build-app'
import { examine } from './examine'

const key = 're_of_the_house'
/** Answers as Resend does about what it knows of us. */
const service = createServer((request, response) => {
  const answer = (status: number, body: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  if (request.headers.authorization !== `Bearer ${key}`)
    return answer(401, { statusCode: 401, name: 'invalid_api_key', message: 'API key is invalid' })
  if (request.url?.startsWith('/domains'))
    return answer(200, { object: 'list', data: [{ name: 'afterword.example', status: 'verified' }] })
  if (request.url?.startsWith('/webhooks')) return answer(200, { object: 'list', data: [] })
  answer(404, { statusCode: 404, name: 'not_found', message: 'Not found' })
})

let database: TestDatabase
let empty: TestDatabase
let right: Record<string, string>
beforeAll(async () => {
  database = await createTestDatabase()
  empty = await createTestDatabase({ empty: true })
  await new Promise<void>(resolve => service.listen(0, '127.0.0.1', resolve))
  right = {
    DATABASE_URL: database.url,
    DATABASE_MIGRATION_URL: database.ownerUrl,
    AUTH_SECRET: 'x'.repeat(32),
    APP_URL: 'http://localhost:9',
    RESEND_API_KEY: key,
    RESEND_BASE_URL: `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
    RESEND_WEBHOOK_SECRET: 'whsec_x',
    MAIL_FROM: 'hello@afterword.example',
    CRON_SECRET: 'c'.repeat(16),
  }
})
afterAll(async () => {
  service.close()
  await database.drop()
  await empty.drop()
})

const examined = async (more: Record<string, string> = {}) =>
  (await examine({ ...right, ...more }, root))
    .filter(({ about }) => !['node', 'disk', 'time zones', 'app', 'environment'].includes(about))
    .map(({ about, level, says }) => `${level} ${about}: ${says}`)

async function ran(job: string, ago: string) {
  const sql = postgres(database.superuserUrl, { max: 1 })
  await sql`insert into delivery_runs (job, started_at, created_at)
    values (${job}, now() - ${ago}::interval, now())`
  await sql.end()
}

it('tells of a cron that never came, or has not for three minutes, and is content with one that does', async () => {
  expect(await examined()).toContainEqual(expect.stringMatching(/^wrong cron: .*reminders was never called/))
  await ran('reminders', '10 seconds')
  await ran('drafts', '4 minutes')
  expect(await examined()).toContainEqual(
    expect.stringMatching(/^wrong cron: \/api\/cron\/drafts was last called 4 min/),
  )
  await ran('drafts', '1 minute')
  expect(await examined()).toEqual([
    expect.stringMatching(/^fine database: PostgreSQL 18/),
    'fine roles: afterword_app owns nothing and may become both roles.',
    expect.stringMatching(/^fine migrations: All \d+ have run\./),
    'fine cron: Both routes were called within three minutes.',
    'fine clock: It agrees with the database’s.',
    'fine mail domain: afterword.example is verified.',
    `warning mail webhook: None leads to http://localhost:9/api/webhooks/resend.`,
  ])
})

it.each<[string, () => Record<string, string>, RegExp]>([
  [
    'a superuser',
    () => ({ DATABASE_URL: database.superuserUrl }),
    /^wrong roles: postgres passes row level security/,
  ],
  [
    'the owner',
    () => ({ DATABASE_URL: database.ownerUrl }),
    /^warning roles: afterword_owner owns the tables/,
  ],
  [
    'an empty database',
    () => ({ DATABASE_URL: empty.url, DATABASE_MIGRATION_URL: empty.ownerUrl }),
    /^wrong migrations: None has run/,
  ],
  [
    'no right to see the migrations',
    () => ({ DATABASE_MIGRATION_URL: '' }),
    /^unknown migrations: This login may not/,
  ],
  [
    'a wrong password',
    () => ({ DATABASE_URL: database.url.replace(/:[^:@]+@/, ':wrong@') }),
    /^wrong database: It refuses the login/,
  ],
  [
    'no such database',
    () => ({ DATABASE_URL: `${database.url}x` }),
    /^wrong database: There is no such database/,
  ],
  [
    'nothing there',
    () => ({ DATABASE_URL: 'postgres://a:b@127.0.0.1:9/c' }),
    /^wrong database: Nothing listens/,
  ],
  ['another key', () => ({ RESEND_API_KEY: 're_other' }), /^wrong mail: The mail service refuses/],
  ['another domain', () => ({ MAIL_FROM: 'a@b.example' }), /^wrong mail domain: b\.example is not known/],
  [
    'no mail service',
    () => ({ RESEND_BASE_URL: 'http://127.0.0.1:9' }),
    /^wrong mail: The mail service does not answer/,
  ],
])('tells of %s', async (_, more, expected) => {
  expect(await examined(more())).toContainEqual(expect.stringMatching(expected))
})

it('tells of a migration that has not run', async () => {
  const sql = postgres(database.superuserUrl, { max: 1 })
  await sql`delete from drizzle.__drizzle_migrations
    where created_at = (select max(created_at) from drizzle.__drizzle_migrations)`
  await sql.end()
  expect(await examined()).toContainEqual(expect.stringMatching(/^wrong migrations: 1 of \d+ have not run/))
})
