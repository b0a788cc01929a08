import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type LaunchOptions } from '@playwright/test'

const root = fileURLToPath(new URL('../..', import.meta.url))

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const systemPlaces = [
  ...['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'].flatMap(name =>
    (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)),
  ),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * How to launch a Chromium on this machine: CHROME_PATH, the system's, Playwright's own,
 * else the one in `@sparticuz/chromium` (Linux on x64), unpacked once below node_modules.
 * Throws with what to do when there is none.
 */
export function chromiumLaunch(): LaunchOptions {
  const named = process.env.CHROME_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`)
    return { executablePath: named, args }
  }
  const system = systemPlaces.find(existsSync)
  if (system) return { executablePath: system, args }
  if (existsSync(chromium.executablePath())) return { args }
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium()
  throw new Error('No browser found: run `npx playwright install chromium`, or set CHROME_PATH.')
}

function packagedChromium(): LaunchOptions {
  const folder = unpack()
  const executablePath = join(folder, 'chromium')
  const env: Record<string, string> = { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value
  // A bare machine has no libnss3 and libnspr4: the package brings them.
  if (missingLibraries(executablePath, env).length > 0) {
    env.LD_LIBRARY_PATH = [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':')
    const missing = missingLibraries(executablePath, env)
    if (missing.length > 0) {
      throw new Error(`The packaged Chromium lacks ${missing.join(', ')}: install them, or set CHROME_PATH.`)
    }
  }
  return { executablePath, args, env }
}

function missingLibraries(binary: string, env: Record<string, string>): string[] {
  const { stdout } = spawnSync('ldd', [binary], { encoding: 'utf8', env: env as NodeJS.ProcessEnv })
  return (stdout ?? '')
    .split('\n')
    .filter(line => line.includes('not found'))
    .map(line => line.trim().split(' ')[0] ?? '')
}

function unpack(): string {
  const manifest = join(
    createRequire(import.meta.url).resolve('@sparticuz/chromium'),
    '../../../package.json',
  )
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const folder = join(root, 'node_modules', '.cache', `chromium-${version}`)
  if (existsSync(folder)) return folder
  // Unpacked aside and renamed, so that two runs at once never meet half a browser.
  const aside = `${folder}.${process.pid}`
  mkdirSync(aside, { recursive: true })
  execFileSync(
    process.execPath,
    ['--input-type=module', '-e', `(await import('@sparticuz/chromium')).default.executablePath()`],
    { cwd: root, env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' } },
  )
  writeFileSync(
    join(aside, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  )
  try {
    renameSync(aside, folder)
  } catch {
    rmSync(aside, { recursive: true, force: true })
  }
  return folder
}
