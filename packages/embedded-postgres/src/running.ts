import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { majorVersion } from './binaries'
import { addressOf, type Login, passwordFileOf } from './logins'
import { isAlive, readPostmaster } from './postmaster'

export interface FoundPostgres {
  pid: number
  port: number
  url(login: Login, database?: string): string
}

/** The cluster `name` in `home` that another process runs, or null when none is ready there. */
export function findRunning(home: string, name: string): FoundPostgres | null {
  const folder = resolve(join(home, `postgres-${majorVersion}`))
  const server = readPostmaster(folder)
  if (server?.status !== 'ready' || !isAlive(server.pid)) return null
  if (!existsSync(join(folder, passwordFileOf(name)))) return null
  const { pid, port } = server
  return { pid, port, url: (login, database) => addressOf(folder, name, port, login, database) }
}
