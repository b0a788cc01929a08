import { readdirSync, readFileSync } from 'node:fs'
import type { Accounts } from './accounts'
import type { BenchHouse } from './house'
import { closeAgents, load } from './load'
import { sessionFloor, type Target } from './targets'

type App = Awaited<ReturnType<BenchHouse['startApp']>>

export interface Turn {
  abreast: number
  /** How often each is asked, and how many requests at a time. */
  times: number
  slice: number
}

/** The processor time of all threads of a process so far, to the nanosecond (Linux): others' work is not in it. */
function processorMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`)
  return threads.reduce((sum, thread) => {
    try {
      const [ran] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')
      return sum + Number(ran) / 1e6
    } catch {
      return sum // a thread that has just ended
    }
  }, 0)
}

const middle = (of: number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0

/**
 * Apps of two builds on one database, asked in turn, a few requests at a time: small steps, which a machine that does
 * other things too would hide. Markdown: for each page the processor time of one request (the median of its slices), of
 * the floor, and, where there are two, the median of the pairs.
 */
export async function measureInTurn(
  apps: App[],
  targets: Target[],
  accounts: Accounts,
  { abreast, times, slice }: Turn,
): Promise<string> {
  let n = 0
  const run = async (app: App, target: Target): Promise<number> => {
    const next = () => {
      const account = accounts.usual[n % accounts.usual.length]
      if (!account) throw new Error('There is no account')
      return target.asked(account, n++)
    }
    closeAgents() // while the others were asked, this one may have hung up
    const before = processorMs(app.pid)
    const { requests, refused } = await load(app.url, next, {
      abreast,
      ms: 0,
      least: slice,
      fine: status => status === 200 || (target.is === 'change' && status === 303),
    })
    for (const [status, often] of Object.entries(refused))
      throw new Error(`${target.name}: ${often} × ${status}`)
    return (processorMs(app.pid) - before) / requests
  }
  // Code that has not run hot yet would make the first slices the dearest.
  for (let warm = 0; warm < 12; warm++)
    for (const target of targets) for (const app of apps) await run(app, target)
  const taken = new Map(targets.map(target => [target.name, apps.map((): number[] => [])]))
  for (let time = 0; time < times; time++)
    for (const target of targets)
      for (const [which, app] of time % 2 ? [...apps.entries()].reverse() : apps.entries())
        taken.get(target.name)?.[which]?.push(await run(app, target))
  const floors = taken.get(sessionFloor)
  const lines = targets.map(({ name }) => {
    const slices = taken.get(name) ?? []
    const [first = [], second = []] = slices
    const pairs = apps.length > 1 ? [middle(second.map((ms, i) => (first[i] ?? 0) / ms)).toFixed(3)] : []
    const ofFloor = slices.map((all, i) => (middle(floors?.[i] ?? []) / middle(all)).toFixed(2))
    return [name, slices.map(all => middle(all).toFixed(2)).join(', '), ofFloor.join(', '), ...pairs]
  })
  const heads = ['what', 'CPU ms', 'of the floor', ...(apps.length > 1 ? ['of before'] : [])]
  return [heads, heads.map((_, i) => (i === 0 ? '---' : '--:')), ...lines]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')
}
