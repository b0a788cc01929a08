import type { Accounts } from './accounts'
import type { BenchHouse } from './house'
import { type Asked, ask, type Load, load } from './load'
import { faultsOf, plansIn } from './plans'
import { sessionFloor, type Target } from './targets'

export interface Once {
  kib: number
  /** All scripts that the page names, packed as they travel. */
  scriptKib: number
  statements: number
  transactions: number
  status: number
}

interface Loaded extends Load {
  /** Of the floor's speed. */
  ratio?: number
  /** Of the app's processor, for one request. */
  cpuMs?: number
  /** The floor's over that: what a busy machine does not change. */
  cpuRatio?: number
}

export interface Row extends Partial<Once> {
  name: string
  is: Target['is']
  kibAtMany?: number
  statementsAtMany?: number
  /** By how many at once. */
  loads: Record<number, Loaded>
  megabytes?: number
  wrong: string[]
}

type App = Awaited<ReturnType<BenchHouse['startApp']>>

const isFine = (is: Target['is']) => (status: number) => status === 200 || (is === 'change' && status === 303)

/** Asks everything once, of an app that tells of each transaction. */
export async function measureOnce(
  app: App,
  house: BenchHouse,
  targets: Target[],
  accounts: Accounts,
): Promise<Row[]> {
  const rows: Row[] = []
  let n = 0
  const faultsSince = async (from: number, by: 'person' | 'system') => {
    const plans = plansIn((await house.serverLog()).subarray(from).toString())
    return [
      ...new Set(
        plans.flatMap(({ plan, text }) => faultsOf(plan, by).map(fault => `${fault}: ${text.slice(0, 160)}`)),
      ),
    ]
  }
  const once = async (target: Target, account = accounts.usual[0]): Promise<Once> => {
    if (!account) throw new Error('There is no account')
    await ask(app.url, target.asked(account, n++)) // what a first time costs is not meant
    const from = await allTold(app)
    const { status, bytes, text } = await ask(app.url, target.asked(account, n++))
    await allTold(app)
    const told = transactionsIn(app.saidSince(from)).filter(({ door }) => door !== mark)
    return {
      status,
      kib: inKib(bytes),
      scriptKib: await scriptsOf(app, text),
      transactions: told.length,
      statements: told.reduce((sum, { statements }) => sum + statements, 0),
    }
  }
  for (const target of targets) {
    const logged = (await house.serverLog()).length
    const row: Row = { name: target.name, is: target.is, loads: {}, wrong: [], ...(await once(target)) }
    if (!isFine(target.is)(row.status ?? 0)) row.wrong.push(`answers ${row.status}`)
    if (target.kib !== undefined && (row.kib ?? 0) > target.kib)
      row.wrong.push(`${row.kib} KiB, at most ${target.kib}`)
    if (target.statements !== undefined && (row.statements ?? 0) > target.statements)
      row.wrong.push(`${row.statements} statements, at most ${target.statements}`)
    const empty = rows.find(({ name }) => name === 'empty')?.scriptKib
    if (target.scriptRatio && empty && (row.scriptKib ?? 0) > empty * target.scriptRatio)
      row.wrong.push(`${row.scriptKib} KiB of script, at most ${target.scriptRatio} × ${empty}`)
    if (target.kibAtMany !== undefined) {
      const many = await once(target, accounts.many)
      row.kibAtMany = many.kib
      row.statementsAtMany = many.statements
      if (many.kib > target.kibAtMany)
        row.wrong.push(`${many.kib} KiB at 2,000 processes, at most ${target.kibAtMany}`)
      if (many.statements > (row.statements ?? 0))
        row.wrong.push(`${many.statements} statements at 2,000 processes, ${row.statements} at 100`)
    }
    row.wrong.push(
      ...(await faultsSince(logged, target.is === 'page' && target.person ? 'person' : 'system')),
    )
    rows.push(row)
  }
  const logged = (await house.serverLog()).length
  await house.sql`update reminders set look_at = now(), due_at = now() where id in
    (select id from reminders where state = 'planned' order by id limit 10)`
  const ticks: Row = { name: 'a tick of both crons', is: 'floor', loads: {}, wrong: [] }
  for (const job of ['reminders', 'drafts']) {
    const headers = { authorization: `Bearer ${process.env.CRON_SECRET}` }
    const { status } = await ask(app.url, { path: `/api/cron/${job}`, headers })
    if (status !== 200) ticks.wrong.push(`${job} answers ${status}`)
  }
  ticks.wrong.push(...(await faultsSince(logged, 'system')))
  return [...rows, ticks]
}

