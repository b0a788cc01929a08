import { expect, it } from 'vitest'
import webPush from 'web-push'
import {
  checkApp,
  checkClock,
  checkCron,
  checkMigrationLogin,
  checkMigrations,
  type Login,
} from './check-database'
import { checkEnvironment, checkNode } from './check-environment'
import { checkDisk, checkMail, checkServing, checkTimeZones, type MailFacts } from './check-house'
import { exitCodeOf, type Finding, report } from './finding'

const said = (found: Finding | Finding[]) => [found].flat().map(({ level, says }) => `${level}: ${says}`)
const levels = (found: Finding | Finding[]) => [found].flat().map(({ level }) => level)

const right = {
  DATABASE_URL: 'postgres://app:word@db.example/afterword',
  AUTH_SECRET: 'x'.repeat(32),
  APP_URL: 'https://afterword.example',
  RESEND_API_KEY: 're_key',
  RESEND_WEBHOOK_SECRET: 'whsec_x',
  MAIL_FROM: 'Afterword <hello@afterword.example>',
  CRON_SECRET: 'c'.repeat(16),
  TRUSTED_PROXIES: '1',
  SECURITY_CONTACT: 'mailto:security@afterword.example',
}

const pair = webPush.generateVAPIDKeys()
const vapid = {
  VAPID_PUBLIC_KEY: pair.publicKey,
  VAPID_PRIVATE_KEY: pair.privateKey,
  VAPID_SUBJECT: 'mailto:hello@afterword.example',
}

it.each<[string, Record<string, string>, RegExp]>([
  ['all set', {}, /^fine/],
  ['a short secret', { AUTH_SECRET: 'short' }, /^wrong: AUTH_SECRET needs at least 32/],
  ['no cron secret', { CRON_SECRET: ' ' }, /^wrong: CRON_SECRET is not set/],
  ['no webhook secret', { RESEND_WEBHOOK_SECRET: '' }, /^warning: RESEND_WEBHOOK_SECRET/],
  ['nobody to tell of a hole', { SECURITY_CONTACT: '' }, /^warning: SECURITY_CONTACT/],
  ['http in the open', { APP_URL: 'http://afterword.example' }, /^wrong: APP_URL is http/],
  ['http at home', { APP_URL: 'http://localhost:3000', TRUSTED_PROXIES: '0' }, /^fine/],
  ['a pair of keys for notifications', vapid, /^fine/],
  [
    'two halves of two pairs',
    { ...vapid, VAPID_PRIVATE_KEY: webPush.generateVAPIDKeys().privateKey },
    /^wrong: VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY are not of one pair/,
  ],
  ['half of a pair', { ...vapid, VAPID_PRIVATE_KEY: '' }, /^wrong: VAPID_PRIVATE_KEY is missing/],
  ['nobody trusted behind a proxy', { TRUSTED_PROXIES: '0' }, /^warning: TRUSTED_PROXIES is 0/],
])('environment with %s', (_, more, expected) => {
  expect(said(checkEnvironment({ ...right, ...more }))).toEqual([expect.stringMatching(expected)])
})

it('names every wrong variable and no value', () => {
  const findings = checkEnvironment({
    ...right,
    DATABASE_URL: 'mysql://hidden',
    APP_URL: 'hidden',
    MAIL_RATE: 'hidden',
  })
  expect(levels(findings)).toEqual(['wrong', 'wrong', 'wrong'])
  expect(report(findings)).not.toContain('hidden')
})

it.each([
  ['20.19.0', 'fine'],
  ['24.1.0', 'fine'],
  ['20.9.1', 'wrong'],
  ['18.20.0', 'wrong'],
])('Node %s is %s', (version, level) => expect(checkNode(version, '>=20.19').level).toBe(level))

const login: Login = {
  ...{ name: 'app', versionNumber: 160_002, version: '16.2', isSuperuser: false, bypassesRowSecurity: false },
  ...{
    ownsTables: 0,
    mayBe: { user: true, system: true },
    pooled: false,
    losesStatements: false,
    onlyReads: false,
    maxConnections: 100,
    connections: 4,
    missingExtensions: [],
  },
}

