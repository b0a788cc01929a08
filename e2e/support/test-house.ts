import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '@afterword/embedded-postgres/free-port'
import { type Mailbox, startMailbox } from '@afterword/local-mailbox'
import webPush from 'web-push'
import { closeDatabase } from '../../db/client'
import { envNames } from '../../lib/env'
import { startApp } from '../../scripts/start/app-process'
import { root } from '../../scripts/start/build-app'
import { type Clock, clockOf } from './clock'
import { createTestDatabase, type TestDatabase } from './database'
import { type PushService, startPushService } from './push-service'

export const testBuild = '.next-test'

/** One Playwright worker's own house: database, mailbox, and the production build in a process of its own. */
export interface TestHouse {
  url: string
  database: TestDatabase
  mailbox: Mailbox
  /** Takes what is sent to devices. */
  push: PushService
  clock: Clock
  cronSecret: string
  /** The same house's app once more, from another build or in other circumstances. */
  openAnother(build: string, more?: Record<string, string>): Promise<AnotherApp>
  /** What the app has said since the start. */
  readLog(): Promise<string>
  close(): Promise<void>
}

export interface AnotherApp {
  url: string
  readLog(): Promise<string>
  close(): Promise<void>
}

export async function openTestHouse(worker: number, more: Record<string, string> = {}): Promise<TestHouse> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const webhookSecret = `whsec_${randomBytes(24).toString('base64')}`
  const database = await createTestDatabase()
  const mailbox = await startMailbox({
    webhook: { url: `http://127.0.0.1:${port}/api/webhooks/resend`, secret: webhookSecret },
    inbound: { url: `http://127.0.0.1:${port}/api/webhooks/inbound`, secret: webhookSecret },
  })
  const push = await startPushService()
  const vapid = webPush.generateVAPIDKeys()
  const cronSecret = randomBytes(24).toString('base64url')
  const environment = {
    // Blank rather than absent: a developer's .env must not reach the tests.
    ...Object.fromEntries(envNames.map(name => [name, ''])),
    DATABASE_URL: database.url,
    DATABASE_POOL: '6',
    AUTH_SECRET: randomBytes(33).toString('base64url'),
    APP_URL: url,
    RESEND_API_KEY: 're_test',
    RESEND_BASE_URL: mailbox.url,
    RESEND_WEBHOOK_SECRET: webhookSecret,
    MAIL_FROM: 'Afterword <afterword@afterword.example>',
    INBOUND_DOMAIN: 'in.afterword.example',
    VAPID_PUBLIC_KEY: vapid.publicKey,
    VAPID_PRIVATE_KEY: vapid.privateKey,
    VAPID_SUBJECT: 'mailto:afterword@afterword.example',
    PUSH_SERVICES: push.url,
    MAIL_RATE: '100',
    CRON_SECRET: cronSecret,
    METRICS_SECRET: 'metrics'.repeat(4),
    LOG_LEVEL: 'debug', // every transaction says its statements (page-budgets.spec.ts)
    TRUSTED_PROXIES: '1', // each test comes from an address of its own (support/test.ts)
    ...more,
  }
  // Specs may use the doors and the app's own functions in this process.
  Object.assign(process.env, environment)
  const logFile = join(root, '.test', `app-${worker}-${port}.log`)
  const app = await startApp({
    host: '127.0.0.1',
    port,
    logFile,
    environment: { ...environment, NEXT_DIST_DIR: testBuild, NODE_OPTIONS: undefined },
    imports: [new URL('clock.mjs', import.meta.url).href],
  })
  return {
    url,
    database,
    mailbox,
    push,
    cronSecret,
    clock: clockOf(app.child, mailbox.shiftClock),
    openAnother: async (build, other = {}) => {
      const port = await freePort()
      const log = join(root, '.test', `another-${worker}-${port}.log`)
      const APP_URL = `http://localhost:${port}`
      const told = { ...environment, APP_URL, ...other, NEXT_DIST_DIR: build, NODE_OPTIONS: undefined }
      const opened = await startApp({ host: '127.0.0.1', port, logFile: log, environment: told })
      return {
        url: APP_URL,
        readLog: () => readFile(log, 'utf8'),
        close: async () => {
          opened.kill()
          await opened.exited
        },
      }
    },
    readLog: () => readFile(logFile, 'utf8'),
    close: async () => {
      app.kill()
      await app.exited
      await mailbox.close()
      await push.close()
      await closeDatabase()
      await database.drop()
    },
  }
}
