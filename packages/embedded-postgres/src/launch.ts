import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotStart } from './errors'
import { freePort } from './free-port'
import { readPostmaster } from './postmaster'
import { asRun, chooseRunAs, serverEnvironment } from './run-as'
import { watch } from './watchdog'

export interface Launched {
  pid: number
  port: number
  /** Resolves when the server is gone, for whatever reason. */
  exited: Promise<void>
  stop(): Promise<void>
}

const readyWithinMs = 60_000

/**
 * Runs the server on a free port until it is ready; should this process be killed, `remains` is removed.
 * Throws CannotStart with what the server said.
 */
export async function launch(
  postgres: string,
  folder: string,
  logFile: string,
  settings: Record<string, string>,
  remains?: string,
): Promise<Launched> {
  const port = await freePort()
  const flags = Object.entries({ ...settings, port: String(port) }).flatMap(([k, v]) => ['-c', `${k}=${v}`])
  const runAs = chooseRunAs(postgres, folder, statSync(folder).uid)
  const [command, args, identity] = asRun(runAs, postgres, ['-D', folder, ...flags])
  const log = openSync(logFile, 'a', 0o600)
  const logStart = statSync(logFile).size
  // Detached: Ctrl-C must reach the app first.
  const server = spawn(command, args, {
    ...identity,
    cwd: '/',
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let gone = false
  const exited = new Promise<void>(resolve => {
    const end = () => {
      gone = true
      resolve()
    }
    server.once('exit', end)
    server.once('error', end)
  })
  const pid = server.pid
  if (pid === undefined) throw new CannotStart(`The database server ${command} could not be started.`)
  const callOff = watch(pid, folder, remains)
  const stop = async () => {
    if (!gone) {
      server.kill('SIGINT')
      const impatient = setTimeout(() => server.kill('SIGQUIT'), 20_000)
      await exited
      clearTimeout(impatient)
    }
    callOff()
  }
  for (const until = Date.now() + readyWithinMs; ; await pause(10)) {
    const seen = readPostmaster(folder)
    // A standby is ready to be read.
    if (seen?.pid === pid && (seen.status === 'ready' || seen.status === 'standby')) break
    if (gone) {
      callOff()
      const said = readFileSync(logFile).subarray(logStart).toString()
      throw new CannotStart(`The database stopped at once:\n${said}`)
    }
    if (Date.now() > until) {
      await stop()
      throw new CannotStart(`The database was not ready within a minute: see ${logFile}.`)
    }
  }
  server.unref()
  return { pid, port, exited, stop }
}
