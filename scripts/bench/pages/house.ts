import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '@afterword/embedded-postgres/free-port'
import { testBuild } from '@/e2e/support/test-house'
import { envNames } from '@/lib/env'
import { startApp } from '../../start/app-process'
import { buildApp, root } from '../../start/build-app'
import { openHouse } from '../house'

const bareFolder = join(root, 'scripts/bench/bare')
export const bareDist = '.next'

/** The production build, and when asked for that of the bare page it is held against. */
export async function buildAll(logs: string, bare: boolean): Promise<void> {
  mkdirSync(logs, { recursive: true })
  await buildApp({ distDir: testBuild, logFile: join(logs, 'build.log') })
  if (!bare) return
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    BARE_DIST_DIR: bareDist,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const built = spawnSync(join(root, 'node_modules/.bin/next'), ['build'], {
    cwd: bareFolder,
    env,
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(`The bare page could not be built:\n${built.stdout}${built.stderr}`)
}

export type BenchHouse = Awaited<ReturnType<typeof openBenchHouse>>

/** A database and mailbox of the benchmark's own, and apps of the production build that use them. */
export async function openBenchHouse(logs: string) {
  const house = await openHouse()
  const secrets = {
    AUTH_SECRET: randomBytes(33).toString('base64url'),
    CRON_SECRET: 'the secret of the benchmark',
  }
  Object.assign(process.env, { DATABASE_URL: house.databaseUrl, ...secrets })
  const start = async (name: string, more: Record<string, string>, node: string[], cwd?: string) => {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const logFile = join(logs, `${name}.log`)
    const app = await startApp({
      host: '127.0.0.1',
      port,
      logFile,
      cwd,
      node,
      environment: {
        ...Object.fromEntries(envNames.map(known => [known, ''])),
        ...secrets,
        DATABASE_URL: house.databaseUrl,
        APP_URL: url,
        RESEND_API_KEY: 're_bench',
        RESEND_BASE_URL: house.mailbox.url,
        MAIL_FROM: 'Afterword <afterword@afterword.example>',
        TRUSTED_PROXIES: '1',
        LOG_LEVEL: 'error',
        AFTERWORD_BENCH: 'on',
        NEXT_DIST_DIR: testBuild,
        NODE_OPTIONS: undefined,
        ...more,
      },
    })
    return {
      url,
      pid: app.child.pid ?? 0,
      /** What the app has said since this many bytes of its log. */
      saidSince: (from: number) => readFileSync(logFile).subarray(from).toString(),
      logSize: () => statSync(logFile).size,
      megabytes: () => {
        const kib = spawnSync('ps', ['-o', 'rss=', '-p', String(app.child.pid)], { encoding: 'utf8' }).stdout
        return Math.round(Number(kib) / 1024)
      },
      /** The processor time it has taken so far, where the system tells (Linux): others' work is not in it. */
      cpuMs: () => {
        try {
          const told = readFileSync(`/proc/${app.child.pid}/stat`, 'utf8')
          const [user = 0, system = 0] = told
            .slice(told.lastIndexOf(')') + 2)
            .split(' ')
            .slice(11, 13)
            .map(Number)
          return (user + system) * 10
        } catch {
          return undefined
        }
      },
      stop: () => app.stop(),
    }
  }
  return {
    ...house,
    startApp: (name: string, more: Record<string, string> = {}, node: string[] = []) =>
      start(name, more, node),
    startBare: () => start('bare', { NEXT_DIST_DIR: '', BARE_DIST_DIR: bareDist }, [], bareFolder),
  }
}
