import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { buildApp, root } from '../../scripts/start/build-app'
import { testBuild } from './test-house'

export interface Standalone {
  url: string
  folder: string
  said(): string
  /** Asks it to end, and tells how it did. */
  stop(): Promise<{ code: number | null; signal: string | null; ms: number }>
}

/** Builds what the image serves, unless that is there already: a part of what every test is served. */
export async function buildStandalone(): Promise<void> {
  await buildApp({ distDir: testBuild, logFile: join(root, '.test/build.log') })
}

/** What the Dockerfile puts into its last stage, put into an empty folder: [from, to]. */
export function copiedFiles(dockerfile: string): [from: string, to: string][] {
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))
  return [...last.matchAll(/^COPY --from=build \/src\/(\S+) (\S+)$/gm)].map(([, from = '', to = '']) => [
    from.replace(/^\.next(?=\/)/, testBuild),
    to.replace(/^\.\/\.next(?=\/)/, `./${testBuild}`),
  ])
}

/** Starts it as its image would: in a folder with nothing else, with these variables and no other. */
export async function startStandalone(port: number, variables: Record<string, string>): Promise<Standalone> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-image-'))
  for (const [from, to] of copiedFiles(readFileSync(join(root, 'Dockerfile'), 'utf8')))
    cpSync(join(root, from), join(folder, to), { recursive: true, verbatimSymlinks: true })
  const child = spawn(process.execPath, ['--max-semi-space-size=64', 'server.js'], {
    cwd: folder,
    env: {
      NODE_ENV: 'production',
      HOSTNAME: '127.0.0.1',
      PORT: String(port),
      ...variables,
    } as NodeJS.ProcessEnv,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += chunk))
  const url = `http://127.0.0.1:${port}`
  await answering(child, `${url}/api/health`, () => said)
  return {
    url,
    folder,
    said: () => said,
    stop: async () => {
      const began = Date.now()
      if (child.exitCode !== null || child.signalCode !== null)
        return { code: child.exitCode, signal: child.signalCode, ms: 0 }
      const ended = new Promise<[number | null, string | null]>(resolve =>
        child.once('close', (code, signal) => resolve([code, signal])),
      )
      child.kill('SIGTERM')
      const hurry = setTimeout(() => child.kill('SIGKILL'), 15_000)
      const [code, signal] = await ended
      clearTimeout(hurry)
      rmSync(folder, { recursive: true, force: true })
      return { code, signal, ms: Date.now() - began }
    },
  }
}

async function answering(child: ChildProcess, url: string, said: () => string): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; await pause(50)) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${said()}`)
    const answer = await fetch(url).catch(() => null)
    await answer?.body?.cancel()
    if (answer) return
  }
  child.kill('SIGKILL')
  throw new Error(`It did not answer:\n${said()}`)
}
