import type { Accounts } from './accounts'
import type { BenchHouse } from './house'
import { type Asked, ask, type Load, load } from './load'
import { sessionFloor, type Target } from './targets'

export interface Once {
  kib: number
  statements: number
  transactions: number
  status: number
}

export interface Row extends Partial<Once> {
  name: string
  is: Target['is']
  kibAtMany?: number
  statementsAtMany?: number
  /** By how many at once. */
  loads: Record<number, Load & { ratio?: number }>
  megabytes?: number
  wrong: string[]
}

type App = Awaited<ReturnType<BenchHouse['startApp']>>

const isFine = (is: Target['is']) => (status: number) => status === 200 || (is === 'change' && status === 303)

/** Asks everything once, of an app that tells of each transaction. */
export async function measureOnce(app: App, targets: Target[], accounts: Accounts): Promise<Row[]> {
  const rows: Row[] = []
  let n = 0
  const once = async (target: Target, account = accounts.usual[0]): Promise<Once> => {
    if (!account) throw new Error('There is no account')
    await ask(app.url, target.asked(account, n++)) // what a first time costs is not meant
    const from = await quiet(app)
    const { status, bytes } = await ask(app.url, target.asked(account, n++))
    await quiet(app)
    const told = transactionsIn(app.saidSince(from))
    return {
      status,
      kib: Math.round((bytes / 1024) * 10) / 10,
      transactions: told.length,
      statements: told.reduce((sum, { statements }) => sum + statements, 0),
    }
  }
  for (const target of targets) {
    const row: Row = { name: target.name, is: target.is, loads: {}, wrong: [], ...(await once(target)) }
    if (!isFine(target.is)(row.status ?? 0)) row.wrong.push(`answers ${row.status}`)
    if (target.kib !== undefined && (row.kib ?? 0) > target.kib)
      row.wrong.push(`${row.kib} KiB, at most ${target.kib}`)
    if (target.statements !== undefined && (row.statements ?? 0) > target.statements)
      row.wrong.push(`${row.statements} statements, at most ${target.statements}`)
    if (target.kibAtMany !== undefined) {
      const many = await once(target, accounts.many)
      row.kibAtMany = many.kib
      row.statementsAtMany = many.statements
      if (many.kib > target.kibAtMany)
        row.wrong.push(`${many.kib} KiB at 2,000 processes, at most ${target.kibAtMany}`)
      if (many.statements > (row.statements ?? 0))
        row.wrong.push(`${many.statements} statements at 2,000 processes, ${row.statements} at 100`)
    }
    rows.push(row)
  }
  return rows
}

/** The size of the log once nothing is added to it. */
async function quiet(app: App): Promise<number> {
  for (let size = app.logSize(); ; ) {
    await new Promise(resolve => setTimeout(resolve, 20))
    const now = app.logSize()
    if (now === size) return now
    size = now
  }
}

const transactionsIn = (log: string) =>
  log
    .split('\n')
    .filter(line => line.includes('"event":"transaction"'))
    .map(line => JSON.parse(line) as { statements: number })

export interface Pace {
  abreast: number[]
  ms: number
}

/**
 * Asks under load. Before each there is a slice of the floor `session + query`: both have the machine as it is just
 * then, and their ratio says more than either.
 */
export async function measureLoads(
  app: App,
  targets: Target[],
  rows: Row[],
  accounts: Accounts,
  { abreast, ms }: Pace,
): Promise<void> {
  const floor = targets.find(target => target.name === sessionFloor)
  let n = 1000
  const run = (target: Target, c: number, time: number) => {
    const next = (): Asked => {
      const account = accounts.usual[n % accounts.usual.length]
      if (!account) throw new Error('There is no account')
      return target.asked(account, n++)
    }
    return load(app.url, next, { abreast: c, ms: time, fine: isFine(target.is) })
  }
  for (const target of targets) {
    const row = rows.find(({ name }) => name === target.name)
    if (!row) continue
    await run(target, 4, ms / 4)
    for (const c of abreast) {
      const beside = floor && target !== floor ? await run(floor, c, ms / 3) : undefined
      const got = await run(target, c, ms)
      row.loads[c] = { ...got, ratio: beside && got.perSecond / beside.perSecond }
      for (const [status, times] of Object.entries(got.refused))
        row.wrong.push(`${times} × ${status} with ${c} at once`)
      const ratio = row.loads[c]?.ratio
      if (c === 10 && target.ratio !== undefined && ratio !== undefined && ratio < target.ratio)
        row.wrong.push(`${ratio.toFixed(2)} of the floor, at least ${target.ratio}`)
    }
    row.megabytes = app.megabytes()
  }
}
