import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { nextProgram, preload, root } from './build-app'

interface AppOptions {
  dev?: boolean
  host: string
  port: number
  environment: Record<string, string | undefined>
  logFile: string
  /** Where the app stands, if it is not this one. */
  cwd?: string
  /** Modules loaded before Next, as URLs. */
  imports?: string[]
  /** Node's own switches, besides those that it is always started with. */
  node?: string[]
  /** Also shows what the app says. */
  onSay?: (text: string, stream: 'stdout' | 'stderr') => void
}

interface AppProcess {
  child: ChildProcess
  /** Its address from this machine. */
  url: string
  /** Resolves with a reason when the process is gone. */
  exited: Promise<string>
  /** Ends it in peace (what is in flight is finished), after 10 s or `kill()` by force. */
  stop(): Promise<void>
  kill(): void
}

/** Runs Next in one process of its own, which ends when this one dies. Resolves when it answers. */
export async function startApp(options: AppOptions): Promise<AppProcess> {
  const {
    dev = false,
    host,
    port,
    environment,
    logFile,
    cwd = root,
    imports = [],
    node = [],
    onSay,
  } = options
  const loaded = [preload('end-with-parent.mjs'), ...imports].flatMap(url => ['--import', url])
  const command = [nextProgram, dev ? 'dev' : 'start', '-H', host, '-p', String(port)]
  // As the image starts it: what a page makes is gone before it would be carried into the next young space (docs/bench.md).
  const space = dev ? [] : ['--max-semi-space-size=64']
  // Detached: Ctrl-C comes to us alone, so that the order of stopping is ours.
  const child = spawn(process.execPath, [...space, ...node, ...loaded, ...command], {
    cwd,
    env: {
      ...process.env,
      NODE_ENV: dev ? 'development' : 'production',
      AFTERWORD_PARENT: String(process.pid),
      ...environment,
    },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const log = createWriteStream(logFile, { flags: 'a', mode: 0o600 })
  let tail = ''
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      log.write(text)
      tail = (tail + text).slice(-4000)
      onSay?.(text, stream)
    })
  }
  let gone = ''
  const exited = new Promise<string>(resolve => {
    const end = (why: string) => {
      gone = why
      log.end()
      resolve(why)
    }
    child.once('error', error => end(error.message))
    child.once('close', (code, signal) => end(`it ended with ${signal ?? `code ${code}`}`))
  })
  const kill = () => {
    child.kill('SIGKILL')
  }
  const stop = async () => {
    if (gone) return
    child.kill('SIGTERM')
    const impatient = setTimeout(kill, 10_000)
    await exited
    clearTimeout(impatient)
  }
  const url = `http://${host.includes(':') ? '[::1]' : host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`
  const app: AppProcess = { child, url, exited, stop, kill }
  for (const until = Date.now() + 60_000; !(await answers(url)); await pause(30)) {
    if (gone) throw new Error(`The app did not start: ${gone}.\n${tail}`)
    if (Date.now() < until) continue
    await stop()
    throw new Error(`The app did not answer within a minute: see ${logFile}.`)
  }
  return app
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(20_000) })
    await answer.body?.cancel()
    return true
  } catch {
    return false
  }
}
