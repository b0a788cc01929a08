import { spawnSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** What a data folder's `postmaster.pid` says. */
export interface Postmaster {
  pid: number
  port: number
  status: string
}

export function readPostmaster(folder: string): Postmaster | null {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    if (!Number.isInteger(pid) || pid <= 0) return null
    return { pid, port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() }
  } catch {
    return null
  }
}

/** False for zombies too: nobody may have reaped them. */
export const isAlive = (pid: number): boolean => describeProcess(pid) !== null

/**
 * Whose server it is: `gone`; a `stranger` that got the same pid later; `owned` by a living Node process; or an
 * `orphan` whose Node process was killed.
 */
export function whoseServer(folder: string, pid: number): 'gone' | 'stranger' | 'owned' | 'orphan' {
  const server = describeProcess(pid)
  if (!server) return 'gone'
  if (!server.command.includes('postgres') || !server.command.includes(realpathSync(folder)))
    return 'stranger'
  return /\bnode\b/.test(describeProcess(server.parent)?.command ?? '') ? 'owned' : 'orphan'
}

interface ProcessDescription {
  parent: number
  command: string
}

function describeProcess(pid: number): ProcessDescription | null {
  if (process.platform !== 'linux') return askPs(pid)
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? null : { parent: Number(parent), command }
  } catch {
    return null
  }
}

function askPs(pid: number): ProcessDescription | null {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' })
  const match = /^\s*(\d+)\s+(.*)$/m.exec(stdout ?? '')
  return match ? { parent: Number(match[1]), command: match[2] ?? '' } : null
}