const own = { pool: 10, prepares: true }

it.each<[string, Partial<Login>, RegExp[]]>([
  ['all is right', {}, [/^fine: PostgreSQL 16\.2\.$/, /^fine: app owns nothing/]],
  ['it comes through a pooler', { pooled: true }, [/^fine: .*through a transaction pooler/, /^fine/]],
  [
    'the pooler loses prepared statements',
    { pooled: true, losesStatements: true },
    [/^wrong: .*loses prepared statements/],
  ],
  ['the server is old', { versionNumber: 150_004, version: '15.4' }, [/^wrong: PostgreSQL 15\.4 is too old/]],
  ['it is a superuser', { isSuperuser: true }, [/^wrong: app passes row level security/]],
  ['it bypasses', { bypassesRowSecurity: true }, [/^wrong: app passes row level security/]],
  ['it owns the tables', { ownsTables: 30 }, [/^warning: app owns the tables/]],
  [
    'roles are not granted',
    { mayBe: { user: false, system: true } },
    [/^wrong: .*not become afterword_user\./],
  ],
  [
    'there are no roles',
    { mayBe: { user: null, system: null } },
    [/^wrong: .*afterword_user and afterword_system/],
  ],
  [
    'the search has not what it needs',
    { missingExtensions: ['unaccent'] },
    [/^wrong: .*no extension unaccent/],
  ],
  ['it only reads', { onlyReads: true }, [/^wrong: It takes no changes/]],
  ['the pool is larger than the server', { maxConnections: 12 }, [/^wrong: DATABASE_POOL is 10/]],
  ['the server is nearly full', { connections: 90 }, [/^warning: 90 of 100/]],
])('database login: %s', (_, more, expected) => {
  expect(said(checkApp({ login: { ...login, ...more } }, own))).toEqual(
    expected.map(one => expect.stringMatching(one)),
  )
})

it.each([
  ['ECONNREFUSED', '', /Nothing listens/],
  ['ENOTFOUND', '', /no address/],
  ['CONNECT_TIMEOUT', '', /does not answer in time/],
  ['28P01', '', /refuses the login/],
  ['3D000', '', /no such database/],
  ['53300', '', /no connection left/],
  ['57P03', '', /starting or recovering/],
  ['08P01', 'unsupported startup parameter: statement_timeout', /pooler in front refuses our settings/],
  ['XX000', 'secret detail', /cannot be used \(XX000\)/],
])('a database that cannot be reached: %s', (code, message, expected) => {
  expect(said(checkApp({ failed: { code, message } }, own))).toEqual([expect.stringMatching(expected)])
})

it('asks nothing of a pooler that loses prepared statements while none are made', () => {
  const reached = { login: { ...login, pooled: true, losesStatements: true } }
  expect(levels(checkApp(reached, { pool: 10, prepares: false }))).toEqual(['fine', 'fine'])
})

it('lets the app through a transaction pooler, and no migration', () => {
  const reached = { login: { ...login, pooled: true } }
  expect(said(checkMigrationLogin(reached, false))).toEqual([
    expect.stringMatching(/^wrong: DATABASE_URL leads to a/),
  ])
  expect(said(checkMigrationLogin(reached, true))).toEqual([
    expect.stringMatching(/^wrong: DATABASE_MIGRATION_URL/),
  ])
  expect(checkMigrationLogin({ login }, true)).toEqual([])
  expect(levels(checkMigrationLogin({ failed: { code: '28P01', message: '' } }, true))).toEqual(['wrong'])
})

it.each<[string, number[] | null, string]>([
  ['all', [1, 2, 3], 'fine: All 3 have run.'],
  ['none', [], 'wrong: None has run: the database is empty.'],
  ['all but one', [1, 2], 'wrong: 1 of 3 have not run.'],
  ['one more than we know', [1, 2, 3, 4], 'warning: The database is newer than this code.'],
  ['what may not be seen', null, 'unknown: This login may not see which have run.'],
])('migrations: %s', (_, done, expected) =>
  expect(said(checkMigrations(done, [1, 2, 3]))).toEqual([expected]),
)

