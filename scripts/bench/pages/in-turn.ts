import { readdirSync, readFileSync } from 'node:fs'
import type { BenchHouse } from './house'
import { closeAgents, load } from './load'
import { type Account, sessionFloor, type Target } from './targets'

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
const at95 = (of: number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length * 0.95)] ?? 0

/** One side of a comparison: an app, and whose pages it is asked for. */
export interface Side {
  app: App
  accounts: Account[]
}

/**
 * Two sides, asked in turn, a few requests at a time: small steps, which a machine that does other things too would hide.
 * They are two builds, or one build on two sizes of account or of database. Markdown: for each page the processor time of
 * one request (the median of its slices), of the floor, the p95 of all requests, and, where there are two, the first by
 * the second: the median of the pairs for the processor, and that of the p95.
 */
export async function measureInTurn(
  sides: Side[],
  targets: Target[],
  { abreast, times, slice }: Turn,
): Promise<string> {
  let n = 0
  const run = async (
    { app, accounts }: Side,
    target: Target,
    heard?: (ms: number) => void,
  ): Promise<number> => {
    const next = () => {
      const account = accounts[n % accounts.length]
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
      heard,
    })
    for (const [status, often] of Object.entries(refused))
      throw new Error(`${target.name}: ${often} × ${status}`)
    return (processorMs(app.pid) - before) / requests
  }
  // Code that has not run hot yet would make the first slices the dearest.
  for (let warm = 0; warm < 48 / slice; warm++)
    for (const target of targets) for (const side of sides) await run(side, target)
  const taken = new Map(
    targets.map(target => [target.name, sides.map(() => ({ cpu: [] as number[], took: [] as number[] }))]),
  )
  for (let time = 0; time < times; time++)
    for (const target of targets)
      for (const [which, side] of time % 2 ? [...sides.entries()].reverse() : sides.entries()) {
        const into = taken.get(target.name)?.[which]
        into?.cpu.push(await run(side, target, ms => into.took.push(ms)))
      }
  const floors = taken.get(sessionFloor)
  const lines = targets.map(({ name }) => {
    const got = taken.get(name) ?? []
    const [first, second] = got
    const ofSecond =
      first && second
        ? [
            middle(first.cpu.map((ms, i) => ms / (second.cpu[i] ?? ms))).toFixed(2),
            (at95(first.took) / at95(second.took)).toFixed(2),
          ]
        : []
    const ofFloor = got.map(({ cpu }, i) => (middle(floors?.[i]?.cpu ?? []) / middle(cpu)).toFixed(2))
    return [
      name,
      got.map(({ cpu }) => middle(cpu).toFixed(2)).join(', '),
      ofFloor.join(', '),
      got.map(({ took }) => at95(took).toFixed(0)).join(', '),
      ...ofSecond,
    ]
  })
  const heads = [
    ...['what', 'CPU ms', 'of the floor', 'p95 ms'],
    ...(sides.length > 1 ? ['CPU, first by second', 'p95, first by second'] : []),
  ]
  return [heads, heads.map((_, i) => (i === 0 ? '---' : '--:')), ...lines]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')
}
