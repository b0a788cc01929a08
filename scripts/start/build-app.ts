import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprintSources, isBuilt, markBuilt } from './fingerprint'

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
export const nextProgram = createRequire(import.meta.url).resolve('next/dist/bin/next')
export const preload = (name: string) => new URL(name, import.meta.url).href

interface BuildOptions {
  /** Relative to the project, as Next wants it. */
  distDir: string
  logFile: string
  onStart?: (build: ChildProcess) => void
}

/**
 * Builds the app when there is no build of the present sources; false when there was nothing to do.
 * Throws with the end of what the build said.
 */
export async function buildApp({ distDir, logFile, onStart }: BuildOptions): Promise<boolean> {
  const fingerprint = fingerprintSources(root)
  const folder = join(root, distDir)
  if (isBuilt(folder, fingerprint)) return false
  rmSync(join(folder, 'built-from'), { force: true })
  mkdirSync(dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'w')
  const build = spawn(process.execPath, ['--import', preload('end-with-parent.mjs'), nextProgram, 'build'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_DIST_DIR: distDir,
      // What is tried is built as the image is, so that no second build is needed to try that one.
      ...(distDir !== '.next' && { NEXT_OUTPUT: 'standalone' }),
      NEXT_TELEMETRY_DISABLED: '1',
      AFTERWORD_PARENT: String(process.pid),
      NEXT_TYPES_CHECKED: '1', // `npm test` does, before anything lands
    },
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  onStart?.(build)
  const code = await new Promise(resolve =>
    build.once('close', resolve).once('error', () => resolve('error')),
  )
  if (code !== 0) {
    const said = readFileSync(logFile, 'utf8').trim().split('\n').slice(-30).join('\n')
    throw new Error(`The app could not be built:\n${said}`)
  }
  markBuilt(folder, fingerprint)
  return true
}