it.each<[number | null, number | null, RegExp]>([
  [20, 70, /^fine/],
  [20, 181, /^wrong: \/api\/cron\/drafts was last called 3 minutes ago\. Nothing/],
  [null, 20, /^wrong: \/api\/cron\/reminders was never called\. Nothing/],
  [200_000, 7200, /^wrong: .*2 days ago; .*2 hours ago/],
])('cron seen %s and %s seconds ago', (reminders, drafts, expected) => {
  expect(said(checkCron({ reminders, drafts }))).toEqual([expect.stringMatching(expected)])
})

it.each<[number, string]>([
  [0.4, 'fine'],
  [-1.9, 'fine'],
  [3, 'warning'],
  [-31, 'wrong'],
])('a clock that is %s s off is %s', (drift, level) => expect(checkClock(drift).level).toBe(level))

it.each([
  [0.1, 'wrong'],
  [0.5, 'warning'],
  [20, 'fine'],
])('%s GB of free disk is %s', (gigabytes, level) =>
  expect(checkDisk('/srv', gigabytes * 1024 ** 3).level).toBe(level),
)

it.each([
  ['2025b', 'wrong'],
  ['2026b', 'fine'],
])('time zone rules of %s are %s', (version, level) => expect(checkTimeZones(version).level).toBe(level))

const us = { from: 'Afterword <hello@mail.afterword.example>', appUrl: 'https://afterword.example' }
const endpoint = 'https://afterword.example/api/webhooks/resend'
const events = ['email.delivered', 'email.bounced', 'email.complained']
const mail: MailFacts = {
  refusesKey: false,
  domains: [{ name: 'afterword.example', status: 'verified' }],
  webhooks: [{ endpoint, status: 'enabled', events }],
}

it.each<[string, MailFacts | null, string[]]>([
  ['all is set', mail, ['fine', 'fine']],
  ['no answer', null, ['wrong']],
  ['a wrong key', { ...mail, refusesKey: true }, ['wrong']],
  ['a key that may only send', { refusesKey: false, domains: null, webhooks: null }, ['unknown', 'unknown']],
  [
    'another’s domain',
    { ...mail, domains: [{ name: 'other.example', status: 'verified' }] },
    ['wrong', 'fine'],
  ],
  [
    'a look-alike domain',
    { ...mail, domains: [{ name: 'word.example', status: 'verified' }] },
    ['wrong', 'fine'],
  ],
  [
    'DNS not there yet',
    { ...mail, domains: [{ name: 'afterword.example', status: 'pending' }] },
    ['wrong', 'fine'],
  ],
  ['no webhook', { ...mail, webhooks: [] }, ['fine', 'warning']],
  [
    'a webhook switched off',
    { ...mail, webhooks: [{ endpoint, status: 'disabled', events }] },
    ['fine', 'warning'],
  ],
  [
    'a webhook that says little',
    { ...mail, webhooks: [{ endpoint, status: 'enabled', events: [] }] },
    ['fine', 'warning'],
  ],
])('mail: %s', (_, facts, expected) => expect(levels(checkMail(facts, us))).toEqual(expected))

it.each([
  [null, 'warning'],
  [{ status: 503, version: '1.0.0' }, 'wrong'],
  [{ status: 200, version: '0.9.0' }, 'warning'],
  [{ status: 200, version: '1.0.0' }, 'fine'],
])('an app that answers %j is %s', (answer, level) =>
  expect(checkServing(answer, { appUrl: us.appUrl, version: '1.0.0' }).level).toBe(level),
)

it('fails for what is wrong, and for nothing less', () => {
  const at = (level: Finding['level']): Finding => ({ about: 'a', level, says: 'b' })
  expect(
    [
      [at('warning'), at('unknown')],
      [at('fine'), at('wrong')],
    ].map(exitCodeOf),
  ).toEqual([0, 1])
})
