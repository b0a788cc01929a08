import { checkEnv, type Env } from '@/lib/env'
import { tzdbVersion } from '@/lib/time'
import { engines, version } from '@/package.json'
import { checkApp, checkClock, checkCron, checkMigrationLogin, checkMigrations } from './check-database'
import { checkEnvironment, checkNode } from './check-environment'
import { checkDisk, checkMail, checkServing, checkTimeZones } from './check-house'
import type { Finding } from './finding'
import { knownMigrations, probeLogin, probeMigrations, probeRuns } from './probe-database'
import { probeApp, probeDisk, probeMail } from './probe-house'

/** Everything about an environment that can be found out from here; changes nothing and mails nobody. */
export async function examine(source: Record<string, string | undefined>, root: string): Promise<Finding[]> {
  const findings = [checkNode(process.versions.node, engines.node), ...checkEnvironment(source)]
  findings.push(checkTimeZones(tzdbVersion), checkDisk(root, await probeDisk(root)))
  const checked = checkEnv(source)
  if ('wrong' in checked) return findings
  const { env } = checked
  const [database, mail, answer] = await Promise.all([
    examineDatabase(env, root),
    probeMail(env.RESEND_API_KEY, env.RESEND_BASE_URL),
    probeApp(env.APP_URL),
  ])
  return [
    ...findings,
    ...database,
    ...checkMail(mail, { from: env.MAIL_FROM, appUrl: env.APP_URL }),
    checkServing(answer, { appUrl: env.APP_URL, version }),
  ]
}

async function examineDatabase(env: Env, root: string) {
  const { DATABASE_URL: url, DATABASE_MIGRATION_URL: direct } = env
  const app = await probeLogin(url)
  const own = { pool: env.DATABASE_POOL, prepares: env.DATABASE_PREPARE === 'on' }
  const owner = direct ? await probeLogin(direct) : app
  const findings = [...checkApp(app, own), ...checkMigrationLogin(owner, direct !== undefined)]
  if ('failed' in owner || 'failed' in app) return findings
  const migrations = checkMigrations(await probeMigrations(direct ?? url), knownMigrations(root))
  findings.push(migrations)
  const { user, system } = app.login.mayBe
  if (migrations.level === 'wrong' || !user || !system) return findings
  const { cron, driftSeconds } = await probeRuns(url)
  return [...findings, checkCron(cron), checkClock(driftSeconds)]
}
