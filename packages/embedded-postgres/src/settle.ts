import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { AlreadyRunning, CannotStart } from './errors'
import { readPostmaster, whoseServer } from './postmaster'

const patienceMs = 20_000

/**
 * Leaves the folder free for a new server: waits for a dying one, stops an orphaned one, and removes a
 * `postmaster.pid` whose pid is another program. Throws AlreadyRunning when a living start uses it.
 */
export async function settle(folder: string): Promise<void> {
  const until = Date.now() + patienceMs
  let asked = false
  for (let server = readPostmaster(folder); server; server = readPostmaster(folder)) {
    const whose = whoseServer(folder, server.pid)
    // A pid that is gone is left to PostgreSQL, which then also looks for the dead server's last children.
    if (whose === 'gone') return
    if (whose === 'stranger') return rmSync(join(folder, 'postmaster.pid'), { force: true })
    if (whose === 'owned' && server.status !== 'stopping') {
      throw new AlreadyRunning(server.pid, `PostgreSQL on 127.0.0.1:${server.port}`)
    }
    if (Date.now() > until)
      throw new CannotStart(`The server with pid ${server.pid} does not stop: end it first.`)
    if (whose === 'orphan' && !asked) {
      asked = true
      process.kill(server.pid, 'SIGINT')
    }
    await pause(25)
  }
}
