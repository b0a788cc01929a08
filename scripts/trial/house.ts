import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@afterword/embedded-postgres'
import { freePort } from '@afterword/embedded-postgres/free-port'
import { startMailbox } from '@afterword/local-mailbox'
import { migrateDatabase } from '@/db/migrate'
import { buildStandalone, startStandalone } from '@/e2e/support/standalone'
import { root } from '../start/build-app'
import type { House } from '../start/house'

/** A folder that a program which gives up root may still enter. */
export function openFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `afterword-${name}-`))
  chmodSync(folder, 0o755)
  return folder
}

/** A throwaway database, migrated. */
export async function trialDatabase(house: House) {
  const home = openFolder('trial')
  const server = await startPostgres({ name: 'afterword', home, logFile: join(home, 'log'), throwaway: true })
  house.onClose('the database', server.stop)
  await migrateDatabase(server.url('owner'), 'afterword_app')
  return server
}

/** What the image serves, with a mailbox, at `appUrl` as far as it knows. */
export async function trialApp(
  house: House,
  databaseUrl: string,
  appUrl: string,
  more: Record<string, string> = {},
) {
  await buildStandalone()
  const mailbox = await startMailbox()
  house.onClose('the mailbox', mailbox.close)
  const port = await freePort()
  const secrets = {
    CRON_SECRET: randomBytes(24).toString('base64url'),
    RESEND_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString('base64')}`,
  }
  const app = await startStandalone(port, {
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: randomBytes(33).toString('base64url'),
    APP_URL: appUrl,
    RESEND_API_KEY: 're_trial',
    RESEND_BASE_URL: mailbox.url,
    MAIL_FROM: 'Afterword <afterword@afterword.example>',
    ...secrets,
    ...more,
  })
  house.onClose('the app', async () => void (await app.stop()))
  return { app, port, mailbox, ...secrets }
}

/** The first snippet of that language in a page of the docs: what is tried is what people copy. */
export function snippet(page: string, language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(
    readFileSync(join(root, page), 'utf8'),
  )
  if (!found?.[1]) throw new Error(`${page} has no snippet of ${language}.`)
  return found[1]
}