const inKib = (bytes: number) => Math.round((bytes / 1024) * 10) / 10

async function scriptsOf(app: App, html: string): Promise<number> {
  const names = new Set(html.match(/static\/chunks\/[\w./~-]+\.js/g))
  const headers = { 'accept-encoding': 'gzip' }
  const all = await Promise.all([...names].map(name => ask(app.url, { path: `/_next/${name}`, headers })))
  return inKib(all.reduce((sum, { bytes }) => sum + bytes, 0))
}

const mark = 'bench-mark'

/** The size of the log once it tells of all that was asked before: what is asked last is told last. */
async function allTold(app: App): Promise<number> {
  const from = app.logSize()
  await ask(app.url, { path: '/bench/mark' })
  while (!app.saidSince(from).includes(`"door":"${mark}"`))
    await new Promise(resolve => setTimeout(resolve, 5))
  return app.logSize()
}

const transactionsIn = (log: string) =>
  log
    .split('\n')
    .filter(line => line.includes('"event":"transaction"'))
    .map(line => JSON.parse(line) as { door: string; statements: number })

export interface Pace {
  abreast: number[]
  ms: number
}

const leastAsked = 40

/**
 * Asks under load. Before and after each there is a slice of the floor `session + query`: both have the machine as it
 * is just then, and their ratio says more than either.
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
  const run = async (target: Target, c: number, time: number, least = 0): Promise<Loaded> => {
    const next = (): Asked => {
      const account = accounts.usual[n % accounts.usual.length]
      if (!account) throw new Error('There is no account')
      return target.asked(account, n++)
    }
    const before = app.cpuMs()
    const got = await load(app.url, next, { abreast: c, ms: time, least, fine: isFine(target.is) })
    const after = app.cpuMs()
    if (before === undefined || after === undefined) return got
    return { ...got, cpuMs: (after - before) / got.requests }
  }
  // Code that has not run hot yet would make the first pages the dearest.
  for (let round = 0; round < 4; round++) for (const target of targets) await run(target, 4, ms / 4)
  for (const target of targets) {
    const row = rows.find(({ name }) => name === target.name)
    if (!row) continue
    await run(target, 4, ms / 4)
    for (const c of abreast) {
      const beside = async () =>
        floor && target !== floor ? run(floor, c, ms / 4, leastAsked / 2) : undefined
      const before = await beside()
      const got = await run(target, c, ms, leastAsked)
      const after = await beside()
      row.loads[c] = {
        ...got,
        ratio: before && after && (2 * got.perSecond) / (before.perSecond + after.perSecond),
        cpuRatio:
          before?.cpuMs && after?.cpuMs && got.cpuMs
            ? (before.cpuMs + after.cpuMs) / 2 / got.cpuMs
            : undefined,
      }
      for (const [status, times] of Object.entries(got.refused))
        row.wrong.push(`${times} × ${status} with ${c} at once`)
      const ratio = row.loads[c]?.ratio
      if (c === 10 && target.ratio !== undefined && ratio !== undefined && ratio < target.ratio)
        row.wrong.push(`${ratio.toFixed(2)} of the floor, at least ${target.ratio}`)
    }
    row.megabytes = app.megabytes()
  }
}
